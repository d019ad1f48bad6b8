import { Badge, Card, Group, Table, Title } from '@mantine/core'
import type { PersonMonth } from '../../api/days.ts'
import { dateWords, durationText } from '../../format/format.ts'
import { useTexts } from '../../texts/language.ts'

type Week = PersonMonth['weeks'][number]

const colors: Record<Week['findings'][number], string> = {
  WEEK_NOTICE: 'yellow',
  WEEK_WARNING: 'orange',
  WEEK_BREACH: 'red',
  WEEK_BREACH_AHEAD: 'orange',
  WEEK_UNKNOWN: 'gray',
  DAY_OVERTIME_BREACH: 'red',
  NIGHT_FORBIDDEN: 'red',
  HOLIDAY_FORBIDDEN: 'red',
}

const badge = { variant: 'light', tt: 'none', size: 'sm', h: 'auto', className: 'wraps' } as const

/**
 * The weeks of a month against the legal limit: what was worked, what it will be if the plans hold, and what
 * to look at.
 */
export function WeekTable({ weeks }: { weeks: readonly Week[] }) {
  const { say } = useTexts()
  return (
    <Card withBorder padding={0} component="section" aria-label={say('week.title')}>
      <Title order={3} size="h5" p="xs">
        {say('week.title')}
      </Title>
      <Table verticalSpacing={6} horizontalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('week.week')}</Table.Th>
            <Table.Th>{say('week.counted')}</Table.Th>
            <Table.Th visibleFrom="sm">{say('week.projected')}</Table.Th>
            <Table.Th visibleFrom="sm">{say('week.overtime')}</Table.Th>
            <Table.Th visibleFrom="sm">{say('week.outsidePlan')}</Table.Th>
            <Table.Th>{say('week.state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {weeks.map((week) => (
            <WeekRow key={week.firstDay} week={week} />
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  )
}

function WeekRow({ week }: { week: Week }) {
  const { say, language } = useTexts()
  const { countedMinutes, knownMinutes, projectedMinutes, mostMinutes, outsidePlanMinutes } = week
  const known = durationText(say, knownMinutes)
  const counted = countedMinutes === null ? say('week.atLeast', { known }) : known
  return (
    <Table.Tr>
      <Table.Td className="numbers one-line">
        {dateWords(language, week.firstDay, 'day')}–{dateWords(language, week.lastDay, 'day')}
      </Table.Td>
      <Table.Td className="numbers">
        {mostMinutes === null ? counted : say('week.of', { counted, most: durationText(say, mostMinutes) })}
      </Table.Td>
      <Table.Td visibleFrom="sm" className="numbers">
        {projectedMinutes === knownMinutes ? '' : durationText(say, projectedMinutes)}
      </Table.Td>
      <Table.Td visibleFrom="sm" className="numbers">
        {week.overtimeMinutes ? durationText(say, week.overtimeMinutes) : ''}
      </Table.Td>
      <Table.Td visibleFrom="sm" className="numbers">
        {outsidePlanMinutes > 0 ? durationText(say, outsidePlanMinutes) : ''}
      </Table.Td>
      <Table.Td>
        <Group gap={4}>
          {week.findings.map((finding) => (
            <Badge key={finding} color={colors[finding]} {...badge}>
              {say(`compliance.${finding}`)}
            </Badge>
          ))}
          {week.passesOn ? (
            <Badge color={week.findings.includes('WEEK_BREACH') ? 'red' : 'orange'} {...badge}>
              {say('week.passesOn', { date: dateWords(language, week.passesOn, 'short') })}
            </Badge>
          ) : null}
          {week.shortRests.map(({ date, minutes }) => (
            <Badge key={date} color="orange" {...badge}>
              {say('week.shortRest', {
                date: dateWords(language, date, 'short'),
                rest: durationText(say, minutes),
              })}
            </Badge>
          ))}
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
