import { Button, Card, Group, Table as Lines, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTexts } from '../../texts/language.ts'
import { MoreOfQuery, type Paged } from '../more-on-scroll.tsx'
import type { Column } from './column.ts'
import { HeadCell } from './head-cell.tsx'
import { useListAddress } from './list-address.ts'
import { useSorted } from './use-sorted.ts'
import { useVisibleRows } from './use-visible-rows.ts'

interface Filter<Row> {
  id: string
  label: string
  passes: (row: Row) => boolean
}

interface Props<Row> {
  /** Names the section. */
  label: string
  title?: string
  /** What the list is, below its title. */
  explain?: string
  /** What the address calls the list, where a page has several. */
  name?: string
  rows: readonly Row[]
  rowKey: (row: Row) => string | number
  columns: readonly Column<Row>[]
  /** How many there are, in words. */
  count: (shown: number) => string
  /** Said where there is none. */
  empty: string
  /** Chips that leave only some of the rows. */
  filters?: readonly Filter<Row>[]
  /** What the list was narrowed to elsewhere, each with a way out. */
  narrowed?: ReactNode
  /** Of a list that comes page by page. */
  query?: Paged
}

/**
 * A list of any length: only the rows in sight are drawn. A head sorts, a chip filters, arrows lead from row
 * to row.
 */
export function Table<Row>({ rows: all, columns, filters = [], query, ...list }: Props<Row>) {
  const { sorting, sort, filter: chosen, choose } = useListAddress(list.name)
  const filter = filters.find(({ id }) => id === chosen)
  const filtered = filter ? all.filter(filter.passes) : all
  const rows = useSorted(filtered, columns, sorting, query)
  const { body, items, before, after, measure, onKeyDown } = useVisibleRows(rows, list.rowKey)
  return (
    <Card withBorder component="section" aria-label={list.label} padding="sm">
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          {list.title ? (
            <Title order={3} size="h4">
              {list.title}
            </Title>
          ) : null}
          <Text size="sm" c="dimmed" className="numbers">
            {list.count(rows.length)}
          </Text>
        </Group>
        {list.explain ? (
          <Text size="sm" c="dimmed">
            {list.explain}
          </Text>
        ) : null}
        {list.narrowed}
        <FilterChips filters={filters} chosen={chosen} onChoose={choose} />
        {rows.length === 0 ? (
          <Text c="dimmed">{list.empty}</Text>
        ) : (
          <Lines
            verticalSpacing={6}
            horizontalSpacing="xs"
            highlightOnHover
            aria-rowcount={query?.hasNextPage ? -1 : rows.length + 1}
            onKeyDown={onKeyDown}
          >
            <Lines.Thead>
              <Lines.Tr>
                {columns.map((column) => (
                  <HeadCell key={column.id} column={column} sorting={sorting} onSort={sort} />
                ))}
              </Lines.Tr>
            </Lines.Thead>
            <Lines.Tbody ref={body}>
              <Space height={before} />
              {items.map(({ index, key }) => (
                <Lines.Tr key={key} ref={measure} data-index={index} aria-rowindex={index + 2}>
                  {columns.map(({ id, cell, from, className }) => (
                    <Lines.Td key={id} {...(from ? { visibleFrom: from } : {})} className={className}>
                      {cell(rows[index]!)}
                    </Lines.Td>
                  ))}
                </Lines.Tr>
              ))}
              <Space height={after} />
            </Lines.Tbody>
          </Lines>
        )}
        {query ? <MoreOfQuery query={query} /> : null}
      </Stack>
    </Card>
  )
}

/** Stands for the rows that are out of sight. */
const Space = ({ height }: { height: number }) =>
  height > 0 ? (
    <tr aria-hidden>
      <td style={{ height, padding: 0 }} />
    </tr>
  ) : null

function FilterChips({
  filters,
  chosen,
  onChoose,
}: {
  filters: readonly { id: string; label: string }[]
  chosen: string | null
  onChoose: (id: string | null) => void
}) {
  const { say } = useTexts()
  if (filters.length < 2) return null
  return (
    <Group gap={4} role="group" aria-label={say('table.filter')}>
      {filters.map(({ id, label }) => (
        <Button
          key={id}
          size="compact-sm"
          radius="xl"
          variant={id === chosen ? 'light' : 'default'}
          aria-pressed={id === chosen}
          onClick={() => onChoose(id === chosen ? null : id)}
        >
          {label}
        </Button>
      ))}
    </Group>
  )
}
