import './closing.css'
import { Badge, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type OpenMonth, openMonthQuery } from '../../api/board.ts'
import { type Closing, closingsQuery } from '../../api/closings.ts'
import { presentDate } from '../../api/present-date.ts'
import { momentWords } from '../../format/format.ts'
import { Kept } from '../../parts/kept.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { useMay } from '../../parts/me-context.ts'
import type { Column } from '../../parts/table/column.ts'
import { Table } from '../../parts/table/table.tsx'
import { type Language, nameIn, type Say, useTexts } from '../../texts/language.ts'
import { AdjustmentsSection } from './adjustments-section.tsx'
import { CloseSeveral } from './close-several.tsx'
import { MonthSteps } from './month-steps.tsx'
import { type ClosingSearch, monthOf } from './search.ts'

type Row = OpenMonth['departments'][number]

/** The departments of a month: what keeps each from closing, and the way to its board. */
export function ClosingPage() {
  const { say, language } = useTexts()
  const search: ClosingSearch = useSearch({ strict: false })
  const navigate = useNavigate()
  const month = monthOf(search)
  const query = useQuery(openMonthQuery(month))
  const { data: closed } = useQuery(closingsQuery(month, month))
  const mayClose = useMay()('close-months')
  return (
    <Stack gap="md">
      <Group justify="space-between" align="end">
        <Title order={2}>{say('closing.title')}</Title>
        <MonthSteps
          month={month}
          onGo={(to) => void navigate({ to: '.', search: { month: to }, replace: true })}
        />
      </Group>
      <Text size="sm" c="dimmed">
        {say('closing.explain')}
      </Text>
      <Loaded query={query}>
        {({ departments, month: shown }) => (
          <Kept old={query.isPlaceholderData}>
            {closed && mayClose && shown < presentDate().slice(0, 7) ? (
              <CloseSeveral key={shown} month={shown} ready={readyOf(departments, closed.closings)} />
            ) : null}
            <Table
              label={say('closing.list')}
              rows={departments}
              rowKey={({ department }) => department.id}
              columns={columns(say, language, shown, closed?.closings ?? [])}
              count={(count) => say('closing.count', { count })}
              empty={say('closing.none')}
            />
          </Kept>
        )}
      </Loaded>
      <AdjustmentsSection />
    </Stack>
  )
}

function State({ row, closing }: { row: Row; closing: Closing | undefined }) {
  const { say, language } = useTexts()
  if (closing)
    return (
      <Group gap={4}>
        <Badge variant="light" tt="none" color="blue">
          {say('closing.closedOn', { when: momentWords(language, closing.closedAt) })}
        </Badge>
        {closing.adjustments > 0 ? (
          <Badge variant="light" tt="none" color="orange">
            {say('closing.adjustments', { count: closing.adjustments })}
          </Badge>
        ) : null}
      </Group>
    )
  return (
    <Badge variant="light" tt="none" color={sum(row) === 0 ? 'teal' : 'orange'}>
      {sum(row) === 0 ? say('closing.ready') : say('closing.blocked', { count: sum(row) })}
    </Badge>
  )
}

/** Those that nothing keeps open, and that nobody has closed. */
const readyOf = (rows: readonly Row[], closings: readonly Closing[]) =>
  rows
    .filter((row) => sum(row) === 0 && !closings.some((one) => one.departmentId === row.department.id))
    .map(({ department }) => department)

const sum = ({ blockers }: Row) => blockers.reduce((total, { count }) => total + count, 0)

const columns = (
  say: Say,
  language: Language,
  month: string,
  closings: readonly Closing[],
): Column<Row>[] => [
  {
    id: 'department',
    head: say('closing.department'),
    by: ({ department }) => nameIn(language, department.name, department.nameEn),
    cell: ({ department }) => (
      <Link
        className="row-link"
        to="/closing/$departmentId/$month"
        params={{ departmentId: String(department.id), month }}
      >
        {nameIn(language, department.name, department.nameEn)}
      </Link>
    ),
  },
  {
    id: 'people',
    head: say('closing.people'),
    from: 'sm',
    className: 'numbers',
    by: ({ people }) => people,
    cell: ({ people }) => people,
  },
  {
    id: 'state',
    head: say('closing.state'),
    by: sum,
    cell: (row) => (
      <State row={row} closing={closings.find(({ departmentId }) => departmentId === row.department.id)} />
    ),
  },
  {
    id: 'blockers',
    head: say('closing.blockers'),
    from: 'md',
    cell: ({ blockers }) => (
      <Text size="sm" c="dimmed" className="numbers">
        {blockers
          .map(({ code, count }) => say('closing.codeCount', { code: say(`board.code.${code}`), count }))
          .join(' · ')}
      </Text>
    ),
  },
]
