import { sql } from 'kysely'
import type { Db } from '../../kit/connect.ts'
import type { RowKind } from './imports.ts'

export interface ImportRecord {
  id: number
  createdAt: Temporal.Instant
  createdBy: string
  fileName: string
  validFrom: string
  heads: string[]
  columns: Record<string, number>
  departments: string[]
  changesSince: string | null
  appliedAt: Temporal.Instant | null
  appliedBy: string | null
  undoneAt: Temporal.Instant | null
  undoneBy: string | null
  /** Rows of each kind. */
  counts: Record<RowKind, number>
}

/** Rows that are the same stand many in one row of the table (`insertSameRows`). */
const rowsOf = sql`case when kind = 'same' and cells is not null then jsonb_array_length(cells) else 1 end`

const columns = sql`
  id, created_at as "createdAt", created_by as "createdBy", file_name as "fileName", valid_from as "validFrom",
  heads, columns, departments, changes_since as "changesSince", applied_at as "appliedAt",
  applied_by as "appliedBy", undone_at as "undoneAt", undone_by as "undoneBy",
  (select jsonb_build_object('new', 0, 'changed', 0, 'same', 0, 'refused', 0) || coalesce(jsonb_object_agg(kind, rows), '{}')
    from (select kind, sum(${rowsOf})::int as rows from people_import_rows where import_id = people_imports.id group by kind) as kinds
  ) as counts
`

/** A list that somebody looked at; with `forUpdate` nobody else applies it meanwhile. */
export async function findImport(
  db: Db,
  id: number,
  { forUpdate = false }: { forUpdate?: boolean } = {},
): Promise<ImportRecord | null> {
  if (forUpdate) await sql`select from people_imports where id = ${id} for update`.execute(db)
  const { rows } = await sql<ImportRecord>`
    select ${columns} from people_imports where id = ${id}
  `.execute(db)
  return rows[0] ?? null
}

/** The last lists, newest first. */
export async function listImports(db: Db, limit: number): Promise<ImportRecord[]> {
  const { rows } = await sql<ImportRecord>`
    select ${columns} from people_imports order by id desc limit ${limit}
  `.execute(db)
  return rows
}

export interface ImportRow {
  line: number
  kind: RowKind
  number: string
  name: string
  changes: unknown[] | null
  faults: unknown[] | null
  cells: string[] | null
}

/** Rows in the order of the file, of one kind or of all (null), after a row. */
export async function listImportRows(
  db: Db,
  importId: number,
  kind: RowKind | null,
  after: number,
  limit: number,
): Promise<ImportRow[]> {
  const { rows } = await sql<ImportRow>`
    select line, kind, number, name, changes, faults, cells from people_import_rows
    where import_id = ${importId} and line > ${after} and (kind <> 'same' or cells is null)
      and ${kind === null ? sql`true` : sql`kind = ${kind}`}
    union all
    select (same ->> 0)::int, 'same', same ->> 1, same ->> 2, null, null, null
    from people_import_rows cross join lateral jsonb_array_elements(cells) as same
    where import_id = ${importId} and kind = 'same' and cells is not null
      and ${kind === null || kind === 'same'} and (cells -> -1 ->> 0)::int > ${after}
      and (same ->> 0)::int > ${after}
    order by line limit ${limit}
  `.execute(db)
  return rows
}
