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

export async function insertImportRows(
  tx: Db,
  importId: number,
  rows: readonly NewImportRow[],
): Promise<void> {
  assertTransaction(tx)
  await sql`
    insert into people_import_rows (import_id, line, kind, number, name, changes, faults, cells)
    select ${importId}, * from unnest(
      ${rows.map(({ line }) => line)}::int[], ${rows.map(({ kind }) => kind)}::text[],
      ${rows.map(({ number }) => number)}::text[], ${rows.map(({ name }) => name)}::text[],
      ${rows.map(({ changes }) => changes)}::jsonb[], ${rows.map(({ faults }) => faults)}::jsonb[],
      ${rows.map(({ cells }) => cells)}::jsonb[])
  `.execute(tx)
}

export interface NewImportPerson {
  number: string
  /** As JSON; null for somebody who is new. */
  before: string | null
  after: string
}

export async function insertImportPeople(
  tx: Db,
  importId: number,
  people: readonly NewImportPerson[],
): Promise<void> {
  assertTransaction(tx)
  await sql`
    insert into people_import_people (import_id, number, before, after)
    select ${importId}, * from unnest(
      ${people.map(({ number }) => number)}::text[], ${people.map(({ before }) => before)}::jsonb[],
      ${people.map(({ after }) => after)}::jsonb[])
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
