import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, parseCronItems, type Runner, run, type TaskList } from 'graphile-worker'
import type { Pool } from 'pg'
import type { Context } from '../context.ts'
import { systemActor } from '../context.ts'
import { deriveWorkDays, generateWorkPlans, purgeExpired } from '../handlers/index.ts'

/** Plans are made for today and so many days to come. */
export const planAheadDays = 14

const retryMs = 2000

/**
 * Works on jobs until `signal` is aborted: derives what is marked or due, and makes the plans of the days to come. Survives a restart of the database. A job that a killed worker
 * held blocks nobody: derivation is asked for anew with every fact and every minute.
 */
export async function runWorker(ctx: Context, pool: Pool, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const runner = await run({
        pgPool: pool,
        taskList: tasks(ctx, signal),
        parsedCronItems,
        concurrency: 2,
        noHandleSignals: true,
        pollInterval: 1000,
        logger: queueLogger(ctx),
      })
      await untilEnded(runner, signal)
    } catch (error) {
      if (!signal.aborted) ctx.logger.warn({ err: error }, 'The database does not answer; trying again')
    }
    await sleep(retryMs, undefined, { signal }).catch(() => {})
  }
}

async function untilEnded(runner: Runner, signal: AbortSignal): Promise<void> {
  const stop = () => void runner.stop().catch(() => {})
  signal.addEventListener('abort', stop, { once: true })
  try {
    await runner.promise
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

const tasks = (ctx: Context, signal: AbortSignal): TaskList => ({
  derive_work_days: async () => {
    const { days, changed } = await deriveWorkDays(ctx, { signal })
    if (days > 0) ctx.logger.debug({ days, changed }, 'Derived work days')
  },
  generate_work_plans: async () => {
    const today = ctx.clock.now().toZonedDateTimeISO('UTC').toPlainDate()
    await generateWorkPlans(ctx, systemActor, {
      from: today.toString(),
      to: today.add({ days: planAheadDays }).toString(),
    })
  },
  purge_expired: async () => await purgeExpired(ctx),
})

const parsedCronItems = parseCronItems([
  { task: 'derive_work_days', match: '* * * * *', options: { maxAttempts: 1, jobKey: 'derive_work_days' } },
  {
    task: 'generate_work_plans',
    match: '7 * * * *',
    options: { maxAttempts: 3, jobKey: 'generate_work_plans' },
  },
  { task: 'purge_expired', match: '37 * * * *', options: { maxAttempts: 1, jobKey: 'purge_expired' } },
])

/** The queue's own words go where ours go. */
const queueLogger = (ctx: Context) =>
  new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') ctx.logger[level === 'error' ? 'error' : 'warn'](message)
    else ctx.logger.debug(message)
  })
