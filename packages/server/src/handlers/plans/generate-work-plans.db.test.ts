import { dayNumber } from '@rollcall/core'
import { type TestContext, testContext } from '@rollcall/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import { lockPeople } from '../../db/kit/locks.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { setUpSmallCompany } from '../../testing/small-company.ts'
import { markPlanDates } from '../days/marks.ts'
import { deriveWorkDays, generateWorkPlans, readPersonDay, verifyWorkLogs } from '../index.ts'
import { replanPeople } from './generate-work-plans.ts'

const week = { from: '2026-11-02', to: '2026-11-08' }

/** Two people who work 09–18 from Monday to Friday, planned for the first week of November. */
async function planned() {
  const office = await testContext('2026-11-10T03:00:00Z')
  const { employeeIds } = await setUpSmallCompany(office.ctx, { people: 2, ...week })
  return { office, employeeId: employeeIds.get('00001')!, other: employeeIds.get('00002')! }
}

const generate = ({ ctx }: TestContext) => generateWorkPlans(ctx, systemActor, week)

/** The plans of a person: the date, its first segment, and what it comes from. */
async function plansOf({ db }: TestContext, employeeId: number) {
  const rows = await db
    .selectFrom('work_plans')
    .select(['work_date', 'plan', 'origin'])
    .where('employee_id', '=', employeeId)
    .orderBy('work_date')
    .execute()
  return rows.map(({ work_date, plan, origin }) => ({
    date: work_date,
    dayType: plan.dayType,
    segment: plan.segments[0],
    origin,
  }))
}

/** Returns when what runs waits for a lock or is done, with what runs. */
async function untilItWaits<T>({ db }: TestContext, running: Promise<T>): Promise<{ running: Promise<T> }> {
  let done = false
  const ends = () => {
    done = true
  }
  running.then(ends, ends)
  const waiting = sql`
    select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
  `
  while (!done && (await waiting.execute(db)).rows.length === 0) {
    // It is on its way to the lock.
  }
  return { running }
}

async function marks({ db }: TestContext) {
  const { rows } = await sql<{ id: number; date: string }>`
    select distinct employee_id as id, work_date as date from stale_days order by 1, 2
  `.execute(db)
  return rows
}

test('a cycle makes a plan of every date, days off too, and says why; again it changes and marks nothing', async () => {
  const { office, employeeId } = await planned()
  await using _ = office
  const plans = await plansOf(office, employeeId)
  expect(plans.map(({ segment }) => segment?.[0])).toEqual([540, 540, 540, 540, 540, undefined, undefined])
  expect(plans[4]!.origin).toMatchObject({
    pattern: { scope: 'employee', offset: 0, cycleDay: 4 },
    holiday: null,
    override: null,
  })
  await deriveWorkDays(office.ctx)
  expect(await generate(office)).toEqual({ changed: 0 })
  expect(await marks(office)).toEqual([])
})

test('an override wins for its person and date alone, and marks that date and those around it', async () => {
  const { office, employeeId, other } = await planned()
  await using _ = office
  await deriveWorkDays(office.ctx)
  await sql`
    insert into plan_overrides (employee_id, work_date, plan, reason)
    values (${employeeId}, '2026-11-04', '{"segments": [[600, 900]]}', 'a course')
  `.execute(office.db)
  expect(await generate(office)).toEqual({ changed: 1 })
  const [, , wednesday, thursday] = await plansOf(office, employeeId)
  expect(wednesday).toMatchObject({ segment: [600, 900], origin: { override: { shiftId: null } } })
  expect(thursday).toMatchObject({ segment: [540, 1080], origin: { override: null } })
  expect((await plansOf(office, other))[2]!.segment).toEqual([540, 1080])
  const dates = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06']
  expect(await marks(office)).toEqual(dates.map((date) => ({ id: employeeId, date })))
  await deriveWorkDays(office.ctx)
  expect((await verifyWorkLogs(office.ctx)).differences).toEqual([])
})

test('a holiday of the calendar of a site is off for who works there; what is manual wins', async () => {
  const { office, employeeId } = await planned()
  await using _ = office
  await sql`
    insert into holidays (calendar_id, day, name, kind, origin)
    select id, day::date, name, kind, origin from holiday_calendars, (values
      ('2026-11-03', '임시공휴일', 'publicHoliday', 'bundled'),
      ('2026-11-05', '임시공휴일', 'publicHoliday', 'bundled'),
      ('2026-11-05', '아님', null, 'manual')
    ) as said (day, name, kind, origin)
  `.execute(office.db)
  await sql`update sites set calendar_id = null`.execute(office.db)
  expect(await generate(office)).toEqual({ changed: 0 })
  await sql`update sites set calendar_id = (select id from holiday_calendars)`.execute(office.db)
  expect(await generate(office)).toEqual({ changed: 2 })
  const [, tuesday, , thursday] = await plansOf(office, employeeId)
  expect(tuesday).toMatchObject({ dayType: 'publicHoliday', segment: undefined })
  expect(tuesday!.origin!.holiday).toMatchObject({ names: ['임시공휴일'], origin: 'bundled' })
  expect(thursday).toMatchObject({ segment: [540, 1080], origin: { holiday: null } })
})

