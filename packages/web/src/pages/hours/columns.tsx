import { Badge, Group, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Hours, HoursOfPerson } from '../../api/hours.ts'
import { dateWords, durationText } from '../../format/format.ts'
import type { Column } from '../../parts/table/column.ts'
import { type Language, nameIn, type Say } from '../../texts/language.ts'
import { HoursBar } from './hours-bar.tsx'
import { Premiums, Risk } from './parts-of-week.tsx'
import { SettlementLine } from './settlement-line.tsx'

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
    cell: (week) => (
      <>
        <Text size="sm">{atLeast(say, week.knownMinutes, week.countedMinutes === null)}</Text>
        <Premiums say={say} week={week} />
      </>
    ),
  },
  {
    id: 'projected',
    head: say('hours.projected'),
    className: 'numbers',
    by: ({ projectedMinutes }) => projectedMinutes,
    cell: (week) => (
      <>
        <Text size="sm">{atLeast(say, week.projectedMinutes, isLeast(week))}</Text>
        <Text size="xs" c="dimmed">
          {limitWords(say, week)}
        </Text>
        <HoursBar week={week} />
        <Premiums say={say} week={week} hiddenFrom="sm" />
        {week.settlement ? (
          <SettlementLine say={say} language={language} settlement={week.settlement} />
        ) : null}
      </>
    ),
  },
  {
    id: 'passes',
    head: say('hours.passes'),
    by: passingDate,
    cell: (week) => (
      <>
        <Group gap={4}>
          {passingDate(week) ? (
            <Badge color={isPassed(week) ? 'red' : 'orange'} {...badge}>
              {say(isPassed(week) ? 'hours.passedOn' : 'hours.passesOn', {
                date: dateWords(language, passingDate(week)!, 'short'),
              })}
            </Badge>
          ) : null}
          <Beside say={say} language={language} week={week} />
        </Group>
        <Risk say={say} week={week} hiddenFrom="md" />
        <Link
          className="hours-plan"
          to="/plans"
          search={{ date: passingDate(week) ?? from, find: week.employee.number }}
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
    cell: (week) => <Risk say={say} week={week} />,
  },
]

const badge = { variant: 'light', tt: 'none', size: 'sm', h: 'auto', className: 'wraps' } as const

/** Selective hours are judged by their period alone. */
const decides = ({ settlement }: HoursOfPerson) => (settlement?.ownHours === 'selective' ? settlement : null)

const passingDate = (week: HoursOfPerson): string | null => (decides(week) ?? week).passesOn

const isPassed = (week: HoursOfPerson): boolean => {
  const { knownMinutes, mostMinutes } = decides(week) ?? week
  return mostMinutes !== null && knownMinutes > mostMinutes
}

function limitWords(say: Say, week: HoursOfPerson): string {
  if (decides(week)) return say('hours.ofPeriod')
  if (week.mostMinutes === null) return say('hours.noLimit')
  return say('hours.limit', { most: durationText(say, week.mostMinutes) })
}

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
