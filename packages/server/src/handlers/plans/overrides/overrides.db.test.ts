import { type TestContext, testContext } from '@rollcall/testing'
import { expect, test } from 'vitest'
import { type PersonActor, systemActor } from '../../../context.ts'
import { lockPeople } from '../../../db/kit/locks.ts'
import { inTransaction } from '../../../db/kit/transaction.ts'
import type { ConflictError, InvalidInputError } from '../../../errors.ts'
import { setUpSmallCompany } from '../../../testing/small-company.ts'
import {
  copyWeek,
  deriveWorkDays,
  generateWorkPlans,
  overridePlans,
  swapShifts,
  undoPlanAct,
  verifyWorkLogs,
} from '../../index.ts'

/* Five people of one department, the fifth at night; it is Tuesday the 10th of November 2026. */

async function company() {
  const office = await testContext('2026-11-10T03:00:00Z')
  const { employeeIds } = await setUpSmallCompany(office.ctx, {
    people: 5,
    from: '2026-11-02',
    to: '2026-11-22',
  })
  await deriveWorkDays(office.ctx)
  const shifts = await office.db.selectFrom('shifts').select(['id', 'name']).execute()
  const shift = (name: string) => shifts.find((each) => each.name === name)!.id
  const [day, night] = [employeeIds.get('00001')!, employeeIds.get('00005')!]
  const department = await office.db.selectFrom('departments').select('id').executeTakeFirstOrThrow()
  return { office, day, night, D: shift('주간'), N: shift('야간'), departmentId: department.id }
}

const managerOf = (departmentId: number, employeeId: number | null = null): PersonActor => ({
  kind: 'person',
  name: 'manager@test.test',
  address: null,
  userId: 'manager',
  sessionId: 'none',
  employeeId,
  signedInAt: Temporal.Instant.from('2026-11-10T03:00:00Z'),
  grants: [{ role: 'manager', departmentId }],
  resting: [],
})

/** The hour at which somebody begins on each of these dates; null for a day off. */
async function begins({ db }: TestContext, employeeId: number, ...dates: string[]) {
  const rows = await db
    .selectFrom('work_plans')
    .select(['work_date', 'plan'])
    .where('employee_id', '=', employeeId)
    .where('work_date', 'in', dates)
    .execute()
  return dates.map((date) => {
    const minute = rows.find(({ work_date }) => work_date === date)!.plan.segments[0]?.[0]
    return minute === undefined ? null : minute / 60
  })
}

const linesOf = ({ db }: TestContext, action: string) =>
  db
    .selectFrom('audit_events')
    .select(['employee_id', 'before', 'after', 'reason', 'details'])
    .where('action', '=', action)
    .orderBy('employee_id')
    .execute()

const nothing = {
  actId: null,
  changed: 0,
  warnings: [],
  effect: { plans: 0, days: { looked: 0, changed: 0, complete: true, listed: [] } },
}

const fieldOf = (refused: Promise<unknown>) =>
  refused.then(
    () => null,
    (error: InvalidInputError) => error.fields?.[0]?.field ?? error.code,
  )

test('an override of many dates is one act: plans, audit from and to, once however often it is sent', async () => {
  const { office, day, N } = await company()
  await using _ = office
  const { ctx } = office
  const input = {
    changes: [
      { employeeId: day, date: '2026-11-12', instead: { shiftId: N } },
      { employeeId: day, date: '2026-11-13', instead: { plan: null } },
      { employeeId: day, date: '2026-11-16', instead: { plan: { segments: [['10:00', '15:00']] } } },
    ],
    reason: null,
  }
  const done = await overridePlans(ctx, systemActor, input)
  expect(done).toMatchObject({ changed: 3, effect: { plans: 3 } })
  expect(await begins(office, day, '2026-11-12', '2026-11-13', '2026-11-16')).toEqual([22, null, 10])
  expect(await linesOf(office, 'override-plans')).toEqual([
    {
      employee_id: day,
      before: { '2026-11-12': '주간', '2026-11-13': '주간', '2026-11-16': '주간' },
      after: { '2026-11-12': '야간', '2026-11-13': 'offday', '2026-11-16': '10:00–15:00' },
      reason: null,
      details: { act: done.actId },
    },
  ])
  expect(await overridePlans(ctx, systemActor, input)).toEqual(nothing)
  const back = input.changes.map((change) => ({ ...change, instead: null }))
  expect(await overridePlans(ctx, systemActor, { changes: back, reason: null })).toMatchObject({ changed: 3 })
  expect(await begins(office, day, '2026-11-12', '2026-11-13', '2026-11-16')).toEqual([9, 9, 9])
  expect(await office.db.selectFrom('plan_overrides').selectAll().execute()).toEqual([])
})