test('an assignment that becomes another of the same plans changes the origins and marks nothing', async () => {
  const { office, employeeId } = await planned()
  await using _ = office
  await deriveWorkDays(office.ctx)
  const [before] = await plansOf(office, employeeId)
  await sql`
    with gone as (delete from plan_assignments returning pattern_id)
    insert into plan_assignments (scope, scope_id, during, pattern_id) select 'company', 0, '(,)', min(pattern_id) from gone
  `.execute(office.db)
  expect(await generate(office)).toEqual({ changed: 14 })
  const [after] = await plansOf(office, employeeId)
  expect(after!.segment).toEqual(before!.segment)
  expect(after!.origin!.pattern).toMatchObject({ scope: 'company' })
  expect(await marks(office)).toEqual([])
})

test('two at once write each plan once', async () => {
  const { office, employeeId } = await planned()
  await using _ = office
  await sql`delete from work_plans`.execute(office.db)
  const [one, two] = await Promise.all([generate(office), generate(office)])
  expect(one.changed + two.changed).toBe(14)
  expect(await plansOf(office, employeeId)).toHaveLength(7)
})

test('what is written while it waits for a person is in the plans', async () => {
  const { office, employeeId } = await planned()
  await using _ = office
  const { running } = await inTransaction(office.db, async (tx) => {
    await lockPeople(tx, [employeeId])
    const started = await untilItWaits(office, generate(office))
    await sql`
      insert into plan_overrides (employee_id, work_date, reason) values (${employeeId}, '2026-11-04', 'a move')
    `.execute(tx)
    return started
  })
  expect(await running).toEqual({ changed: 1 })
  expect((await plansOf(office, employeeId))[2]!.segment).toBeUndefined()
})

test('killed in the middle it leaves what stood, and does the rest when asked again', async () => {
  const { office, employeeId } = await planned()
  await using _ = office
  await sql`delete from work_plans where work_date = '2026-11-04'`.execute(office.db)
  await deriveWorkDays(office.ctx)
  const killed = generateWorkPlans(
    {
      ...office.ctx,
      db: office.db.withPlugin({
        transformQuery: ({ node }) => node,
        transformResult: async ({ result }) => {
          // The plans are written and their marks are not.
          if (result.rows.some((row) => 'replanned' in row)) throw new Error('killed')
          return result
        },
      }),
    },
    systemActor,
    week,
  )
  await expect(killed).rejects.toThrow('killed')
  expect(await plansOf(office, employeeId)).toHaveLength(6)
  expect(await marks(office)).toEqual([])
  expect(await generate(office)).toEqual({ changed: 2 })
  expect((await marks(office)).map(({ date }) => date)).toContain('2026-11-04')
})

test('the page of a day says which pattern its plan comes from, or which shift is worked instead', async () => {
  const { office, employeeId } = await planned()
  await using _ = office
  await sql`
    insert into plan_overrides (employee_id, work_date, shift_id, reason)
    select ${employeeId}, '2026-11-04', id, 'a swap' from shifts where name = '야간'
  `.execute(office.db)
  await generate(office)
  const scheduleOn = async (date: string) =>
    (await readPersonDay(office.ctx, systemActor, { employeeId, date })).plan?.schedule
  expect([await scheduleOn('2026-11-03'), await scheduleOn('2026-11-04')]).toEqual(['주간', '야간'])
})

test('the future has plans and no logs: a date gets its log when it has begun somewhere on earth', async () => {
  const { office, employeeId } = await planned()
  await using _ = office
  const { ctx, db } = office
  await deriveWorkDays(ctx)
  // Two weeks ahead of the clock, and again with another plan.
  const ahead = { from: '2026-11-23', to: '2026-11-24' }
  await generateWorkPlans(ctx, systemActor, ahead)
  await sql`
    insert into plan_overrides (employee_id, work_date, plan, reason)
    values (${employeeId}, '2026-11-23', '{"segments": [[600, 900]]}', 'a course')
  `.execute(db)
  expect(await generateWorkPlans(ctx, systemActor, ahead)).toEqual({ changed: 1 })
  expect(await marks(office)).toEqual([])
  expect(await verifyWorkLogs(ctx)).toMatchObject({ pending: 0, differences: [] })

  const logged = async () => {
    await deriveWorkDays(ctx)
    const { rows } = await sql<{ date: string }>`
      select distinct work_date as date from work_logs where work_date > '2026-11-10' order by 1
    `.execute(db)
    return rows.map(({ date }) => date)
  }
  ctx.clock.set('2026-11-22T09:59:59Z')
  expect(await logged()).toEqual([])
  ctx.clock.set('2026-11-22T10:00:00Z')
  expect(await logged()).toEqual(['2026-11-23'])
  expect(await verifyWorkLogs(ctx)).toMatchObject({ pending: 0, differences: [] })
})

