import type { Actor, Context } from '../../../context.ts'
import { inTransaction } from '../../../db/kit/transaction.ts'
import { completeImport, deleteOldPreviews, insertImport } from '../../../db/people/imports/imports.ts'
import { findImport } from '../../../db/people/imports/read-imports.ts'
import { loadReferences } from '../../../db/people/imports/references.ts'
import { assertMayForCompany } from '../../access/assert-may.ts'
import { recordAudit } from '../../access/record-audit.ts'
import { todayOfCompany } from '../today-of.ts'
import { booksOf } from './books.ts'
import type { Columns } from './columns.ts'
import type { ImportField } from './fields.ts'
import { groupByNumber } from './find-clashes.ts'
import { planList } from './plan-list.ts'
import { type ToldImport, toldImport } from './read-import.ts'
import { isUsable, readCells, readList } from './read-list.ts'
import { StoredPeople } from './stored-people.ts'

export interface PreviewImportInput {
  bytes: Uint8Array
  fileName: string
  /** Changes without a date of their own hold from this one on; null for today. */
  from: string | null
  /** Which column says what, where the heads do not tell; null: as the heads say. */
  columns: Columns | null
}

export interface ImportPreview {
  /** Null while columns are missing or doubled. */
  import: ToldImport | null
  table: {
    heads: string[]
    samples: string[][]
    columns: Columns
    doubled: { field: ImportField; places: number[] }[]
    missing: ImportField[]
  }
}

/** Previews that nobody applied are kept so long. */
const keptDays = 7

/**
 * Reads a list of people and says of each row what it would do, without doing it: it is kept, so that
 * `applyImport` needs no second file.
 * @throws ForbiddenError
 * @throws InvalidInputError if the file is no table
 */
export async function previewImport(
  ctx: Context,
  actor: Actor,
  { bytes, fileName, from, columns }: PreviewImportInput,
): Promise<ImportPreview> {
  assertMayForCompany(actor, 'import-people')
  const ownId = actor.kind === 'person' ? actor.employeeId : null
  return await inTransaction(ctx.db, async (tx) => {
    const people = new StoredPeople(tx, ownId)
    const { found, samples, rows } = await readList(bytes, columns, (some) => people.begin(some))
    const heads = [...found.heads]
    const table = {
      heads,
      samples: samples.map((cells) => [...cells]),
      columns: found.columns,
      doubled: found.doubled,
      missing: found.missing,
    }
    if (!isUsable(found)) return { import: null, table }
    const now = ctx.clock.now()
    await deleteOldPreviews(tx, now.subtract({ hours: 24 * keptDays }))
    const today = await todayOfCompany(tx, now)
    const validFrom = from ?? today
    const books = booksOf(await loadReferences(tx, validFrom))
    const id = await insertImport(tx, {
      createdAt: now,
      createdBy: actor.name,
      fileName,
      validFrom,
      heads,
      columns: found.columns,
    })
    const byNumber = groupByNumber(rows)
    const stored = await people.all()
    const { departments, changesSince } = await planList(tx, {
      importId: id,
      people: byNumber,
      stored,
      own: people.own,
      from: validFrom,
      books,
      cellsOf: (lines) => readCells(bytes, lines),
    })
    await completeImport(
      tx,
      id,
      departments,
      changesSince !== null && changesSince < today ? changesSince : null,
    )
    await recordAudit(tx, ctx, actor, {
      action: 'preview-import',
      subject: `import:${id}`,
      details: { file: fileName, rows: rows.length },
    })
    return { import: toldImport((await findImport(tx, id))!), table }
  })
}
