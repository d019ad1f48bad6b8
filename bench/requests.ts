import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Context, type PersonActor, systemActor } from '@rollcall/server/context'
import { createUser, decideRequests, deriveWorkDays, storeDefaultKinds } from '@rollcall/server/handlers'
import type { Client } from 'pg'
import type { Figure } from './figure.ts'
import { openBench } from './open-bench.ts'
import { askForHalves, askForMonth, timeCopyOfApprovals } from './request-rows.ts'
import { fillYear } from './year-company.ts'

const people = 1000
const singles = 50

/**
 * Approves what a company asks for, one by one and all at once, and derives a month with it and without it;
 * prints its figures as JSON. Run as a process of its own.
 */
async function benchRequests(): Promise<Figure[]> {
  await using cleanUp = new AsyncDisposableStack()
  const { folder, admin, ctx } = await openBench(cleanUp, '2026-11-03T00:00:00Z')
  await chmod(folder, 0o755)
  const copies = join(folder, 'copies')
  await mkdir(copies)
  await chmod(copies, 0o777)
  await fillYear(admin, people, '2026-10-05')
  await storeDefaultKinds(ctx, systemActor)
  const manager = await managerOf(ctx)
  await deriveWorkDays(ctx)
  await admin.query('vacuum analyze')
  return [
    ...(await benchOne(ctx, admin, manager)),
    ...(await benchMany(ctx, admin, manager, copies)),
    ...(await benchMonth(ctx, admin)),
  ]
}

async function managerOf(ctx: Context): Promise<PersonActor> {
  const grant = { role: 'manager', departmentId: 1 } as const
  const { userId } = await createUser(ctx, systemActor, {
    email: 'manager@bench.test',
    name: 'manager',
    employeeId: null,
    grants: [{ ...grant, from: '2020-01-01', until: null }],
  })
  const signedInAt = ctx.clock.now()
  const more = { sessionId: 'bench', employeeId: null, address: null, signedInAt, resting: [] }
  return { kind: 'person', userId, name: 'manager@bench.test', grants: [grant], ...more }
}

/** In turns, so that a slow moment of the machine meets both. */
async function benchOne(ctx: Context, admin: Client, manager: PersonActor): Promise<Figure[]> {
  const ids = await askForHalves(admin, '2026-10-29', singles + 5)
  const approved: number[] = []
  const derived: number[] = []
  for (const [place, id] of ids.entries()) {
    const one = await seconds(() => approve(ctx, manager, [id]))
    // The same days again, as they were.
    await admin.query(`update requests set status = 'rejected', approved_at = null where id = ${id}`)
    await admin.query(`
      insert into stale_days (employee_id, work_date, cause)
      select employee_id, work_date + near, 'request'
      from requests join request_parts on request_id = id cross join generate_series(-2, 2) as near where id = ${id}
    `)
    const direct = await seconds(() => deriveWorkDays(ctx))
    if (place < 5) continue
    approved.push(one)
    derived.push(direct)
  }
  return [
    {
      name: 'half a day approved and derived, by deriving it alone',
      value: median(approved) / median(derived),
      unit: '×',
      most: 3,
    },
    { name: 'the same', value: median(approved) * 1000, unit: 'ms' },
  ]
}

async function benchMany(
  ctx: Context,
  admin: Client,
  manager: PersonActor,
  copies: string,
): Promise<Figure[]> {
  const took: number[] = []
  const copied: number[] = []
  for (const date of ['2026-10-21', '2026-10-22', '2026-10-23']) {
    const ids = await askForHalves(admin, date, people)
    await admin.query('vacuum analyze')
    const { rows } = await admin.query('select coalesce(max(id), 0) as id from audit_events')
    took.push(await seconds(() => approve(ctx, manager, ids)))
    const left = await deriveWorkDays(ctx)
    if (left.days > 0) throw new Error(`${left.days} days were left to derive.`)
    copied.push(await timeCopyOfApprovals(admin, copies, { date, auditAfter: rows[0].id }))
  }
  return [
    {
      name: '1,000 approvals at once, by the time of COPY',
      value: median(took) / median(copied),
      unit: '×',
      most: 12,
    },
    { name: 'the same', value: median(took) * 1000, unit: 'ms' },
  ]
}

async function benchMonth(ctx: Context, admin: Client): Promise<Figure[]> {
  await admin.query('delete from request_steps; delete from request_parts; delete from requests')
  await askForMonth(admin, people * 0.6)
  const derive = async (status: string) => {
    await admin.query(`
      update requests set status = '${status}',
        approved_at = case when '${status}' = 'approved' then timestamptz '2026-11-01' end;
      truncate work_logs, tardy_logs, left_early_logs;
      truncate stale_days;
      insert into stale_days (employee_id, work_date, cause) select employee_id, work_date, 'plan' from work_plans;
    `)
    await admin.query('vacuum analyze')
    return await seconds(() => deriveWorkDays(ctx))
  }
  const [without, asked]: [number[], number[]] = [[], []]
  // In turns, now the one first, now the other, so that a slow moment of the machine meets both.
  for (let round = 0; round < 10; round++) {
    const [first, second] =
      round % 2 === 0 ? (['rejected', 'approved'] as const) : (['approved', 'rejected'] as const)
    for (const status of [first, second]) (status === 'approved' ? asked : without).push(await derive(status))
  }
  const value = Math.min(...asked) / Math.min(...without)
  return [{ name: 'a month with 600 requests of 1,000 people, by one without', value, unit: '×', most: 1.15 }]
}

async function approve(ctx: Context, manager: PersonActor, requestIds: number[]): Promise<void> {
  const input = { requestIds, decision: 'approve', comment: '' } as const
  const { requests, effect } = await decideRequests(ctx, manager, input, { dryRun: false })
  if (requests.some(({ status }) => status !== 'approved') || effect.days.changed < requestIds.length)
    throw new Error(`Not every day changed: ${effect.days.changed} of ${requestIds.length}.`)
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

const median = (of: readonly number[]) => of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)]!

console.log(JSON.stringify(await benchRequests()))
