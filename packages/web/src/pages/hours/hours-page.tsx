import './hours.css'
import { Button, Group, Stack, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type Hours, hoursQuery } from '../../api/hours.ts'
import { ChoiceFilter } from '../../parts/filter-fields.tsx'
import { Kept } from '../../parts/kept.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { mayDoToOthers, useMay, useMe } from '../../parts/me-context.ts'
import { usePlaces } from '../../parts/place-fields.tsx'
import { Table } from '../../parts/table/table.tsx'
import { useTexts } from '../../texts/language.ts'
import { hoursColumns } from './columns.tsx'
import { filterOf, type HoursSearch } from './search.ts'
import { WeekChoice } from './week-choice.tsx'

/** A week of everybody against the law: who passes the limit and when, counted and as planned. */
export function HoursPage() {
  const { say, language } = useTexts()
  const search = useSearch({ from: '/inside/hours' })
  const navigate = useNavigate({ from: '/hours' })
  const query = useQuery(hoursQuery(filterOf(search)))
  const go = (changed: HoursSearch) =>
    void navigate({ search: (was) => ({ ...was, ...changed }), resetScroll: false })
  const me = useMe()
  const may = useMay()
  return (
    <Loaded query={query}>
      {(data) => (
        <Stack gap="md">
          <Group justify="space-between">
            <Title order={2}>{say('hours.title')}</Title>
            <WeekChoice data={data} go={go} />
          </Group>
          {may('find-people') && mayDoToOthers(me, 'read-days') ? (
            <OfDepartment value={search.department} onChange={(department) => go({ department })} />
          ) : null}
          <Kept gap="md" old={query.isPlaceholderData}>
            <Table
              label={say('hours.list')}
              narrowed={<Choices data={data} go={go} />}
              rows={data.people}
              rowKey={({ employee }) => employee.id}
              count={(shown) => say('today.shown', { total: countOf(data, data.show), shown })}
              explain={say(`hours.explain.${data.show}`)}
              empty={say(`hours.none.${data.show}`)}
              columns={hoursColumns(say, language, data)}
            />
          </Kept>
        </Stack>
      )}
    </Loaded>
  )
}

const countOf = ({ counts }: Hours, show: Hours['show']) =>
  counts.find((count) => count.show === show)?.people ?? 0

interface ChoiceProps {
  data: Hours
  go: (changed: HoursSearch) => void
}

/** What the list is narrowed to, each with how many it would show. */
function Choices({ data, go }: ChoiceProps) {
  const { say } = useTexts()
  return (
    <Group gap={4} role="group" aria-label={say('table.filter')}>
      {data.counts.map(({ show, people }) => (
        <Button
          key={show}
          size="compact-sm"
          radius="xl"
          variant={show === data.show ? 'light' : 'default'}
          aria-pressed={show === data.show}
          onClick={() => go({ show })}
        >
          {say('hours.choice', { choice: say(`hours.show.${show}`), people })}
        </Button>
      ))}
    </Group>
  )
}

function OfDepartment(props: { value: number | undefined; onChange: (id: number | undefined) => void }) {
  const { say } = useTexts()
  const { departments } = usePlaces(undefined)
  return (
    <div className="hours-department">
      <ChoiceFilter label={say('people.department')} data={departments} {...props} />
    </div>
  )
}