test('a date that is over needs a reason, and its day is judged by the new plan', async () => {
  const { office, day } = await company()
  await using _ = office
  const { ctx, db } = office
  const changes = [{ employeeId: day, date: '2026-11-09', instead: { plan: null } }]
  expect(await fieldOf(overridePlans(ctx, systemActor, { changes, reason: ' ' }))).toBe('reason')
  const input = { changes, reason: 'The site was closed' }
  const seen = await overridePlans(ctx, systemActor, input, { dryRun: true })
  expect(seen).toMatchObject({ actId: null, changed: 1, effect: { plans: 1, days: { changed: 1 } } })
  expect(await begins(office, day, '2026-11-09')).toEqual([9])
  expect((await overridePlans(ctx, systemActor, input)).effect).toEqual(seen.effect)
  const log = db.selectFrom('work_logs').select('findings').where('employee_id', '=', day)
  expect(await log.where('work_date', '=', '2026-11-09').executeTakeFirst()).toMatchObject({ findings: [] })
  expect(await log.where('work_date', '=', '2026-11-06').executeTakeFirst()).toMatchObject({
    findings: ['SOURCE_BEHIND'],
  })
  expect(await verifyWorkLogs(ctx)).toMatchObject({ pending: 0, differences: [] })
  expect((await linesOf(office, 'override-plans'))[0]!.reason).toBe('The site was closed')
})

test('two people swap by one act, once however often it is sent, and one act takes it back', async () => {
  const { office, day, night, D, N } = await company()
  await using _ = office
  const { ctx } = office
  const dates = ['2026-11-12', '2026-11-13'].map((date) => ({ date, shiftIds: [D, N] as const }))
  const swap = () => swapShifts(ctx, systemActor, { employeeIds: [day, night], dates, reason: null })
  const both = await Promise.all([swap(), swap()])
  expect(both.map(({ changed }) => changed).sort()).toEqual([0, 4])
  const plans = async () =>
    Promise.all([day, night].map((id) => begins(office, id, '2026-11-12', '2026-11-13')))
  expect(await plans()).toEqual([
    [22, 22],
    [9, 9],
  ])
  expect(await linesOf(office, 'swap-shifts')).toMatchObject([
    { employee_id: day, after: { '2026-11-12': '야간' }, details: { with: [`employee:${night}`] } },
    { employee_id: night, after: { '2026-11-12': '주간' }, details: { with: [`employee:${day}`] } },
  ])

  const { actId } = both.find(({ changed }) => changed > 0)!
  const undo = () => undoPlanAct(ctx, systemActor, { actId: actId! })
  const undone = await Promise.all([undo(), undo()])
  expect(undone.map(({ changed }) => changed).sort()).toEqual([0, 4])
  expect(await plans()).toEqual([
    [9, 9],
    [22, 22],
  ])
  expect(await office.db.selectFrom('plan_overrides').selectAll().execute()).toEqual([])
  // An undo is an act like any other.
  await undoPlanAct(ctx, systemActor, { actId: undone.find(({ changed }) => changed > 0)!.actId! })
  expect((await plans())[0]).toEqual([22, 22])
})

test('a swap of what somebody moved meanwhile is refused, and so is the undo of what was changed since', async () => {
  const { office, day, night, D, N } = await company()
  await using _ = office
  const { ctx } = office
  const dates = [{ date: '2026-11-12', shiftIds: [D, N] as const }]
  const swapped = await swapShifts(ctx, systemActor, { employeeIds: [day, night], dates, reason: null })
  const off = [{ employeeId: day, date: '2026-11-12', instead: { plan: null } }]
  await overridePlans(ctx, systemActor, { changes: off, reason: null })
  const codeOf = (refused: Promise<unknown>) => refused.catch((error: ConflictError) => error.code)
  expect(await codeOf(undoPlanAct(ctx, systemActor, { actId: swapped.actId! }))).toBe('changed-since')
  expect(await codeOf(swapShifts(ctx, systemActor, { employeeIds: [day, night], dates, reason: null }))).toBe(
    'plan-moved',
  )
  expect(await begins(office, day, '2026-11-12')).toEqual([null])
})

