import type { Actor, Context } from '../../../context.ts'
import type { Db } from '../../../db/kit/connect.ts'
import { listPeopleAfter } from '../../../db/people/imports/person-facts.ts'
import { listImportRows } from '../../../db/people/imports/read-imports.ts'
import { loadReferences } from '../../../db/people/imports/references.ts'
import { csvOf, xlsxOf } from '../../../tables/write-table.ts'
import { assertMayForCompany } from '../../access/assert-may.ts'
import { recordReading } from '../../access/record-audit.ts'
import { todayOfCompany } from '../today-of.ts'
import { type Books, booksOf } from './books.ts'
import { rowOfPerson } from './export-rows.ts'
import type { PersonFacts } from './facts.ts'
import { type RowFault, wordsOfFault } from './fault-words.ts'
import { headOf, importFields, type Language } from './fields.ts'
import { readImport } from './read-import.ts'

export type TableFormat = 'csv' | 'xlsx'

export interface TableFile {
  language: Language
  format: TableFormat
}

const rowsAtOnce = 1000

/** Everybody as a list that can be brought in again; each is the same then. */
export async function exportPeople(ctx: Context, actor: Actor, file: TableFile): Promise<ReadableStream> {
  assertMayForCompany(actor, 'export-people')
  await recordReading(ctx, actor, { action: 'export-people', subject: 'company' })
  const date = await todayOfCompany(ctx.db, ctx.clock.now())
  const books = booksOf(await loadReferences(ctx.db, date))
  return written(file, headsIn(file.language), everybody(ctx.db, date, books))
}

/** The heads of a list, to be filled in. */
export function importTemplate(actor: Actor, file: TableFile): ReadableStream {
  assertMayForCompany(actor, 'import-people')
  return written(file, headsIn(file.language), [])
}

/**
 * The refused rows of a list as they stood in it, each with what is wrong behind it: mended, they are a list
 * of their own.
 * @throws NotFoundError
 */
export async function refusedRows(
  ctx: Context,
  actor: Actor,
  { id, ...file }: TableFile & { id: number },
): Promise<ReadableStream> {
  const { heads } = await readImport(ctx, actor, id)
  return written(
    file,
    [...heads, reasonHead[file.language]],
    refused(ctx.db, id, heads.length, file.language),
  )
}

/** The head of what is wrong; no column of a list is called so. */
const reasonHead: Record<Language, string> = { ko: '거절 사유', en: 'Why refused' }

const headsIn = (language: Language) => importFields.map((field) => headOf[field][language])

async function* everybody(db: Db, date: string, books: Books): AsyncGenerator<string[]> {
  for (let after = 0; ; ) {
    const people = await listPeopleAfter(db, after, rowsAtOnce)
    if (people.length === 0) return
    for (const { number, facts } of people) yield rowOfPerson(number, facts as PersonFacts, date, books)
    after = people.at(-1)!.id
  }
}

async function* refused(db: Db, id: number, width: number, language: Language): AsyncGenerator<string[]> {
  for (let after = 0; ; ) {
    const rows = await listImportRows(db, id, 'refused', after, rowsAtOnce)
    if (rows.length === 0) return
    for (const { cells, faults } of rows)
      yield [
        ...Array.from({ length: width }, (_, place) => cells?.[place] ?? ''),
        ((faults ?? []) as RowFault[])
          .map((fault) => `${headOf[fault.field][language]}: ${wordsOfFault(fault)[language]}`)
          .join(' '),
      ]
    after = rows.at(-1)!.line
  }
}

type Rows = Iterable<string[]> | AsyncIterable<string[]>

const written = ({ format }: TableFile, heads: readonly string[], rows: Rows): ReadableStream =>
  format === 'csv' ? csvOf(withHeads(heads, rows)) : xlsxOf('People', heads, rows)

async function* withHeads(heads: readonly string[], rows: Rows): AsyncGenerator<string[]> {
  yield [...heads]
  yield* rows
}
