import { sql } from 'kysely'
import type { Db } from '../../kit/connect.ts'
import { linesOfBand, type RowKind } from './imports.ts'

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

const columns = sql`
  id, created_at as "createdAt", created_by as "createdBy", file_name as "fileName", valid_from as "validFrom",
  heads, columns, departments, changes_since as "changesSince", applied_at as "appliedAt",
  applied_by as "appliedBy", undone_at as "undoneAt", undone_by as "undoneBy",
  (select jsonb_build_object('new', 0, 'changed', 0, 'same', 0, 'refused', 0) || coalesce(jsonb_object_agg(kind, rows), '{}')
    from (select kind, sum(count)::int as rows from people_import_blocks where import_id = people_imports.id group by kind) as kinds
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

/**
 * Rows in the order of the file, of one kind or of all (null), after a row. Of the first band some may be
 * over; as many more bands are opened as the rows fill.
 */
export async function listImportRows(
  db: Db,
  importId: number,
  kind: RowKind | null,
  after: number,
  limit: number,
): Promise<ImportRow[]> {
  const { rows } = await sql<ImportRow>`
    select (said ->> 0)::int as line, kind, said ->> 1 as number, said ->> 2 as name,
      said -> 3 as changes, said -> 4 as faults, said -> 5 as cells
    from (
      select kind, rows, sum(count) over (order by band groups between unbounded preceding and 1 preceding) as before
      from people_import_blocks
      where import_id = ${importId} and band >= ${Math.floor(after / linesOfBand)}
        and ${kind === null ? sql`true` : sql`kind = ${kind}`}
    ) as block cross join lateral json_array_elements(rows) as said
    where coalesce(before, 0) < ${limit + linesOfBand} and (said ->> 0)::int > ${after}
    order by line limit ${limit}
  `.execute(db)
  return rows
}
