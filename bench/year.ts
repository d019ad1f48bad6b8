import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { systemActor } from '@rollcall/server/context'
import { deriveWorkDays, recordPunches } from '@rollcall/server/handlers'
import type { Figure } from './figure.ts'
import { openBench } from './open-bench.ts'
import { fillYear, timeCopy } from './year-company.ts'

/**
 * Derives a year of a company again and again; prints its figures as JSON. Run as a process of its own, so
 * that its memory is that of the derivation.
 */
async function benchYear(people: number): Promise<Figure[]> {
  await using cleanUp = new AsyncDisposableStack()
  const { folder, admin, ctx } = await openBench(cleanUp, '2026-11-24T00:00:00Z')
  say('filling')
  const { plans, punches } = await fillYear(admin, people)
  say(`${plans} days, ${punches} punches`)
  const derive = () => timed(() => deriveWorkDays(ctx, { onProgress: ({ days }) => say(`${days} days`) }))

  const first = await derive()
  if (first.value.changed < plans)
    throw new Error(`Only ${first.value.changed} rows of ${plans} were written.`)
  const peak = process.resourceUsage().maxRSS / 1024
  await admin.query('vacuum analyze')
  const copies = join(folder, 'copies')
  await mkdir(copies)
  await chmod(folder, 0o755)
  await chmod(copies, 0o777)
  const copy = await timeCopy(admin, copies)

  await admin.query(
    `insert into stale_days (employee_id, work_date, cause) select employee_id, work_date, 'plan' from work_plans`,
  )
  const forced = await derive()
  // As autovacuum does by itself within a minute: the marks of a year were just taken away.
  await admin.query('vacuum analyze stale_days, work_logs')
  const idle = await derive()
  await recordPunches(ctx, systemActor, {
    sourceId: 1,
    from: null,
    to: null,
    readThrough: ctx.clock.now(),
    rows: [{ badge: 'B7', time: '2026-05-12 08:01:00', direction: '1', terminal: '1' }],
  })
  const late = await timed(() => deriveWorkDays(ctx))
  const rate = plans / first.seconds
  return [
    { name: 'days derived a second, stored facts to stored logs', value: rate, unit: 'days/s' },
    { name: 'a year of the company, by the time of COPY', value: first.seconds / copy, unit: '×', most: 3 },
    { name: 'the same, forced: rows written', value: forced.value.changed, unit: 'rows', most: 0 },
    {
      name: 'the same, forced, by the first run',
      value: forced.seconds / first.seconds,
      unit: '×',
      most: 0.9,
    },
    { name: 'no marks, nothing due', value: idle.seconds * 1000, unit: 'ms', most: 200 },
    { name: 'one late punch, from its commit to its log', value: late.seconds * 1000, unit: 'ms', most: 50 },
    { name: 'one late punch: days derived', value: late.value.days, unit: 'days', most: 3 },
    { name: 'one late punch: rows written', value: late.value.changed, unit: 'rows', most: 3 },
    { name: 'memory at most', value: peak, unit: 'MB', most: 300 },
  ]
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; seconds: number }> {
  const start = performance.now()
  const value = await work()
  return { value, seconds: (performance.now() - start) / 1000 }
}

function say(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${text}          `)
}

console.log(JSON.stringify(await benchYear(Number(process.argv[2]))))
