import { sql } from 'kysely'
import type { Db } from '../../kit/connect.ts'
import { assertTransaction } from '../../kit/transaction.ts'

export const rowKinds = ['new', 'changed', 'same', 'refused'] as const
export type RowKind = (typeof rowKinds)[number]

export interface NewImport {
  createdAt: Temporal.Instant
  createdBy: string
  fileName: string
  validFrom: string
  heads: readonly string[]
  columns: Readonly<Record<string, number>>
}

/** Stores that a list was looked at. Returns its id. */
export async function insertImport(tx: Db, row: NewImport): Promise<number> {
  assertTransaction(tx)
  const { id } = await tx
    .insertInto('people_imports')
    .values({
      created_at: row.createdAt.toString(),
      created_by: row.createdBy,
      file_name: row.fileName,
      valid_from: row.validFrom,
      heads: JSON.stringify(row.heads),
      columns: JSON.stringify(row.columns),
      departments: '[]',
      changes_since: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** What was found out once all rows were read. */
export async function completeImport(
  tx: Db,
  id: number,
  departments: readonly string[],
  changesSince: string | null,
): Promise<void> {
  assertTransaction(tx)
  await tx
    .updateTable('people_imports')
    .set({ departments: JSON.stringify(departments), changes_since: changesSince })
    .where('id', '=', id)
    .execute()
}

export interface NewImportRow {
  line: number
  kind: RowKind
  number: string
  name: string
  /** As JSON; null for none. */
  changes: string | null
  faults: string | null
  cells: string | null
}

/**
 * A column of rows as one text, a line for each, so that nothing has to be quoted: JSON has no line ends, and
 * in a name one is a blank. An empty line is a null.
 */
const column = (values: readonly (string | number | null)[]) =>
  sql`string_to_array(${values.map(lineOf).join('\n')}, ${'\n'}, '')`
const lineOf = (value: string | number | null) =>
  typeof value === 'string' ? value.replaceAll('\n', ' ') : (value ?? '')

export async function insertImportRows(
  tx: Db,
  importId: number,
  rows: readonly NewImportRow[],
): Promise<void> {
  assertTransaction(tx)
  if (rows.length === 0) return
  await sql`
    insert into people_import_rows (import_id, line, kind, number, name, changes, faults, cells)
    select ${importId}, line::int, kind, coalesce(number, ''), coalesce(name, ''), changes::jsonb, faults::jsonb, cells::jsonb
    from unnest(
      ${column(rows.map(({ line }) => line))}, ${column(rows.map(({ kind }) => kind))},
      ${column(rows.map(({ number }) => number))}, ${column(rows.map(({ name }) => name))},
      ${column(rows.map(({ changes }) => changes))}, ${column(rows.map(({ faults }) => faults))},
      ${column(rows.map(({ cells }) => cells))}
    ) as said (line, kind, number, name, changes, faults, cells)
  `.execute(tx)
}

/** A row that says what is stored already. */
export type SameRow = readonly [line: number, number: string, name: string]

/** Nothing but who they are is kept of them: so many in a row of the table, under the first line of them. */
const sameRowsAtOnce = 500

export async function insertSameRows(tx: Db, importId: number, rows: readonly SameRow[]): Promise<void> {
  assertTransaction(tx)
  if (rows.length === 0) return
  const inOrder = rows.toSorted(([a], [b]) => a - b)
  const blocks = Array.from({ length: Math.ceil(rows.length / sameRowsAtOnce) }, (_, place) =>
    inOrder.slice(place * sameRowsAtOnce, (place + 1) * sameRowsAtOnce),
  )
  await sql`
    insert into people_import_rows (import_id, line, kind, number, name, cells)
    select ${importId}, line, 'same', '', '', cells::jsonb
    from unnest(
      ${blocks.map((block) => block[0]![0])}::int[], ${blocks.map((block) => JSON.stringify(block))}::text[]
    ) as said (line, cells)
  `.execute(tx)
}

export interface NewImportPerson {
  number: string
  /** What of her changes, as JSON; null for somebody who is new. */
  before: string | null
  after: string
}

export async function insertImportPeople(
  tx: Db,
  importId: number,
  people: readonly NewImportPerson[],
): Promise<void> {
  assertTransaction(tx)
  if (people.length === 0) return
  await sql`
    insert into people_import_people (import_id, number, before, after)
    select ${importId}, number, before::jsonb, after::jsonb from unnest(
      ${column(people.map(({ number }) => number))}, ${column(people.map(({ before }) => before))},
      ${column(people.map(({ after }) => after))}
    ) as said (number, before, after)
  `.execute(tx)
}

/** Removes lists that were looked at before and never applied. */
export async function deleteOldPreviews(tx: Db, before: Temporal.Instant): Promise<void> {
  assertTransaction(tx)
  await tx
    .deleteFrom('people_imports')
    .where('applied_at', 'is', null)
    .where('created_at', '<', sql<Temporal.Instant>`${before.toString()}::timestamptz`)
    .execute()
}
