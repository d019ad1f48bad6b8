import { Alert, Badge, Button, Group, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Source } from '../../api/sources.ts'
import { durationText, momentWords } from '../../format/format.ts'
import { ExpiryWords } from '../../parts/expiry-words.tsx'
import { nameIn, type Say, useTexts } from '../../texts/language.ts'

interface Props {
  source: Source
  /** By the clock of the server. */
  now: string
  detailed: boolean
  mayQuarantine: boolean
}

/** One security system. */
export function SourceLine({ source, now, detailed, mayQuarantine }: Props) {
  const { say, language } = useTexts()
  const minutes = Math.round((source.behindSeconds ?? 0) / 60)
  const quarantined = say('sources.quarantined', { count: source.quarantined })
  return (
    <div>
      <Group justify="space-between" gap="xs">
        <Text fw={600}>{nameIn(language, source.name, source.nameEn)}</Text>
        <Badge variant="light" color={source.behind ? 'orange' : 'teal'} tt="none">
          {source.behind
            ? source.readThrough
              ? say('sources.behind', { duration: durationText(say, minutes) })
              : say('sources.never')
            : say('sources.current')}
        </Badge>
      </Group>
      <Group gap="xs">
        <Text size="xs" c="dimmed">
          {source.readThrough
            ? say('sources.readThrough', { time: momentWords(language, source.readThrough) })
            : say('sources.never')}{' '}
          · {say('sources.rows', { count: source.punches })}
        </Text>
        {source.quarantined === 0 ? null : mayQuarantine ? (
          <Button
            component={Link}
            to="/sources"
            hash="quarantine"
            variant="subtle"
            size="compact-xs"
            color="orange"
          >
            {quarantined}
          </Button>
        ) : (
          <Text size="xs" c="orange">
            {quarantined}
          </Text>
        )}
      </Group>
      {detailed ? (
        <Text size="xs" c="dimmed" component="div">
          {say('sources.agent')}{' '}
          {source.heartbeatAt
            ? say('sources.heartbeat', {
                version: source.agentVersion ?? '?',
                time: momentWords(language, source.heartbeatAt),
              })
            : say('sources.noHeartbeat')}{' '}
          · {source.profile}
        </Text>
      ) : null}
      <TokenExpiry source={source} now={now} detailed={detailed} />
      {source.findings.map((finding) => (
        <Alert key={finding} color="orange" py={6} mt={4}>
          {clockWords(say, finding, source)}
        </Alert>
      ))}
      {source.permissions === 'can-write' || source.permissions === 'too-broad' ? (
        <Alert color="red" py={6} mt={4}>
          {say(`sources.${source.permissions}`)}
        </Alert>
      ) : null}
    </div>
  )
}

function clockWords(say: Say, finding: Source['findings'][number], source: Source): string {
  const seconds =
    (finding === 'agent-clock' ? source.agentClockDifferenceSeconds : source.clockDifferenceSeconds) ?? 0
  return say(`sources.${finding}.${seconds > 0 ? 'ahead' : 'behind'}`, {
    duration: durationText(say, Math.round(Math.abs(seconds) / 60)),
  })
}

/** Until when the agent may push; on Today only when it is time to do something. */
function TokenExpiry({ source, now, detailed }: Omit<Props, 'mayQuarantine'>) {
  const { say } = useTexts()
  if (source.tokenExpiresAt === null)
    return (
      <Alert color="red" py={6} mt={4}>
        {say('sources.noToken')}
      </Alert>
    )
  return (
    <ExpiryWords
      expiresAt={source.tokenExpiresAt}
      now={now}
      onlyWhenNear={!detailed}
      prefix={say('sources.token')}
    />
  )
}
