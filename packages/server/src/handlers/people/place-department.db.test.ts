import { bringIn } from '@rollcall/sandbox/company/bring-in'
import { testContext } from '@rollcall/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { type Context, type PersonActor, systemActor } from '../../context.ts'
import type { InvalidInputError } from '../../errors.ts'
import { smallSchedules } from '../../testing/small-company.ts'
import {
  deriveWorkDays,
  generateWorkPlans,
  placeDepartment,
  readPersonDay,
  readTodayPeople,
  verifyWorkLogs,
} from '../index.ts'

/* 개발본부 and 영업본부 stand at the top; one person works in 개발팀, which lies nowhere yet. */

const names = ['개발본부', '영업본부', '개발팀']

async function office() {
  const opened = await testContext('2026-11-10T03:00:00Z')
  const { employeeIds } = await bringIn(opened.ctx, {
    sites: [{ name: '본사', zone: 'Asia/Seoul' }],
    departments: names.map((name) => ({ name, nameEn: name })),
    ...smallSchedules,
    people: [
      {
        number: '00001',
        name: '사람 00001',
        employments: [{ from: '2026-01-01', department: '개발팀', site: '본사' }],
      },
    ],
  })
  const rows = await opened.db.selectFrom('departments').select(['id', 'name']).execute()
  const [development, sales, team] = names.map((name) => rows.find((row) => row.name === name)!.id)
  return {
    opened,
    employeeId: employeeIds.get('00001')!,
    development: development!,
    sales: sales!,
    team: team!,
  }
}

const managerOf = (departmentId: number): PersonActor => ({
  kind: 'person',
  name: 'manager@test.test',
  address: null,
  userId: 'manager',
  sessionId: 'none',
  employeeId: null,
  signedInAt: Temporal.Instant.from('2026-11-10T03:00:00Z'),
  grants: [{ role: 'manager', departmentId }],
  resting: [],
})

const place = (ctx: Context, departmentId: number, parentId: number | null, from: string, reason?: string) =>
  placeDepartment(ctx, systemActor, { departmentId, parentId, from, reason: reason ?? null })

/** Whether a manager may read the day of a person. */
const reads = (ctx: Context, departmentId: number, employeeId: number, date: string) =>
  readPersonDay(ctx, managerOf(departmentId), { employeeId, date }).then(
    () => true,
    () => false,
  )

const peopleOn = async (ctx: Context, departmentId: number, date: string) =>
  (await readTodayPeople(ctx, managerOf(departmentId), { date, limit: 10, offset: 0 })).total

test('a grant reaches what lies below its department on the date, and no longer what has moved away', async () => {
  const { opened, employeeId, development, sales, team } = await office()
  await using _ = opened
  const { ctx } = opened
  expect(await peopleOn(ctx, development, '2026-11-10')).toBe(0)

  await place(ctx, team, development, '2026-11-10')
  expect(await peopleOn(ctx, development, '2026-11-10')).toBe(1)
  expect(await peopleOn(ctx, development, '2026-11-09')).toBe(0)

  await place(ctx, team, sales, '2027-01-01')
  const dates = ['2026-10-15', '2026-11-15', '2027-01-15']
  const seen = (departmentId: number) =>
    Promise.all(dates.map((date) => reads(ctx, departmentId, employeeId, date)))
  expect(await seen(development)).toEqual([false, true, false])
  expect(await seen(sales)).toEqual([false, false, true])
  expect(await seen(team)).toEqual([true, true, true])
})

test('a plan for a department above reaches its people while they lie below, and verification says the same', async () => {
  const { opened, employeeId, development, sales, team } = await office()
  await using _ = opened
  const { ctx, db } = opened
  await sql`
    insert into plan_assignments (scope, scope_id, during, pattern_id)
    select 'department', department.id, '(,)', patterns.id from (values (${development}::int, '주간'), (${sales}::int, '야간'))
      as department (id, name) join patterns on patterns.name = department.name
  `.execute(db)
  await place(ctx, team, development, '2026-11-01', 'They always were')
  await generateWorkPlans(ctx, systemActor, { from: '2026-11-02', to: '2026-11-20' })
  await deriveWorkDays(ctx)

  await place(ctx, team, sales, '2026-11-16')
  await deriveWorkDays(ctx)
  const plans = await db
    .selectFrom('work_plans')
    .select(['work_date', 'plan'])
    .where('employee_id', '=', employeeId)
    .where('work_date', 'in', ['2026-11-13', '2026-11-16'])
    .orderBy('work_date')
    .execute()
  expect(plans.map(({ plan }) => plan.segments[0]![0])).toEqual([540, 1320])
  expect(await verifyWorkLogs(ctx)).toMatchObject({ pending: 0, differences: [] })
})

test('sent twice or by two at once it is done once and written down once', async () => {
  const { opened, development, team } = await office()
  await using _ = opened
  const { ctx, db } = opened
  const both = await Promise.all([1, 2].map(() => place(ctx, team, development, '2026-12-01')))
  expect(both.filter(({ changed }) => changed)).toHaveLength(1)
  expect(await place(ctx, team, development, '2026-12-01')).toMatchObject({ changed: false })
  // Further on it lies there anyway.
  expect(await place(ctx, team, development, '2027-06-01')).toMatchObject({ changed: false })
  const lines = db
    .selectFrom('audit_events')
    .select(['subject', 'details'])
    .where('action', '=', 'place-department')
  expect(await lines.execute()).toEqual([
    {
      subject: `department:${team}`,
      details: { name: '개발팀', parent: '개발본부', from: '2026-12-01' },
    },
  ])
})

test('a department cannot come to lie below itself, nor below one that nobody knows; nothing is half done', async () => {
  const { opened, development, sales, team } = await office()
  await using _ = opened
  const { ctx, db } = opened
  await place(ctx, team, development, '2026-11-10')
  await place(ctx, development, sales, '2027-01-01')
  const places = () => db.selectFrom('department_places').selectAll().orderBy('department_id').execute()
  const before = await places()
  const refused = async (departmentId: number, parentId: number, from: string) =>
    await place(ctx, departmentId, parentId, from).catch((error: InvalidInputError) => error.fields[0]?.field)
  expect(await refused(team, team, '2026-11-10')).toBe('parentId')
  expect(await refused(development, team, '2026-11-10')).toBe('parentId')
  // Today it would do; from January on the circle would close.
  expect(await refused(sales, team, '2026-11-10')).toBe('parentId')
  expect(await refused(team, 99_999, '2026-11-10')).toBe('parentId')
  expect(await refused(team, sales, '2026-11-09')).toBe('reason')
  await expect(place(ctx, 99_999, team, '2026-11-10')).rejects.toThrow(/^This department does not exist\.$/)
  expect(await places()).toEqual(before)
})
