import { Badge, Button, Group, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type Account, endSession, type Session } from '../../api/account.ts'
import { queryClient } from '../../api/client.ts'
import { signOutEverywhere } from '../../api/me.ts'
import { momentWords } from '../../format/format.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { Section } from '../../parts/section.tsx'
import { useTexts } from '../../texts/language.ts'
import { deviceOf } from './device-of.ts'

/** Where somebody is signed in, with this place first. */
export function SessionSection({ account }: { account: Account }) {
  const { say } = useTexts()
  const navigate = useNavigate()
  const leave = useMutation({ mutationFn: () => signOutEverywhere(() => navigate({ to: '/sign-in' })) })
  const sessions = account.sessions.toSorted((a, b) => Number(b.current) - Number(a.current))
  return (
    <Section
      title={say('account.sessions')}
      actions={
        <Button variant="default" size="compact-sm" loading={leave.isPending} onClick={() => leave.mutate()}>
          {say('account.signOutEverywhere')}
        </Button>
      }
    >
      <RefusalAlert error={leave.error} />
      {sessions.map((session) => (
        <SessionLine key={session.id} session={session} />
      ))}
    </Section>
  )
}

function SessionLine({ session }: { session: Session }) {
  const { say, language } = useTexts()
  const end = useMutation({
    mutationFn: () => endSession(session.id),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['account'] }),
  })
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
        <Button
          variant="default"
          size="compact-sm"
          flex="none"
          loading={end.isPending}
          onClick={() => end.mutate()}
        >
          {say('account.endSession')}
        </Button>
      )}
    </Group>
  )
}
