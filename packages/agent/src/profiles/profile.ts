import type { ProfileReadAs, PunchRow, SettingsRequest } from '@rollcall/contract/ingest'

/**
 * A parameter as it is bound: a text in the column's own kind and length, so that an index can be used, or a
 * number.
 */
export type Parameter = { kind: 'varchar'; length: number; value: string } | { kind: 'int'; value: number }

export interface Query {
  sql: string
  parameters: Readonly<Record<string, Parameter>>
}

export type SourceRow = Readonly<Record<string, unknown>>

/** Naive local times `YYYY-MM-DD HH:MM:SS`, both included; null for no bound. */
export interface TimeRange {
  from: string | null
  to: string | null
}

/** What the agent must know of one security system: data and pure functions. */
export interface Profile {
  name: ProfileReadAs<'database'>
  /** The database that the vendor's installation makes. */
  database: string
  /** Table and columns that are read; the login needs SELECT on these and on nothing else. */
  columns: Readonly<Record<string, readonly string[]>>
  /** Columns with passwords or templates that the login must not be able to read. */
  secrets: readonly (readonly [table: string, column: string])[]
  /** What the codes mean that are believed; one that is not here says nothing, and the time decides. */
  directions: SettingsRequest['directions']
  /** The next rows of a range in the order of time, behind `after` (a row of the page before). */
  page(range: TimeRange, after: SourceRow | null, limit: number): Query
  /** A row of the contract, or null for one that is no punch: a failed recognition, a door event. */
  decode(row: SourceRow): PunchRow | null
  directory: string
  person(row: SourceRow): { badge: string; name: string; department: string }
}
