import type { Actor, Context } from '../../../context.ts'
import type { RowKind } from '../../../db/people/imports/imports.ts'
import {
  findImport,
  type ImportRecord,
  listImportRows,
  listImports,
} from '../../../db/people/imports/read-imports.ts'
import { NotFoundError } from '../../../errors.ts'
import { assertMayForCompany } from '../../access/assert-may.ts'
import type { FieldChange } from './facts.ts'
import { type RowFault, wordsOfFault } from './fault-words.ts'
import type { ImportField, Language } from './fields.ts'

/** An import as it is told: its instants as text. */
export type ToldImport = Omit<ImportRecord, 'createdAt' | 'appliedAt' | 'undoneAt'> & {
  createdAt: string
  appliedAt: string | null
  undoneAt: string | null
}

export const toldImport = (record: ImportRecord): ToldImport => ({
  ...record,
  createdAt: record.createdAt.toString(),
  appliedAt: record.appliedAt?.toString() ?? null,
  undoneAt: record.undoneAt?.toString() ?? null,
})

/** The last lists that were looked at or applied, newest first. */
export async function readImports(ctx: Context, actor: Actor): Promise<{ imports: ToldImport[] }> {
  assertMayForCompany(actor, 'import-people')
  return { imports: (await listImports(ctx.db, 20)).map(toldImport) }
}

/** @throws NotFoundError */
export async function readImport(ctx: Context, actor: Actor, id: number): Promise<ToldImport> {
  assertMayForCompany(actor, 'import-people')
  const found = await findImport(ctx.db, id)
  if (!found) throw new NotFoundError('This import')
  return toldImport(found)
}

export interface PreviewedRow {
  line: number
  kind: RowKind
  number: string
  name: string
  changes: FieldChange[]
  faults: { field: ImportField; code: string; words: Record<Language, string> }[]
}

/** Rows in the order of the file, of one kind or of all, after a row. */
export async function readImportRows(
  ctx: Context,
  actor: Actor,
  { id, kind, after, limit }: { id: number; kind: RowKind | null; after: number; limit: number },
): Promise<{ rows: PreviewedRow[]; next: number | null }> {
  await readImport(ctx, actor, id)
  const rows = await listImportRows(ctx.db, id, kind, after, limit)
  return {
    rows: rows.map(({ line, kind: is, number, name, changes, faults }) => ({
      line,
      kind: is,
      number,
      name,
      changes: (changes ?? []) as FieldChange[],
      faults: ((faults ?? []) as RowFault[]).map((fault) => ({
        field: fault.field,
        code: fault.code,
        words: wordsOfFault(fault),
      })),
    })),
    next: rows.length === limit ? rows.at(-1)!.line : null,
  }
}
