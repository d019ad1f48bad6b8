import { Text } from '@mantine/core'
import { saidByPresence } from '@rollcall/core'
import { Link } from '@tanstack/react-router'
import type { TodayPeople } from '../../api/days.ts'
import { durationText, wallMinutes, wallWords, zoneWords } from '../../format/format.ts'
import { FindingBadges } from '../../parts/finding-badges.tsx'
import type { Column } from '../../parts/table/column.ts'
import { type Language, nameIn, type Say } from '../../texts/language.ts'
import { PresenceBadge } from './presence-badge.tsx'

type Person = TodayPeople['people'][number]

const minutesOf = (wall: string | null) => (wall === null ? null : wallMinutes(wall))

/** Each person's place, plan, in and out of a date, a way to their month; whose times, where they differ. */
export const peopleColumns = (
  say: Say,
  language: Language,
  date: string,
  manyZones: boolean,
): Column<Person>[] => [
  {
    id: 'name',
    head: say('person.name'),
    by: ({ employee }) => employee.name,
    cell: ({ employee, zone }) => (
      <>
        <Link
          className="row-link"
          to="/people/$id"
          params={{ id: String(employee.id) }}
          search={{ month: date.slice(0, 7), day: date }}
        >
          {employee.name}
        </Link>
        <Text size="xs" c="dimmed">
          {employee.number} ·{' '}
          {employee.department && nameIn(language, employee.department.name, employee.department.nameEn)}
          {manyZones ? ` · ${zoneWords(language, zone)}` : ''}
        </Text>
      </>
    ),
  },
  {
    id: 'presence',
    head: say('today.presence'),
    by: ({ presence }) => say(`presence.${presence}`),
    cell: ({ presence, isRemote }) => (
      <>
        <PresenceBadge presence={presence} />
        {isRemote ? (
          <Text size="xs" c="dimmed">
            {say('presence.remote')}
          </Text>
        ) : null}
      </>
    ),
  },
  {
    id: 'plan',
    head: say('person.plan'),
    from: 'sm',
    className: 'numbers',
    by: ({ planStart }) => minutesOf(planStart),
    cell: ({ planStart, planEnd }) =>
      planStart && planEnd ? `${planStart}–${wallWords(say, planEnd)}` : '–',
  },
  {
    id: 'in',
    head: say('person.in'),
    className: 'numbers',
    by: (row) => minutesOf(row.in),
    cell: ({ tardyMinutes, ...row }) => (
      <>
        {wallWords(say, row.in)}
        {tardyMinutes ? (
          <Text size="xs" c="red">
            +{durationText(say, tardyMinutes)}
          </Text>
        ) : null}
      </>
    ),
  },
  {
    id: 'out',
    head: say('person.out'),
    className: 'numbers',
    by: (row) => minutesOf(row.out),
    cell: (row) => wallWords(say, row.out),
  },
  {
    id: 'findings',
    head: say('person.findings'),
    from: 'sm',
    cell: ({ findings }) => (
      <FindingBadges findings={findings.filter((finding) => !saidByPresence.has(finding))} />
    ),
  },
]
