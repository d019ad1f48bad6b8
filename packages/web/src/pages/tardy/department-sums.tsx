import { UnstyledButton } from '@mantine/core'
import type { Tardy } from '../../api/tardy.ts'
import { Table } from '../../parts/table/table.tsx'
import { nameIn, useTexts } from '../../texts/language.ts'
import { sumColumns } from './columns.tsx'
import type { TardySearch } from './search.ts'

type Row = Tardy['departments'][number]

interface Props {
  data: Tardy
  go: (changed: TardySearch) => void
}

/** Each department with what lies below it, below what it lies in; a name narrows the page to it. */
export function DepartmentSums({ data: { departments, kind }, go }: Props) {
  const { say, language } = useTexts()
  const nameOf = ({ department }: Row) =>
    department ? nameIn(language, department.name, department.nameEn) : say('tardy.noDepartment')
  const rows = asTree(departments, nameOf)
  const depth = new Map(rows.map(({ row, level }) => [row, level]))
  return (
    <Table
      label={say('tardy.by.departments')}
      name="departments"
      explain={say('tardy.withBelow')}
      rows={rows.map(({ row }) => row)}
      rowKey={({ department }) => department?.id ?? 0}
      count={(shown) => say('tardy.departments', { count: shown })}
      empty={say('tardy.none')}
      columns={[
        {
          id: 'name',
          head: say('people.department'),
          by: nameOf,
          cell: (row) => (
            <span style={{ paddingInlineStart: `${depth.get(row)! * 16}px` }}>
              {row.department ? (
                <UnstyledButton
                  className="row-link tardy-opens"
                  onClick={() => go({ department: row.department!.id, by: undefined })}
                >
                  {nameOf(row)}
                </UnstyledButton>
              ) : (
                nameOf(row)
              )}
            </span>
          ),
        },
        ...sumColumns<Row>(say, language, kind),
      ]}
    />
  )
}

/** What lies below a department comes after it. */
function asTree(rows: readonly Row[], nameOf: (row: Row) => string): { row: Row; level: number }[] {
  const shown = new Set(rows.map(({ department }) => department?.id))
  const aboveOf = (row: Row) => row.above.find((id) => shown.has(id))
  const below = Map.groupBy(rows, aboveOf)
  const descend = (id: number | undefined, level: number): { row: Row; level: number }[] =>
    (below.get(id) ?? [])
      .toSorted((one, other) => nameOf(one).localeCompare(nameOf(other)))
      .flatMap((row) => [{ row, level }, ...(row.department ? descend(row.department.id, level + 1) : [])])
  return descend(undefined, 0)
}
