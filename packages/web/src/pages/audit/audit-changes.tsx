import { Spoiler, Text } from '@mantine/core'
import type { AuditEvent } from '../../api/audit.ts'
import { type AuditWords, actionWords, changesOf, detailsOf } from './audit-words.ts'

/** What an act changed, field by field, and why. */
export function AuditChanges({ event, words }: { event: AuditEvent; words: AuditWords }) {
  const { say } = words
  return (
    <Spoiler
      maxHeight={92}
      showLabel={say('audit.more')}
      hideLabel={say('audit.less')}
      attributes={{ content: { 'aria-label': `${actionWords(say, event.action)} ${event.id}` } }}
      styles={{ control: { fontSize: 'var(--mantine-font-size-xs)' } }}
    >
      {changesOf(words, event.before, event.after).map(({ key, before, after }) => (
        <Text key={key} size="xs" className="breaks">
          <Text span size="xs" c="dimmed">
            {key}
          </Text>{' '}
          {before === null ? after : after === null ? <s>{before}</s> : `${before} → ${after}`}
        </Text>
      ))}
      {detailsOf(words, event.details).map(([key, value]) => (
        <Text key={key} size="xs" className="breaks">
          <Text span size="xs" c="dimmed">
            {key}
          </Text>{' '}
          {value}
        </Text>
      ))}
      {event.reason ? (
        <Text size="xs" className="breaks">
          <Text span size="xs" c="dimmed">
            {say('audit.reason')}
          </Text>{' '}
          {event.reason}
        </Text>
      ) : null}
    </Spoiler>
  )
}