test('a week is copied onto another as overrides; what is the same already and holidays stay', async () => {
  const { office, day, N } = await company()
  await using _ = office
  const { ctx, db } = office
  const calendar = await db.selectFrom('holiday_calendars').select('id').executeTakeFirstOrThrow()
  await db
    .insertInto('holidays')
    .values(
      ['2026-11-12', '2026-11-17'].map((date) => ({
        calendar_id: calendar.id,
        day: date,
        name: '임시공휴일',
        kind: 'publicHoliday',
        origin: 'manual',
        fetched_at: null,
      })),
    )
    .execute()
  await generateWorkPlans(ctx, systemActor, { from: '2026-11-02', to: '2026-11-22' })
  const changes = ['2026-11-10', '2026-11-11'].map((date) => ({
    employeeId: day,
    date,
    instead: { shiftId: N },
  }))
  await overridePlans(ctx, systemActor, { changes, reason: null })
  const copy = { employeeIds: [day], from: '2026-11-09', to: '2026-11-16', reason: null }
  expect(await copyWeek(ctx, systemActor, copy)).toMatchObject({ changed: 1, effect: { plans: 1 } })
  const week = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21']
  expect(await begins(office, day, ...week)).toEqual([9, null, 22, 9, 9, null])
  expect(await copyWeek(ctx, systemActor, copy)).toEqual(nothing)
  expect(await fieldOf(copyWeek(ctx, systemActor, { ...copy, to: '2026-11-17' }))).toBe('to')
  expect(await fieldOf(copyWeek(ctx, systemActor, { ...copy, to: copy.from }))).toBe('to')
})

test('what cannot be is refused with its field, and nothing is half done', async () => {
  const { office, day, night, D, N } = await company()
  await using _ = office
  const { ctx, db } = office
  const change = { employeeId: day, date: '2026-11-12', instead: { shiftId: N } }
  const refused = (...changes: object[]) =>
    fieldOf(overridePlans(ctx, systemActor, { changes: [change, ...(changes as never)], reason: null }))
  expect(await refused({ ...change, date: '2026-11-13', instead: { shiftId: 99_999 } })).toBe(
    'changes[1].instead',
  )
  expect(await refused(change)).toBe('changes[1]')
  const reversed = { plan: { segments: [['15:00', '10:00']] } }
  expect(await refused({ ...change, date: '2026-11-13', instead: reversed })).toBe(
    'changes[1].instead.plan.segments[0]',
  )
  expect(await refused({ ...change, date: '2025-12-31' })).toBe('reason')
  expect(await refused({ ...change, date: '2028-01-01' })).toBe('changes[1].date')
  await db.updateTable('employments').set({ during: '[2026-01-01,2026-11-20)' }).execute()
  expect(await refused({ ...change, date: '2026-11-20' })).toBe('changes[1].date')
  const dates = [{ date: '2026-11-12', shiftIds: [D, D] as const }]
  expect(
    await fieldOf(swapShifts(ctx, systemActor, { employeeIds: [day, night], dates, reason: null })),
  ).toBe('dates[0].shiftIds')
  expect(await fieldOf(swapShifts(ctx, systemActor, { employeeIds: [day, day], dates, reason: null }))).toBe(
    'employeeIds',
  )
  expect(await fieldOf(undoPlanAct(ctx, systemActor, { actId: 99_999 }))).toBe('not-found')
  expect(await db.selectFrom('plan_overrides').selectAll().execute()).toEqual([])
  expect(await db.selectFrom('plan_acts').selectAll().execute()).toEqual([])
})

