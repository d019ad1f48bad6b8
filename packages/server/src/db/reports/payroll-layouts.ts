import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

/** A column of a payroll file: which figure, in which unit, under which name. */
export interface PayrollColumn {
  figure: string
  unit: string
  name: string
}

export interface PayrollLayout {
  id: number
  name: string
  version: number
  columns: PayrollColumn[]
  madeBy: string
  madeAt: Temporal.Instant
}

const selected = sql`
  id, name, version, columns, made_by as "madeBy", made_at as "madeAt"
  from payroll_layouts join payroll_layout_versions on layout_id = id
`

/** Every layout as it is now, by name. */
export async function listPayrollLayouts(db: Db): Promise<PayrollLayout[]> {
  const { rows } = await sql<PayrollLayout>`
    select ${selected}
    where version = (select max(version) from payroll_layout_versions as every where every.layout_id = id)
    order by name collate "ko-x-icu", id
  `.execute(db)
  return rows
}

/** A version of a layout, the last unless one is said; null if there is none. */
export async function findPayrollLayout(
  db: Db,
  id: number,
  version: number | null = null,
): Promise<PayrollLayout | null> {
  const { rows } = await sql<PayrollLayout>`
    select ${selected} where id = ${id} and (${version}::int is null or version = ${version})
    order by version desc limit 1
  `.execute(db)
  return rows[0] ?? null
}

/** Writes the next version, of a new layout the first. */
export async function insertPayrollVersion(
  tx: Db,
  { id, ...layout }: Omit<PayrollLayout, 'id'> & { id: number | null },
): Promise<number> {
  assertTransaction(tx)
  const { rows } =
    id === null
      ? await sql<{ id: number }>`
          insert into payroll_layouts (name) values (${layout.name}) returning id
        `.execute(tx)
      : await sql<{ id: number }>`
          update payroll_layouts set name = ${layout.name} where id = ${id} returning id
        `.execute(tx)
  const layoutId = rows[0]!.id
  await tx
    .insertInto('payroll_layout_versions')
    .values({
      layout_id: layoutId,
      version: layout.version,
      columns: JSON.stringify(layout.columns),
      made_by: layout.madeBy,
      made_at: layout.madeAt.toString(),
    })
    .execute()
  return layoutId
}
