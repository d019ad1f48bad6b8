import { Text } from '@mantine/core'
import type { AuditEvent, AuditName } from '../../api/audit.ts'
import { secondWords } from '../../format/format.ts'
import type { Column } from '../../parts/table/column.ts'
import type { Language, Say } from '../../texts/language.ts'
import { AuditChanges } from './audit-changes.tsx'
import {
  type AuditWords,
  actionWords,
  actorWords,
  namesOf,
  personWords,
  subjectWords,
} from './audit-words.ts'

/** When, who and from where, what to whom, and what it changed; on a phone the first and the last below. */
export const auditColumns = (
  say: Say,
  language: Language,
  names: readonly AuditName[],
): Column<AuditEvent>[] => {
  const wordsOf = ({ employee }: AuditEvent): AuditWords => ({
    say,
    nameOf: namesOf(language, names, employee),
  })
  const changes = (event: AuditEvent) => <AuditChanges event={event} words={wordsOf(event)} />
  return [
    {
      id: 'at',
      head: say('audit.at'),
      from: 'md',
      className: 'numbers',
      cell: ({ at }) => secondWords(language, at),
    },
    {
      id: 'actor',
      head: say('audit.actor'),
      className: 'breaks',
      cell: ({ at, actor, address }) => (
        <>
          {actorWords(say, actor)}
          <Text size="xs" c="dimmed" className="numbers">
            <Text span inherit hiddenFrom="md" display="block">
              {secondWords(language, at)}
            </Text>
            {address}
          </Text>
        </>
      ),
    },
    {
      id: 'action',
      head: say('audit.action'),
      className: 'breaks',
      cell: (event) => (
        <>
          <Text size="sm" fw={600}>
            {actionWords(say, event.action)}
          </Text>
          <Text size="xs" c="dimmed">
            {aboutWords(wordsOf(event), event)}
          </Text>
          <Text component="div" size="xs" hiddenFrom="md">
            {changes(event)}
          </Text>
        </>
      ),
    },
    { id: 'changes', head: say('audit.changes'), from: 'md', className: 'breaks', cell: changes },
  ]
}

/** Whom and what it was done to, and in whose place. */
function aboutWords(words: AuditWords, { actor, employee, onBehalfOf, subject: id }: AuditEvent): string {
  const subject = subjectWords(words, id, actor)
  const inPlaceOf = onBehalfOf?.replace(/^user:/, '') ?? ''
  return [
    employee && personWords(employee),
    subject === inPlaceOf ? '' : subject,
    inPlaceOf && words.say('audit.onBehalfOf', { user: inPlaceOf }),
  ]
    .filter(Boolean)
    .join(' · ')
}
