import { type Collation, type Compare, comparerOf } from './collation.ts'
import { isText, SqlError, type SqlType, type SqlValue } from './types.ts'

export interface Column {
  name: string
  type: SqlType
  nullable: boolean
  identity?: boolean
  /** What an insert without the column stores. */
  fallback?: SqlValue
}

export type Row = SqlValue[]

/** A table in memory, its rows in the order of its primary key. */
export class Table {
  readonly schema: string
  readonly name: string
  readonly columns: readonly Column[]
  /** Places of the key's columns. */
  readonly key: readonly number[]
  rows: Row[] = []
  readonly #compare: readonly Compare[]
  #nextIdentity = 1

  constructor(
    schema: string,
    name: string,
    columns: readonly Column[],
    key: readonly string[],
    collation: Collation,
  ) {
    this.schema = schema
    this.name = name
    this.columns = columns
    this.key = key.map((column) => this.place(column))
    this.#compare = columns.map(({ type }) => comparerOf(type, collation))
  }

  /**
   * The place of a column.
   * @throws SqlError 207
   */
  place(name: string): number {
    const place = this.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase())
    if (place < 0) throw new SqlError(207, `Invalid column name '${name}'.`)
    return place
  }

  compareKeys = (a: Row, b: Row): number => {
    for (const place of this.key) {
      const order = this.#compare[place]!(a[place]!, b[place]!)
      if (order !== 0) return order
    }
    return 0
  }

  /**
   * Adds rows, each by column name; nothing is added if one of them is refused.
   * @throws SqlError 2627 for a key that is taken, 515 for a missing value
   */
  insert(rows: readonly Readonly<Record<string, SqlValue>>[]): void {
    const added = rows.map((row) => this.#complete(row)).sort(this.compareKeys)
    const last = this.rows.at(-1)
    const appended = last === undefined || added.length === 0 || this.compareKeys(last, added[0]!) < 0
    const all = appended ? added : [...this.rows, ...added].sort(this.compareKeys)
    for (let index = 1; this.key.length > 0 && index < all.length; index++) {
      if (this.compareKeys(all[index - 1]!, all[index]!) === 0) {
        throw new SqlError(
          2627,
          `Violation of PRIMARY KEY constraint. Cannot insert duplicate key in object '${this.schema}.${this.name}'.`,
          14,
        )
      }
    }
    if (appended) for (const row of added) this.rows.push(row)
    else this.rows = all
  }

  /** Removes the rows of which this is true, as a vendor's purge does. */
  delete(gone: (row: Readonly<Record<string, SqlValue>>) => boolean): number {
    const before = this.rows.length
    this.rows = this.rows.filter(
      (row) => !gone(Object.fromEntries(this.columns.map((column, place) => [column.name, row[place]!]))),
    )
    return before - this.rows.length
  }

  #complete(given: Readonly<Record<string, SqlValue>>): Row {
    const names = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]))
    for (const name of names.keys()) this.place(name)
    return this.columns.map((column) => {
      const value =
        names.get(column.name.toLowerCase()) ??
        (column.identity ? this.#nextIdentity++ : (column.fallback ?? null))
      if (value === null && !column.nullable)
        throw new SqlError(
          515,
          `Cannot insert the value NULL into column '${column.name}', table '${this.name}'.`,
        )
      if (
        typeof value === 'string' &&
        isText(column.type) &&
        column.type.length! > 0 &&
        value.length > column.type.length!
      ) {
        throw new SqlError(
          2628,
          `String or binary data would be truncated in table '${this.name}', column '${column.name}'.`,
        )
      }
      return column.type.name === 'char' && typeof value === 'string'
        ? value.padEnd(column.type.length!)
        : value
    })
  }
}
