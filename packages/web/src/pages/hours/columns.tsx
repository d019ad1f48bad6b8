import { Badge, Group, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Hours, HoursOfPerson } from '../../api/hours.ts'
import { dateWords, durationText } from '../../format/format.ts'
import type { Column } from '../../parts/table/column.ts'
import { type Language, nameIn, type Say } from '../../texts/language.ts'
import { HoursBar } from './hours-bar.tsx'

/** A week in a line: who, how much, against what, from when beyond it, and what stands beside it. */
export const hoursColumns = (
  say: Say,
  language: Language,
  { from }: Pick<Hours, 'from'>,
): Column<HoursOfPerson>[] => [
  {
    id: 'name',
    head: say('person.name'),
    by: ({ employee }) => employee.name,
    cell: ({ employee, department }) => (
      <>
        <Link
          className="row-link"
          to="/people/$id"
          params={{ id: String(employee.id) }}
          search={{ month: from.slice(0, 7) }}
        >
          {employee.name}
        </Link>
        <Text size="xs" c="dimmed">
          {employee.number}
          {department ? ` · ${nameIn(language, department.name, department.nameEn)}` : ''}
        </Text>
      </>
    ),
  },
  {
    id: 'counted',
    head: say('hours.counted'),
    className: 'numbers',
    from: 'sm',
    by: ({ knownMinutes }) => knownMinutes,
    cell: ({ knownMinutes, countedMinutes }) => atLeast(say, knownMinutes, countedMinutes === null),
  },
  {
    id: 'projected',
    head: say('hours.projected'),
    className: 'numbers',
    by: ({ projectedMinutes }) => projectedMinutes,
    cell: (week) => (
      <>
        {atLeast(say, week.projectedMinutes, isLeast(week))}
        <Text size="xs" c="dimmed">
          {week.mostMinutes === null
            ? say('hours.noLimit')
            : say('hours.limit', { most: durationText(say, week.mostMinutes) })}
        </Text>
        <HoursBar week={week} />
      </>
    ),
  },
  {
    id: 'passes',
    head: say('hours.passes'),
    by: ({ passesOn }) => passesOn,
    cell: (week) => (
      <>
        <Group gap={4}>
          {week.passesOn ? (
            <Badge color={week.standing === 'passed' ? 'red' : 'orange'} {...badge}>
              {say(week.standing === 'passed' ? 'hours.passedOn' : 'hours.passesOn', {
                date: dateWords(language, week.passesOn, 'short'),
              })}
            </Badge>
          ) : null}
          <Beside say={say} language={language} week={week} />
        </Group>
        <Link
          className="row-link hours-plan"
          to="/plans"
          search={{ date: week.passesOn ?? from, find: week.employee.number }}
        >
          {say('hours.plan')}
        </Link>
      </>
    ),
  },
  {
    id: 'risk',
    head: say('hours.risk'),
    className: 'numbers',
    from: 'md',
    by: ({ awayMinutes, outsidePlanMinutes }) => awayMinutes + outsidePlanMinutes,
    cell: ({ awayMinutes, outsidePlanMinutes }) => (
      <Text size="sm" c="dimmed">
        {[
          outsidePlanMinutes > 0
            ? say('hours.outside', { time: durationText(say, outsidePlanMinutes) })
            : null,
          awayMinutes > 0 ? say('hours.away', { time: durationText(say, awayMinutes) }) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    ),
  },
]

const badge = { variant: 'light', tt: 'none', size: 'sm', h: 'auto', className: 'wraps' } as const

const isLeast = ({ unknownDates, unplannedDates }: HoursOfPerson) =>
  unknownDates.length + unplannedDates.length > 0

const atLeast = (say: Say, minutes: number, isLeast: boolean) =>
  isLeast ? say('week.atLeast', { known: durationText(say, minutes) }) : durationText(say, minutes)

interface BesideProps {
  say: Say
  language: Language
  week: HoursOfPerson
}

/** What is forbidden her, rests that were too short, and days of which nobody knows. */
function Beside({ say, language, week }: BesideProps) {
  const { findings, shortRests, unknownDates, unplannedDates } = week
  const forbidden = findings.filter((finding) => !finding.startsWith('WEEK_'))
  const dates = (list: readonly string[]) => list.map((date) => dateWords(language, date, 'day')).join(', ')
  return (
    <>
      {forbidden.map((finding) => (
        <Badge key={finding} color="red" {...badge}>
          {say(`compliance.${finding}`)}
        </Badge>
      ))}
      {shortRests.map(({ date, minutes }) => (
        <Badge key={date} color="orange" {...badge}>
          {say('week.shortRest', {
            date: dateWords(language, date, 'short'),
            rest: durationText(say, minutes),
          })}
        </Badge>
      ))}
      {unknownDates.length > 0 ? (
        <Badge color="gray" {...badge}>
          {say('hours.unknown', { dates: dates(unknownDates) })}
        </Badge>
      ) : null}
      {unplannedDates.length > 0 ? (
        <Badge color="gray" {...badge}>
          {say('hours.unplanned', { days: unplannedDates.length })}
        </Badge>
      ) : null}
    </>
  )
}
