import { Card, Table, Text, UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import type { PersonMonth } from '../../api/days.ts'
import { dateWords, durationText, wallWords } from '../../format/format.ts'
import { FindingBadges } from '../../parts/finding-badges.tsx'
import { type Say, useTexts } from '../../texts/language.ts'

type Day = PersonMonth['days'][number]

interface Props {
  days: readonly Day[]
  onOpen: (day: string) => void
  /** What else is to be said of a date. */
  notes?: (date: string) => ReactNode
}

/** Every date of the month with its plan and what happened. Provisional days look provisional. */
export function MonthTable({ days, onOpen, notes }: Props) {
  const { say } = useTexts()
  return (
    <Card withBorder padding={0} component="section" aria-label={say('person.plan')}>
      <Table verticalSpacing={6} horizontalSpacing="xs" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('person.dateColumn')}</Table.Th>
            <Table.Th visibleFrom="sm">{say('person.plan')}</Table.Th>
            <Table.Th>{say('person.in')}</Table.Th>
            <Table.Th>{say('person.out')}</Table.Th>
            <Table.Th visibleFrom="sm">{say('person.worked')}</Table.Th>
            <Table.Th>{say('person.findings')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {days.map((day) => (
            <MonthRow key={day.date} day={day} onOpen={onOpen} note={notes?.(day.date)} />
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  )
}

function MonthRow({ day, onOpen, note }: { day: Day; note: ReactNode } & Pick<Props, 'onOpen'>) {
  const { say, language } = useTexts()
  const { log, plan } = day
  const begun = log !== null && (log.settled || log.findings.length > 0 || log.in !== null)
  return (
    <Table.Tr className={begun && !log.settled ? 'provisional' : ''} {...(begun ? {} : { c: 'dimmed' })}>
      <Table.Td>
        <UnstyledButton className="row-link one-line" fz="sm" onClick={() => onOpen(day.date)}>
          {dateWords(language, day.date, 'short')}
        </UnstyledButton>
      </Table.Td>
      <Table.Td visibleFrom="sm" className="numbers">
        {planWords(say, plan)}
      </Table.Td>
      <Table.Td className="numbers">{log ? wallWords(say, log.in) : ''}</Table.Td>
      <Table.Td className="numbers">{log ? wallWords(say, log.out) : ''}</Table.Td>
      <Table.Td visibleFrom="sm" className="numbers">
        {log && begun && log.requiredMinutes > 0 ? durationText(say, log.workedMinutes) : ''}
      </Table.Td>
      <Table.Td>
        {log?.tardyMinutes ? (
          <Text size="xs" c="red" span>
            {say('person.tardy')} {durationText(say, log.tardyMinutes)}{' '}
          </Text>
        ) : null}
        {log?.leftEarlyMinutes ? (
          <Text size="xs" c="red" span>
            {say('person.leftEarly')} {durationText(say, log.leftEarlyMinutes)}
          </Text>
        ) : null}
        {log ? (
          <FindingBadges
            findings={log.findings.filter((finding) => finding !== 'TARDY' && finding !== 'LEFT_EARLY')}
          />
        ) : null}
        {note}
      </Table.Td>
    </Table.Tr>
  )
}

export function planWords(say: Say, plan: Day['plan']): string {
  if (plan === null) return say('person.noPlan')
  if (plan.segments.length === 0) return say(`dayType.${plan.dayType}`)
  return plan.segments.map(({ start, end }) => `${start}–${wallWords(say, end)}`).join(', ')
}
