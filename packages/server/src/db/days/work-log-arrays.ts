import { type RawBuilder, sql } from 'kysely'
import { type ColumnKind, columns, type WorkLogRow } from './work-log-columns.ts'

const entries = Object.entries(columns) as [keyof WorkLogRow, readonly [name: string, kind: ColumnKind]][]

/** What a column's values travel as, and how one of them becomes the column's. */
const kinds: Record<ColumnKind, { array: string; read: (name: string) => string }> = {
  int: { array: 'int', read: (name) => name },
  date: { array: 'int', read: (name) => `date '1970-01-01' + ${name}` },
  text: { array: 'text', read: (name) => name },
  bool: { array: 'bool', read: (name) => name },
  instant: { array: 'float8', read: (name) => `to_timestamp(${name} / 1000)` },
  list: { array: 'text', read: (name) => `${name}::text[]` },
  bytes: { array: 'bytea', read: (name) => name },
}

/** The names of all columns, and what each becomes from its array. */
export const names = sql.raw(entries.map(([, [name]]) => name).join(', '))
export const selected = sql.raw(entries.map(([, [name, kind]]) => kinds[kind].read(name)).join(', '))
export const updates = sql.raw(
  entries
    .slice(2)
    .map(([, [name]]) => `${name} = excluded.${name}`)
    .join(', '),
)

/** The rows as one array for each column, in the order of `names`. */
export function arraysOf(rows: readonly WorkLogRow[]): RawBuilder<unknown> {
  return sql.join(
    entries.map(
      ([key, [, kind]]) => sql`${arrayText(rows.map((row) => row[key]))}::${sql.raw(kinds[kind].array)}[]`,
    ),
  )
}

/**
 * An array as PostgreSQL writes it. The driver would quote every number, which takes longer and is longer.
 */
export const arrayText = (values: readonly Element[]) => `{${values.map(elementText).join(',')}}`

type Element = string | number | boolean | readonly string[] | Buffer | null

function elementText(value: Element): string {
  if (value === null) return 'NULL'
  if (Buffer.isBuffer(value)) return quoted(`\\x${value.toString('hex')}`)
  if (typeof value === 'object') return quoted(`{${value.join(',')}}`)
  return typeof value === 'string' ? quoted(value) : String(value)
}

const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`
