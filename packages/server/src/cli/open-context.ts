import type { Pool } from 'pg'
import { pino } from 'pino'
import type { Config } from '../config.ts'
import { type Context, systemClock } from '../context.ts'
import { connect } from '../db/kit/connect.ts'
import { openLinkWarning } from './database-link.ts'

export interface OpenContext extends AsyncDisposable {
  ctx: Context
  pool: Pool
}

/** The context of a command: database, clock, log. Closed with `await using`. */
export function openContext(config: Config, name: string): OpenContext {
  const logger = pino({ level: config.logLevel, base: null })
  const { db, pool } = connect({
    url: config.databaseUrl,
    name: `rollcall ${name}`,
    onIdleError: (error) =>
      logger.warn({ err: error }, 'A database connection broke; a new one will be opened'),
  })
  return {
    ctx: { db, clock: systemClock, logger },
    pool,
    [Symbol.asyncDispose]: async () => {
      await db.destroy()
      // A pool that only others used is not known to the query builder, and would hold its idle connections
      // for a while.
      if (!pool.ending) await pool.end()
    },
  }
}

/** Says once, at the start of what runs on, that the way to the database is open. */
export function sayOpenLink(
  ctx: Context,
  { databaseUrl }: Config,
  env: Readonly<Record<string, string | undefined>>,
): void {
  const warning = openLinkWarning(databaseUrl, env)
  if (warning !== null) ctx.logger.warn(warning)
}

/** Aborted by Ctrl-C or by whoever manages the process. */
export function untilStopped(): AbortSignal {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  return stop.signal
}

export async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}
