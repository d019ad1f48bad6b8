import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type EmbeddedPostgres, startPostgres } from '@rollcall/sandbox/postgres'
import { type Context, systemClock } from '@rollcall/server/context'
import { connect, migrate } from '@rollcall/server/db'
import { Client } from 'pg'
import { pino } from 'pino'

interface Bench {
  folder: string
  postgres: EmbeddedPostgres
  /** Connected as the administrator of the database, for what no application may. */
  admin: Client
  ctx: Context
}

/** A migrated database of its own and a context on it, until `cleanUp` ends; `now` holds the clock. */
export async function openBench(cleanUp: AsyncDisposableStack, now?: string): Promise<Bench> {
  const folder = await mkdtemp(join('/tmp', 'rollcall-bench-'))
  cleanUp.defer(() => rm(folder, { recursive: true, force: true }))
  const postgres = cleanUp.use(await startPostgres({ dataDir: join(folder, 'postgres'), durable: false }))
  await migrate({ ownerUrl: postgres.ownerUrl })
  const admin = new Client({ connectionString: postgres.adminUrl.replace(/[^/]+$/, 'rollcall') })
  await admin.connect()
  cleanUp.defer(() => admin.end())
  const { db } = connect({ url: postgres.appUrl })
  cleanUp.defer(() => db.destroy())
  const clock = now === undefined ? systemClock : { now: () => Temporal.Instant.from(now) }
  return { folder, postgres, admin, ctx: { db, clock, logger: pino({ level: 'silent' }) } }
}
