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
  /** What is null is not kept. */
  changes: readonly unknown[] | null
  faults: readonly unknown[] | null
  cells: readonly string[] | null
}

/** Rows stand in blocks of as many lines of the file at most. */
export const linesOfBand = 500

/** Stores rows of a list, those of a kind that are near to each other in the file in one row of the table. */
export async function insertImportRows(
  tx: Db,
  importId: number,
  rows: readonly NewImportRow[],
): Promise<void> {
  assertTransaction(tx)
  if (rows.length === 0) return
  const inOrder = rows.toSorted((a, b) => a.line - b.line)
  const bandOf = ({ line }: NewImportRow) => Math.floor(line / linesOfBand)
  const blocks = [...Map.groupBy(inOrder, (row) => `${row.kind}${bandOf(row)}`).values()]
  const first = blocks.map(([row]) => row!)
  await sql`
    insert into people_import_blocks (import_id, band, kind, line, count, rows)
    select ${importId}, band, kind, line, count, rows::json
    from unnest(
      ${first.map(bandOf)}::int[], ${first.map(({ kind }) => kind)}::text[],
      ${first.map(({ line }) => line)}::int[], ${blocks.map(({ length }) => length)}::int[],
      ${column(blocks.map((block) => JSON.stringify(block.map(toStore))))}
    ) as said (band, kind, line, count, rows)
  `.execute(tx)
}

const toStore = ({ line, kind, number, name, changes, faults, cells }: NewImportRow) =>
  kind === 'same' ? [line, number, name] : [line, number, name, changes, faults, cells]

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

/**
 * A column of rows as one text, a line for each, so that nothing has to be quoted: JSON has no line ends, and
 * in a number one is a blank. An empty line is a null.
 */
const column = (values: readonly (string | null)[]) =>
  sql`string_to_array(${values.map((value) => value?.replaceAll('\n', ' ') ?? '').join('\n')}, ${'\n'}, '')`

/** Removes lists that were looked at before and never applied. */
export async function deleteOldPreviews(tx: Db, before: Temporal.Instant): Promise<void> {
  assertTransaction(tx)
  await sql`
    with old as (
      delete from people_imports where applied_at is null and created_at < ${before.toString()}::timestamptz
      returning id
    )
    delete from people_import_people using old where import_id = old.id
  `.execute(tx)
}
