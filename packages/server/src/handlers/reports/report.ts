import type { Action } from '@rollcall/core'
import type { Db } from '../../db/kit/connect.ts'
import type { PayrollLayout } from '../../db/reports/payroll-layouts.ts'
import type { ReportScope } from '../../db/reports/report-scope.ts'
import { InvalidInputError } from '../../errors.ts'
import type { Cell, CellKind } from '../../tables/typed-table.ts'

export type Language = 'ko' | 'en'
type Words = Readonly<Record<Language, string>>

/** A column of a report: what it is called and holds, and what a row says in it. */
export interface Column<Row> {
  key: string
  head: Words
  kind: CellKind
  of: (row: Row, language: Language) => Cell
}

/** Of which month a report is, and of whom. */
export interface Asked {
  month: string
  scope: ReportScope
  /** The columns, where HR arranges them. */
  layout: PayrollLayout | null
}

/** Where a row stands among the others; a page begins after one. */
export type RowKey = readonly string[]

interface Definition<Row> {
  /** Whoever may do this reads and exports it. */
  right: Action
  columns: (db: Db, asked: Asked) => Promise<readonly Column<Row>[]> | readonly Column<Row>[]
  count: (db: Db, asked: Asked) => Promise<number>
  /** Rows after a key, in order. */
  list: (db: Db, asked: Asked, after: RowKey | null, limit: number) => Promise<readonly Row[]>
  keyOf: (row: Row) => RowKey
  /** Whether a key is one of this report. */
  isKey: (key: RowKey) => boolean
  /** How many columns stay in sight. */
  frozen: number
  /** It is of one person, who must be said. */
  ofOne?: true
  /** Its columns are those of a layout. */
  byLayout?: true
  /** It is printed as PDF too. The columns that say of whom it is stand above it. */
  paper?: { title: Words; about: readonly string[] }
}

/** Rows of a report, and where the next page begins. */
export interface RowPage {
  rows: Cell[][]
  next: RowKey | null
}

/** A report, whatever its rows are made of. */
export interface Report {
  right: Action
  frozen: number
  ofOne?: true
  byLayout?: true
  paper?: NonNullable<Definition<never>['paper']>
  count: Definition<never>['count']
  isKey: Definition<never>['isKey']
  open: (
    db: Db,
    asked: Asked,
    language: Language,
  ) => Promise<{
    columns: { key: string; head: string; kind: CellKind }[]
    page: (after: RowKey | null, limit: number) => Promise<RowPage>
  }>
}

export const reportOf = <Row>({ columns, list, keyOf, ...rest }: Definition<Row>): Report => ({
  ...rest,
  open: async (db, asked, language) => {
    const all = await columns(db, asked)
    return {
      columns: all.map(({ key, head, kind }) => ({ key, head: head[language], kind })),
      page: async (after, limit) => {
        const rows = await list(db, asked, after, limit)
        return {
          rows: rows.map((row) => all.map(({ of }) => of(row, language))),
          next: rows.length < limit ? null : keyOf(rows.at(-1)!),
        }
      },
    }
  },
})

/** For rows that stand in the order of their numbers. */
export const isIdKey = (key: RowKey): boolean => key.length === 1 && /^\d{1,15}$/.test(key[0]!)

export const writeKey = (key: RowKey): string => Buffer.from(JSON.stringify(key)).toString('base64url')

/** @throws InvalidInputError for an `after` that no page gave */
export function readKey(report: Report, text: string): RowKey {
  const key = parsed(Buffer.from(text, 'base64url').toString())
  if (isTexts(key) && report.isKey(key)) return key
  throw new InvalidInputError([{ field: 'after', message: 'is no page. Take `next` of the page before.' }])
}

/** PostgreSQL holds no zero character. */
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string' && !text.includes('\0'))

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