test('a manager changes the plans of the departments that are hers on the date, and never her own', async () => {
  const { office, day, night, departmentId, D, N } = await company()
  await using _ = office
  const { ctx, db } = office
  const on = (employeeId: number, date: string) => ({
    changes: [{ employeeId, date, instead: { plan: null } }],
    reason: 'Because',
  })
  await db.updateTable('employments').set({ during: '[2026-01-01,2026-11-16)' }).execute()
  const manager = managerOf(departmentId, night)
  expect(await fieldOf(overridePlans(ctx, manager, on(day, '2026-11-13')))).toBeNull()
  expect(await fieldOf(overridePlans(ctx, manager, on(day, '2026-11-17')))).toBe('forbidden')
  expect(await fieldOf(overridePlans(ctx, manager, on(night, '2026-11-13')))).toBe('own-record')
  const dates = [{ date: '2026-11-12', shiftIds: [D, N] as const }]
  const swap = swapShifts(ctx, manager, { employeeIds: [day, night], dates, reason: null })
  expect(await fieldOf(swap)).toBe('own-record')
  expect(await fieldOf(overridePlans(ctx, managerOf(99_999), on(day, '2026-11-13')))).toBe('forbidden')
})

test('killed before it is told, an act leaves no override and no plan behind', async () => {
  const { office, day, N } = await company()
  await using _ = office
  const { ctx } = office
  const dying = {
    ...ctx,
    db: office.db.withPlugin({
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => {
        if (result.rows.some((row) => 'replanned' in row)) throw new Error('killed')
        return result
      },
    }),
  }
  const changes = [{ employeeId: day, date: '2026-11-12', instead: { shiftId: N } }]
  await expect(overridePlans(dying, systemActor, { changes, reason: null })).rejects.toThrow('killed')
  expect(await begins(office, day, '2026-11-12')).toEqual([9])
  expect(await office.db.selectFrom('plan_overrides').selectAll().execute()).toEqual([])
  expect(await overridePlans(ctx, systemActor, { changes, reason: null })).toMatchObject({ changed: 1 })
})

test('an override waits for whoever plans for its people, and stands afterwards', async () => {
  const { office, day, N } = await company()
  await using _ = office
  const { ctx } = office
  const changes = [{ employeeId: day, date: '2026-11-12', instead: { shiftId: N } }]
  const { running } = await inTransaction(office.db, async (tx) => {
    await lockPeople(tx, [day])
    return { running: overridePlans(ctx, systemActor, { changes, reason: null }) }
  })
  await Promise.all([running, generateWorkPlans(ctx, systemActor, { from: '2026-11-09', to: '2026-11-15' })])
  expect(await begins(office, day, '2026-11-12')).toEqual([22])
})

test('what the law gives less of is said, what cannot be worked is refused', async () => {
  const { office, day, N } = await company()
  await using _ = office
  const { ctx } = office
  const on = (date: string, instead: { shiftId: number } | { plan: object }) => ({
    changes: [{ employeeId: day, date, instead }],
    reason: null,
  })
  // Until 07:00 of Friday, and Friday's shift begins at 09:00.
  const { warnings } = await overridePlans(ctx, systemActor, on('2026-11-12', { shiftId: N }), {
    dryRun: true,
  })
  expect(warnings).toEqual([
    { employeeId: day, date: '2026-11-12', code: 'SHORT_REST', minutes: 120, limit: 660 },
  ])
  const long = { plan: { segments: [['08:00', '23:00']] } }
  const saturday = await overridePlans(ctx, systemActor, on('2026-11-14', long), { dryRun: true })
  expect(saturday.warnings).toMatchObject([{ code: 'LONG_WEEK', date: '2026-11-09', limit: 3120 }])
  const over = { plan: { segments: [['22:00', '34:00']] } }
  expect(await fieldOf(overridePlans(ctx, systemActor, on('2026-11-12', over)))).toBe('changes[0]')
  expect(await office.db.selectFrom('plan_overrides').selectAll().execute()).toEqual([])
})

test('what the law keeps from one person alone is said of her, on the dates on which it does', async () => {
  const { office, day, N, departmentId } = await company()
  await using _ = office
  const { ctx, db } = office
  await db
    .insertInto('employee_traits')
    .values({ employee_id: day, trait: 'pregnant', during: '[2026-11-18,2026-11-19)' })
    .execute()
  const nights = async (...dates: string[]) =>
    (
      await overridePlans(
        ctx,
        managerOf(departmentId),
        {
          changes: dates.map((date) => ({ employeeId: day, date, instead: { shiftId: N } })),
          reason: null,
        },
        { dryRun: true },
      )
    ).warnings.map(({ code, date }) => `${code} ${date}`)
  expect(await nights('2026-11-18')).toContain('NIGHT_FORBIDDEN 2026-11-18')
  expect((await nights('2026-11-17')).filter((each) => each.startsWith('NIGHT'))).toEqual([])
})