test('a plan written while its date begins is marked once it is there, by one of the two', async () => {
  const { office, employeeId } = await planned()
  await using _ = office
  const { ctx, db } = office
  await deriveWorkDays(ctx)
  ctx.clock.set('2026-11-22T10:00:00Z')
  const { running } = await inTransaction(db, async (tx) => {
    await sql`
      insert into work_plans (employee_id, work_date, plan, origin)
      select employee_id, '2026-11-23', plan, origin from work_plans where employee_id = ${employeeId} and work_date = '2026-11-02'
    `.execute(tx)
    await markPlanDates(tx, [{ employeeId, day: dayNumber('2026-11-23') }])
    return await untilItWaits(office, deriveWorkDays(ctx))
  })
  await running
  expect(await verifyWorkLogs(ctx)).toMatchObject({ pending: 0, differences: [] })
  const log = db.selectFrom('work_logs').select('employee_id').where('work_date', '=', '2026-11-23')
  expect(await log.execute()).toEqual([{ employee_id: employeeId }])
})

test('the pattern of a team is that of its members, on the dates on which they are in it', async () => {
  const { office, employeeId } = await planned()
  await using _ = office
  await sql`
    with team as (insert into teams (name) values ('B조') returning id),
    member as (
      insert into team_members (team_id, employee_id, during)
      select id, ${employeeId}::int, '[2026-11-04,2026-11-06)' from team
    ),
    own as (delete from plan_assignments where scope = 'employee' and scope_id = ${employeeId})
    insert into plan_assignments (scope, scope_id, during, pattern_id)
    select 'team', team.id, '(,)', patterns.id from team, patterns where patterns.name = '야간'
  `.execute(office.db)
  await generate(office)
  const plans = await plansOf(office, employeeId)
  expect(plans.map(({ date, segment }) => [date, segment?.[0]])).toEqual([
    ['2026-11-04', 1320],
    ['2026-11-05', 1320],
  ])
})

test('who was touched is planned again from a date on, as far as the company is planned, and nobody else', async () => {
  const { office, employeeId, other } = await planned()
  await using _ = office
  await deriveWorkDays(office.ctx)
  await sql`delete from work_plans where employee_id = ${employeeId} and work_date = '2026-11-03'`.execute(
    office.db,
  )
  await sql`delete from work_plans where employee_id = ${other}`.execute(office.db)
  await sql`update plan_assignments set pattern_id = (select id from patterns where name = '야간')`.execute(
    office.db,
  )
  const replanned = await inTransaction(office.db, (tx) =>
    replanPeople(office.ctx, tx, [employeeId], '2026-11-05'),
  )
  expect(replanned).toEqual({ people: 1, changed: 4 })
  const plans = await plansOf(office, employeeId)
  expect(plans.map(({ date, segment }) => `${date.slice(-2)}:${segment?.[0] ?? '-'}`)).toEqual(
    '02:540 04:540 05:1320 06:1320 07:- 08:-'.split(' '),
  )
  expect(await plansOf(office, other)).toEqual([])
  expect(await inTransaction(office.db, (tx) => replanPeople(office.ctx, tx, [], null))).toEqual({
    people: 0,
    changed: 0,
  })
})

test('a fact from a date before the first plan is planned from that date, and where nothing is planned as ahead', async () => {
  const { office, employeeId } = await planned()
  await using _ = office
  const { ctx, db } = office
  const replan = (from: string) => inTransaction(db, (tx) => replanPeople(ctx, tx, [employeeId], from))
  const extent = async () => {
    const plans = await plansOf(office, employeeId)
    return [plans[0]!.date, plans.at(-1)!.date, plans.length]
  }
  expect(await replan('2026-10-19')).toEqual({ people: 1, changed: 14 })
  expect(await extent()).toEqual(['2026-10-19', '2026-11-08', 21])
  // 800 days back lie before the pattern and the employment, which are of this year.
  expect(await replan('0001-01-01')).toMatchObject({ people: 1 })
  expect(await extent()).toEqual(['2026-01-01', '2026-11-08', 312])
  await sql`delete from work_plans`.execute(db)
  await replan('2026-11-02')
  expect(await extent()).toEqual(['2026-11-02', '2027-01-11', 71])
})
