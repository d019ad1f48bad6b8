import { Kysely, PostgresDialect } from 'kysely'
import { Pool, types } from 'pg'
import type { Schema } from './schema.ts'

/** A connection to PostgreSQL: the pool, or one transaction of it. */
export type Db = Kysely<Schema>

const oids = { int8: 20, date: 1082, timestamptz: 1184, dateArray: 1182 }

/**
 * Instants are `Temporal.Instant`, dates are `YYYY-MM-DD`, bigints are numbers; nothing depends on the host's
 * zone.
 */
const parsers: Record<number, (text: string) => unknown> = {
  [oids.int8]: Number,
  [oids.date]: (text) => text,
  [oids.timestamptz]: (text) => Temporal.Instant.from(text.replace(' ', 'T')),
}

const typeParser = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers[oid]) || types.getTypeParser(oid, format),
} as NonNullable<ConstructorParameters<typeof Pool>[0]>['types']

export interface ConnectOptions {
  url: string
  /** The most connections held at once. */
  size?: number
  /** Shown in `pg_stat_activity`. */
  name?: string
  /** Called when an idle connection breaks (PostgreSQL restarted); the pool opens a new one by itself. */
  onIdleError?: (error: Error) => void
}

/** Opens a pool. Close it with `db.destroy()`. */
export function connect(options: ConnectOptions): { db: Db; pool: Pool } {
  const pool = new Pool({
    connectionString: options.url,
    max: options.size ?? 10,
    application_name: options.name ?? 'rollcall',
    options: '-c timezone=UTC -c datestyle=ISO',
    types: typeParser,
    connectionTimeoutMillis: 10_000,
  })
  pool.on('error', (error) => options.onIdleError?.(error))
  // A client that breaks while it is checked out reports through its query; without a listener Node would end
  // the process.
  pool.on('connect', (client) => client.on('error', () => {}))
  return { db: new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) }), pool }
}
