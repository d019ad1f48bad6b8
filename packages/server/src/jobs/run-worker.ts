import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, parseCronItems, type Runner, run, type TaskList } from 'graphile-worker'
import type { Pool } from 'pg'
import type { Context } from '../context.ts'
import { recordRun } from '../handlers/index.ts'
import { tasks } from './tasks.ts'

const retryMs = 2000

/**
 * Works on the tasks of `tasks.ts` until `signal` is aborted. Survives a restart of the database. A job that
 * a killed worker held blocks nobody: derivation is asked for anew with every fact and every minute.
 */
export async function runWorker(ctx: Context, pool: Pool, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await recordRun(ctx, 'worker')
      const runner = await run({
        pgPool: pool,
        taskList: taskListOf(ctx, signal),
        parsedCronItems,
        concurrency: 2,
        noHandleSignals: true,
        pollInterval: 1000,
        logger: queueLogger(ctx),
        // Without batches the queue reports the end of a job beside all promises, and a database that is away
        // then ends the process.
        preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
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

const taskListOf = (ctx: Context, signal: AbortSignal): TaskList =>
  Object.fromEntries(
    Object.entries(tasks).map(([name, { run }]) => [
      name,
      async () => ctx.logger.debug({ task: name, result: await run(ctx, signal) }, 'Worked on a job'),
    ]),
  )

const parsedCronItems = parseCronItems(
  Object.entries(tasks).map(([task, { at, tries }]) => ({
    task,
    match: at,
    options: { maxAttempts: tries, jobKey: task },
  })),
)

/** The queue's own words go where ours go. */
const queueLogger = (ctx: Context) =>
  new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') ctx.logger[level === 'error' ? 'error' : 'warn'](message)
    else ctx.logger.debug(message)
  })
