import { Badge, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ListedPerson } from '../../api/people.ts'
import { addDays, dateWords } from '../../format/format.ts'
import type { Paged } from '../../parts/more-on-scroll.tsx'
import type { Column } from '../../parts/table/column.ts'
import { Table } from '../../parts/table/table.tsx'
import { type Language, nameIn, type Say, useTexts } from '../../texts/language.ts'

interface Props {
  people: readonly ListedPerson[]
  total: number
  query: Paged
}

/** The people that were looked for, each a way to her profile. */
export function PeopleTable({ people, total, query }: Props) {
  const { say, language } = useTexts()
  return (
    <Table
      label={say('people.list')}
      rows={people}
      rowKey={({ id }) => id}
      columns={columns(say, language)}
      count={(shown) => say('today.shown', { total, shown })}
      empty={say('people.none')}
      query={query}
    />
  )
}

const columns = (say: Say, language: Language): Column<ListedPerson>[] => [
  {
    id: 'name',
    head: say('people.name'),
    by: ({ name }) => name,
    cell: ({ id, name, number, email, state }) => (
      <>
        <Link to="/people/$id/profile" params={{ id: String(id) }} className="row-link">
          {name}
        </Link>{' '}
        <Text span size="sm" c="dimmed" className="numbers">
          {number}
        </Text>
        {state === 'employed' ? null : (
          <Badge ml="xs" size="sm" variant="default">
            {say(`people.state.${state ?? 'never'}`)}
          </Badge>
        )}
        <Text size="xs" c="dimmed" className="breaks">
          {email}
        </Text>
      </>
    ),
  },
  {
    id: 'department',
    head: say('people.department'),
    by: ({ department }) => department && nameIn(language, department.name, department.nameEn),
    cell: ({ department, title }) => (
      <>
        {department ? nameIn(language, department.name, department.nameEn) : '–'}
        <Text size="xs" c="dimmed">
          {title}
        </Text>
      </>
    ),
  },
  {
    id: 'site',
    head: say('people.site'),
    from: 'sm',
    by: ({ site }) => site,
    cell: ({ site, siteEn }) => (site ? nameIn(language, site, siteEn) : '–'),
  },
  {
    id: 'team',
    head: say('people.team'),
    from: 'sm',
    by: ({ team }) => team && nameIn(language, team.name, team.nameEn),
    cell: ({ team }) => (team ? nameIn(language, team.name, team.nameEn) : '–'),
  },
  {
    id: 'from',
    head: say('people.employedFrom'),
    from: 'md',
    className: 'numbers',
    by: ({ from }) => from,
    cell: ({ from }) => (from ? dateWords(language, from, 'full') : '–'),
  },
  {
    id: 'until',
    head: say('people.lastDay'),
    from: 'md',
    className: 'numbers',
    by: ({ until }) => until,
    cell: ({ until }) => (until ? dateWords(language, addDays(until, -1), 'full') : '–'),
  },
]
