import { readdir, readFile } from 'node:fs/promises'
import { runMigrations } from 'graphile-worker'
import { sql } from 'kysely'
import { Client } from 'pg'
import type { Db } from './connect.ts'
import { applyGrants } from './grants.ts'
import { applyPurge } from './purge-rows.ts'

const folder = new URL('./migrations/', import.meta.url)

/** Any number will do, as long as nothing else uses it. */
const migrationLock = 7_021_001

export interface MigrateOptions {
  /** The owner's connection: the only role that may change tables. */
  ownerUrl: string
  /** The role that server and worker use; it gets its rights here. */
  appRole?: string
  report?: (line: string) => void
}

/**
 * Brings a database to the newest shape, one transaction per migration; doing it again does nothing, and
 * several at once wait for each other.
 * @throws if a migration that was applied has been edited since, or if the database is newer than this
 * program.
 */
export async function migrate(options: MigrateOptions): Promise<void> {
  const client = new Client({ connectionString: options.ownerUrl, application_name: 'rollcall migrate' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await applyMigrations(client, options.report)
    await runMigrations({ connectionString: options.ownerUrl })
    const appRole = options.appRole ?? 'rollcall_app'
    await applyGrants(client, appRole)
    await applyPurge(client, client.escapeIdentifier(appRole))
  } finally {
    await client.end()
  }
}

async function applyMigrations(client: Client, report: MigrateOptions['report']): Promise<void> {
  await client.query(
    'create table if not exists migrations (name text primary key, sql text not null, applied_at timestamptz not null default now())',
  )
  const applied = new Map(
    (await client.query<{ name: string; sql: string }>('select name, sql from migrations')).rows.map(
      (row) => [row.name, row.sql],
    ),
  )
  const names = await listMigrations()
  const unknown = [...applied.keys()].filter((name) => !names.includes(name))
  if (unknown.length > 0) {
    throw new Error(
      `The database knows migrations that this version does not (${unknown.join(', ')}). Start a newer version of Rollcall.`,
    )
  }
  for (const name of names) {
    const text = await readFile(new URL(name, folder), 'utf8')
    const known = applied.get(name)
    if (known === text) continue
    if (known !== undefined)
      throw new Error(
        `Migration ${name} was applied with another text. Put the old file back and write a new migration.`,
      )
    await client.query('begin')
    await client.query(text)
    await client.query('insert into migrations (name, sql) values ($1, $2)', [name, text])
    await client.query('commit')
    report?.(`migrated ${name}`)
  }
}

/** The migrations of this version, in order. */
export const listMigrations = async (): Promise<string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()

/** The migrations that this database has had, in order. */
export async function listAppliedMigrations(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from migrations order by name`.execute(db)
  return rows.map(({ name }) => name)
}
