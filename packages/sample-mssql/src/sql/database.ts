import type { Collation } from './collation.ts'
import type { Table } from './table.ts'
import { SqlError } from './types.ts'

export interface SampleDatabase {
  name: string
  collation: Collation
  tables: Table[]
}

/** What a login may do in a database: everything, or read these columns (or all) of these tables. */
export type Grants = 'owner' | Readonly<Record<string, 'all' | readonly string[]>>

export interface SampleLogin {
  name: string
  password: string
  /** By database name, in any case. A database that is not here cannot be opened. */
  grants: Readonly<Record<string, Grants>>
}

/** One login in one database: what it sees, and what it may. */
export class Access {
  readonly database: SampleDatabase
  readonly login: SampleLogin
  readonly #grants: Grants

  constructor(database: SampleDatabase, login: SampleLogin, grants: Grants) {
    this.database = database
    this.login = login
    this.#grants = grants
  }

  get isOwner(): boolean {
    return this.#grants === 'owner'
  }

  find(schema: string, name: string): Table | undefined {
    return this.database.tables.find((table) => same(table.name, name) && same(table.schema, schema))
  }

  mayRead(table: Table, column?: string): boolean {
    if (this.#grants === 'owner') return true
    const granted = Object.entries(this.#grants).find(([name]) => same(name, table.name))?.[1]
    if (granted === undefined) return false
    return granted === 'all' || column === undefined || granted.some((name) => same(name, column))
  }

  /** Columns that were granted one by one. */
  columnGrants(): { table: Table; column: string }[] {
    if (this.#grants === 'owner') return []
    return Object.entries(this.#grants).flatMap(([name, columns]) => {
      const table = this.find('dbo', name)
      return table && columns !== 'all' ? columns.map((column) => ({ table, column })) : []
    })
  }

  /** A right to any of its columns shows a whole table. */
  visible = (): Table[] => this.database.tables.filter((table) => this.mayRead(table))

  /**
   * @throws SqlError 229 for a table, 230 for a column
   */
  checkRead(table: Table, column: string): void {
    if (!this.mayRead(table)) throw this.#denied('SELECT', table)
    if (!this.mayRead(table, column)) {
      throw new SqlError(
        230,
        `The SELECT permission was denied on the column '${column}' of the object '${table.name}', database '${this.database.name}', schema '${table.schema}'.`,
        14,
      )
    }
  }

  checkInsert(table: Table): void {
    if (!this.isOwner) throw this.#denied('INSERT', table)
  }

  #denied(permission: string, table: Table): SqlError {
    return new SqlError(
      229,
      `The ${permission} permission was denied on the object '${table.name}', database '${this.database.name}', schema '${table.schema}'.`,
      14,
    )
  }
}

/**
 * What a login may do in the database of this name, whatever its case; null if it may not open it or there is
 * none.
 */
export function openDatabase(
  databases: readonly SampleDatabase[],
  login: SampleLogin,
  name: string,
): Access | null {
  const database = databases.find((known) => same(known.name, name))
  const grants = Object.entries(login.grants).find(([known]) => same(known, name))?.[1]
  return database && grants !== undefined ? new Access(database, login, grants) : null
}

export const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
