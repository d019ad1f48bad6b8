import { Button, Card, Group, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { revokeToken, type Token } from '../../api/tokens.ts'
import { dayWords, momentWords } from '../../format/format.ts'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { ExpiryWords } from '../../parts/expiry-words.tsx'
import { useMay } from '../../parts/me-context.ts'
import { type Language, nameIn, type Say, useTexts } from '../../texts/language.ts'
import { actorWords } from '../audit/audit-words.ts'
import { RotateDialog } from './rotate-dialog.tsx'

export function TokenTable({ tokens }: { tokens: readonly Token[] }) {
  const { say } = useTexts()
  if (tokens.length === 0) return <Text c="dimmed">{say('tokens.none')}</Text>
  return (
    <Card withBorder padding={0} component="section" aria-label={say('tokens.title')}>
      <Table verticalSpacing={8} horizontalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('tokens.label')}</Table.Th>
            <Table.Th visibleFrom="md">{say('tokens.for')}</Table.Th>
            <Table.Th visibleFrom="md">{say('tokens.made')}</Table.Th>
            <Table.Th visibleFrom="md">{say('tokens.validity')}</Table.Th>
            <Table.Th visibleFrom="md">{say('tokens.lastUsed')}</Table.Th>
            <Table.Td />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tokens.map((token) => (
            <TokenRow key={token.id} token={token} />
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  )
}

function TokenRow({ token }: { token: Token }) {
  const { say, language } = useTexts()
  const lastUsed = token.lastUsedAt ? momentWords(language, token.lastUsedAt) : say('app.never')
  const expiry = <ExpiryWords expiresAt={token.expiresAt} now={new Date().toISOString()} />
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm" fw={600} className="breaks">
          {token.label}
        </Text>
        <Text size="xs" c="dimmed" hiddenFrom="md" component="div">
          {purposeOf(say, language, token)}
          {expiry}
          {say('tokens.lastUsed')} {lastUsed}
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="md">{purposeOf(say, language, token)}</Table.Td>
      <Table.Td visibleFrom="md">
        {actorWords(say, token.createdBy)}
        <Text size="xs" c="dimmed">
          {dayWords(language, token.createdAt)}
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="md">{expiry}</Table.Td>
      <Table.Td visibleFrom="md" className="numbers">
        {lastUsed}
      </Table.Td>
      <Table.Td>
        <TokenActions token={token} />
      </Table.Td>
    </Table.Tr>
  )
}

function TokenActions({ token }: { token: Token }) {
  const { say } = useTexts()
  const may = useMay()
  const [doing, setDoing] = useState<'rotate' | 'revoke' | null>(null)
  const { id, label } = token
  const close = () => setDoing(null)
  if (!may(token.sourceId === null ? 'manage-api-tokens' : 'manage-source-tokens')) return null
  return (
    <Group gap="xs" justify="flex-end">
      <Button variant="default" size="compact-sm" onClick={() => setDoing('rotate')}>
        {say('tokens.rotate')}
      </Button>
      <Button variant="outline" color="red" size="compact-sm" onClick={() => setDoing('revoke')}>
        {say('tokens.revoke')}
      </Button>
      {doing === 'rotate' ? <RotateDialog token={token} onClose={close} /> : null}
      <ConfirmDialog
        opened={doing === 'revoke'}
        title={say('tokens.revokeTitle', { label })}
        text={say('tokens.revokeExplain', { label })}
        action={say('tokens.revoke')}
        onClose={close}
        change={revokeToken}
        said={{ text: say('tokens.revoked', { label }) }}
        of={id}
      />
    </Group>
  )
}

function purposeOf(say: Say, language: Language, { source, sourceEn, scopes }: Token): string {
  if (source !== null) return say('tokens.sourceOf', { source: nameIn(language, source, sourceEn) })
  return say('tokens.apiOf', { scopes: scopes.map((scope) => say(`scope.${scope}`)).join(', ') })
}
