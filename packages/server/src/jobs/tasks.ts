import { type Context, systemActor } from '../context.ts'
import {
  deriveWorkDays,
  judgeQuarantine,
  planAhead,
  planPortions,
  purgeExpired,
  recordRun,
  storeBundledHolidays,
  syncHolidays,
  workPurge,
  workRecomputes,
} from '../handlers/index.ts'

interface Task {
  run: (ctx: Context, signal: AbortSignal) => Promise<unknown>
  /** When the clock asks for it (UTC); whoever adds a job of this name asks too. */
  at: string
  /** How often it is tried. What is asked for every minute needs no second try. */
  tries: number
}

/** What a worker does, by its name in the queue. */
export const tasks: Readonly<Record<string, Task>> = {
  derive_work_days: { run: (ctx, signal) => deriveWorkDays(ctx, { signal }), at: '* * * * *', tries: 1 },
  judge_quarantine: { run: (ctx) => judgeQuarantine(ctx), at: '* * * * *', tries: 1 },
  // Whoever asks for a range adds the job; the minute finds what a worker that died has left.
  recompute: { run: (ctx, signal) => workRecomputes(ctx, { signal }), at: '* * * * *', tries: 1 },
  say_alive: { run: (ctx) => recordRun(ctx, 'worker'), at: '* * * * *', tries: 1 },
  generate_work_plans: { run: (ctx) => planAhead(ctx), at: '7 * * * *', tries: 3 },
  // Another year comes into the calendars of other countries by itself.
  store_bundled_holidays: {
    run: (ctx) => storeBundledHolidays(ctx, systemActor),
    at: '11 18 * * *',
    tries: 3,
  },
  plan_until: { run: (ctx, signal) => planPortions(ctx, { signal }), at: '* * * * *', tries: 1 },
  // At night in Korea, once whoever publishes has gone home.
  sync_holidays: { run: (ctx) => syncHolidays(ctx), at: '23 18 * * *', tries: 1 },
  // Whoever asks for a purge adds the job; the minute finds what a worker that died has left.
  purge: { run: (ctx, signal) => workPurge(ctx, { signal }), at: '* * * * *', tries: 1 },
  purge_expired: { run: (ctx) => purgeExpired(ctx), at: '37 * * * *', tries: 1 },
}
