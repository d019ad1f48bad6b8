import { Group, Pill } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type TodayPeople, todayPeopleQuery } from '../../api/days.ts'
import { Kept } from '../../parts/kept.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Table } from '../../parts/table/table.tsx'
import { ZoneNote } from '../../parts/zone-note.tsx'
import { useTexts } from '../../texts/language.ts'
import { peopleColumns } from './people-columns.tsx'
import { peopleOf, type Shown } from './people-of.ts'

interface Props {
  date: string
  show: Shown | undefined
  department: { id: number; name: string } | undefined
  onShowAll: () => void
  onAllDepartments: () => void
}

/** The people of a tile and department, each a way to their month. */
export function PeopleList({ date, show, department, onShowAll, onAllDepartments }: Props) {
  const { say, language } = useTexts()
  const query = useInfiniteQuery(todayPeopleQuery(peopleOf(date, { show, department: department?.id })))
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const people = everybodyOf(pages)
        const zones = new Set(people.map(({ zone }) => zone))
        return (
          <Kept gap="sm" old={query.isPlaceholderData}>
            {zones.size === 1 ? <ZoneNote zone={[...zones][0]!} /> : null}
            <Table
              label={say('today.people')}
              title={say(show === undefined ? 'today.people' : `presence.${show}`)}
              rows={people}
              rowKey={({ employee }) => employee.id}
              columns={peopleColumns(say, language, pages[0]!.date, zones.size > 1)}
              count={(shown) => say('today.shown', { total: pages.at(-1)!.total, shown })}
              empty={say('today.nobody')}
              query={query}
              narrowed={
                show || department ? (
                  <Group gap={4}>
                    {show ? <Narrowed text={say(`presence.${show}`)} onRemove={onShowAll} /> : null}
                    {department ? <Narrowed text={department.name} onRemove={onAllDepartments} /> : null}
                  </Group>
                ) : null
              }
            />
          </Kept>
        )
      }}
    </Loaded>
  )
}

function Narrowed({ text, onRemove }: { text: string; onRemove: () => void }) {
  const { say } = useTexts()
  return (
    <Pill
      size="md"
      withRemoveButton
      onRemove={onRemove}
      removeButtonProps={{
        'aria-label': say('table.widen', { filter: text }),
        'aria-hidden': false,
        tabIndex: 0,
      }}
    >
      {text}
    </Pill>
  )
}

/** Somebody who moved to a later page between two readings stands once. */
const everybodyOf = (pages: readonly TodayPeople[]) => [
  ...new Map(pages.flatMap(({ people }) => people).map((person) => [person.employee.id, person])).values(),
]
