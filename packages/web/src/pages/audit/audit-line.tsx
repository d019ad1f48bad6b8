import { Grid, Spoiler, Text } from '@mantine/core'
import type { AuditEvent, AuditName } from '../../api/audit.ts'
import { secondWords } from '../../format/format.ts'
import { useTexts } from '../../texts/language.ts'
import {
  type AuditWords,
  actionWords,
  actorWords,
  changesOf,
  detailsOf,
  namesOf,
  personWords,
  subjectWords,
} from './audit-words.ts'

/** One line: when, who and from where, what to whom, and what it changed. */
export function AuditLine({ event, names }: { event: AuditEvent; names: readonly AuditName[] }) {
  const { say, language } = useTexts()
  const { actor, employee, onBehalfOf } = event
  const words: AuditWords = { say, nameOf: namesOf(language, names, employee) }
  const subject = subjectWords(words, event.subject, actor)
  const inPlaceOf = onBehalfOf?.replace(/^user:/, '') ?? ''
  const about = [
    employee && personWords(employee),
    subject === inPlaceOf ? '' : subject,
    inPlaceOf && say('audit.onBehalfOf', { user: inPlaceOf }),
  ]
  return (
    <div className="line">
      <Grid gap={{ base: 2, md: 'sm' }}>
        <Grid.Col span={{ base: 12, md: 2 }}>
          <Text size="sm" c="dimmed" className="numbers">
            {secondWords(language, event.at)}
          </Text>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 3 }}>
          <Text size="sm" className="breaks">
            {actorWords(say, actor)}
          </Text>
          <Text size="xs" c="dimmed">
            {event.address ?? ''}
          </Text>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 3 }}>
          <Text size="sm" fw={600}>
            {actionWords(say, event.action)}
          </Text>
          <Text size="xs" c="dimmed" className="breaks">
            {about.filter(Boolean).join(' · ')}
          </Text>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <Changes event={event} words={words} />
        </Grid.Col>
      </Grid>
    </div>
  )
}

function Changes({ event, words }: { event: AuditEvent; words: AuditWords }) {
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
