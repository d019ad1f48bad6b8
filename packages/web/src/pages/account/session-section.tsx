import { Badge, Button, Group, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type Account, endSession, type Session } from '../../api/account.ts'
import { signOutEverywhere } from '../../api/me.ts'
import { momentWords } from '../../format/format.ts'
import { Section } from '../../parts/section.tsx'
import { useTexts } from '../../texts/language.ts'
import { deviceOf } from './device-of.ts'
import { PasswordDialog } from './password-dialog.tsx'

/** Where somebody is signed in, with this place first. */
export function SessionSection({ account }: { account: Account }) {
  const { say } = useTexts()
  const navigate = useNavigate()
  const [leaving, setLeaving] = useState(false)
  const sessions = account.sessions.toSorted((a, b) => Number(b.current) - Number(a.current))
  return (
    <Section
      title={say('account.sessions')}
      actions={
        <Button variant="default" size="compact-sm" onClick={() => setLeaving(true)}>
          {say('account.signOutEverywhere')}
        </Button>
      }
    >
      {sessions.map((session) => (
        <SessionLine key={session.id} session={session} hasPassword={account.hasPassword} />
      ))}
      <PasswordDialog
        opened={leaving}
        hasPassword={account.hasPassword}
        title={say('account.signOutEverywhere')}
        text={say('account.signOutEverywhereExplain')}
        action={say('account.signOutEverywhere')}
        onClose={() => setLeaving(false)}
        change={signOutEverywhere(() => navigate({ to: '/sign-in' }))}
      />
    </Section>
  )
}

function SessionLine({ session, hasPassword }: { session: Session; hasPassword: boolean }) {
  const { say, language } = useTexts()
  const [ending, setEnding] = useState(false)
  const { browser, system } = deviceOf(session.userAgent)
  const device =
    browser === null ? say('account.unknownDevice') : [browser, system].filter(Boolean).join(' · ')
  return (
    <Group justify="space-between" gap="xs" wrap="nowrap">
      <div>
        <Group gap="xs">
          <Text size="sm" fw={600}>
            {device}
          </Text>
          {session.current ? (
            <Badge variant="light" size="sm" tt="none">
              {say('account.thisSession')}
            </Badge>
          ) : null}
        </Group>
        <Text size="xs" c="dimmed">
          {session.method ? `${say(`method.${session.method}`)} · ` : ''}
          {session.address ? `${session.address} · ` : ''}
          {say('account.signedInAt', { time: momentWords(language, session.createdAt) })} ·{' '}
          {say('account.seenAt', { time: momentWords(language, session.seenAt) })}
        </Text>
      </div>
      {session.current ? null : (
        <Button variant="default" size="compact-sm" flex="none" onClick={() => setEnding(true)}>
          {say('account.endSession')}
        </Button>
      )}
      <PasswordDialog
        opened={ending}
        hasPassword={hasPassword}
        title={say('account.endSession')}
        text={say('account.endSessionExplain', { device })}
        action={say('account.endSession')}
        onClose={() => setEnding(false)}
        change={endSession(session.id)}
        said={say('account.sessionEnded', { device })}
      />
    </Group>
  )
}
