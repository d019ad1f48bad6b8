import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { revokeToken, type Token } from '../../api/tokens.ts'
import { dayWords, momentWords } from '../../format/format.ts'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { ExpiryWords } from '../../parts/expiry-words.tsx'
import { useMay } from '../../parts/me-context.ts'
import { Table } from '../../parts/table/table.tsx'
import { type Language, nameIn, type Say, useTexts } from '../../texts/language.ts'
import { actorWords } from '../audit/audit-words.ts'
import { RotateDialog } from './rotate-dialog.tsx'

export function TokenTable({ tokens }: { tokens: readonly Token[] }) {
  const { say, language } = useTexts()
  const lastUsed = ({ lastUsedAt }: Token) =>
    lastUsedAt ? momentWords(language, lastUsedAt) : say('app.never')
  const expiry = ({ expiresAt }: Token) => (
    <ExpiryWords expiresAt={expiresAt} now={new Date().toISOString()} />
  )
  const kinds = [
    { id: 'source', label: say('tokens.source'), passes: ({ sourceId }: Token) => sourceId !== null },
    { id: 'api', label: say('tokens.api'), passes: ({ sourceId }: Token) => sourceId === null },
  ]
  return (
    <Table
      label={say('tokens.title')}
      rows={tokens}
      rowKey={({ id }) => id}
      count={(count) => say('tokens.count', { count })}
      empty={say('tokens.none')}
      filters={kinds.filter(({ passes }) => tokens.some(passes))}
      columns={[
        {
          id: 'label',
          head: say('tokens.label'),
          by: ({ label }) => label,
          cell: (token) => (
            <>
              <Text size="sm" fw={600} className="breaks">
                {token.label}
              </Text>
              <Text size="xs" c="dimmed" hiddenFrom="md" component="div">
                {purposeOf(say, language, token)}
                {expiry(token)}
                {say('tokens.lastUsed')} {lastUsed(token)}
              </Text>
            </>
          ),
        },
        {
          id: 'for',
          head: say('tokens.for'),
          from: 'md',
          by: (token) => purposeOf(say, language, token),
          cell: (token) => purposeOf(say, language, token),
        },
        {
          id: 'made',
          head: say('tokens.made'),
          from: 'md',
          by: ({ createdAt }) => createdAt,
          cell: ({ createdBy, createdAt }) => (
            <>
              {actorWords(say, createdBy)}
              <Text size="xs" c="dimmed">
                {dayWords(language, createdAt)}
              </Text>
            </>
          ),
        },
        {
          id: 'validity',
          head: say('tokens.validity'),
          from: 'md',
          by: ({ expiresAt }) => expiresAt,
          cell: expiry,
        },
        {
          id: 'used',
          head: say('tokens.lastUsed'),
          from: 'md',
          className: 'numbers',
          by: ({ lastUsedAt }) => lastUsedAt,
          cell: lastUsed,
        },
        { id: 'acts', head: '', cell: (token) => <TokenActions token={token} /> },
      ]}
    />
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
