import type { Table } from './table.ts'
import { SqlError } from './types.ts'

export interface SampleDatabase {
  name: string
  tables: Table[]
}

/** What a login may do in a database: everything, or read these columns (or all) of these tables. */
export type Grants = 'owner' | Readonly<Record<string, 'all' | readonly string[]>>

export interface SampleLogin {
  name: string
  password: string
  /** By database name. A database that is not here cannot be opened. */
  grants: Readonly<Record<string, Grants>>
}

/** One login in one database: what it sees, and what it may. */
export class Access {
  readonly database: SampleDatabase
  readonly login: SampleLogin
  readonly #grants: Grants

  constructor(database: SampleDatabase, login: SampleLogin) {
    this.database = database
    this.login = login
    this.#grants = login.grants[database.name]!
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

  visible = (): Table[] => this.database.tables.filter((table) => this.mayRead(table))

  /** @throws SqlError 229 for a table, 230 for a column */
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

export const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
