import { dayNumber } from '@rollcall/core'
import { testContext } from '@rollcall/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { push, row, setUpSmallCompany } from '../../testing/small-company.ts'
import { deriveWorkDays, verifyWorkLogs } from '../index.ts'
import { markRequestDates } from './marks.ts'

const now = '2026-11-10T00:00:00Z'
const monday = '2026-11-02'

async function lateMonday(ctx: Context): Promise<number> {
  const { sourceId, employeeIds } = await setUpSmallCompany(ctx, {
    people: 2,
    from: monday,
    to: '2026-11-06',
  })
  await push(ctx, sourceId, [
    row('B00001', `${monday} 13:20:00`, '1'),
    row('B00001', `${monday} 18:00:00`, '2'),
  ])
  await deriveWorkDays(ctx)
  return employeeIds.get('00001')!
}

interface Asked {
  effect: 'leave' | 'correction' | 'overtime'
  part: object
  date?: string
  status?: string
  approvedAt?: string
}

let kinds = 0

/** As a decision will write it: the request, its part, and its marks, in one transaction. */
async function ask(db: Db, employeeId: number, asked: Asked): Promise<void> {
  const { effect, part, date = monday, status = 'approved', approvedAt = '2026-11-01T09:00:00Z' } = asked
  await inTransaction(db, async (tx) => {
    await sql`
      with kind as (
        insert into request_kinds (code, name, effect)
        values (${`kind-${++kinds}`}, '신청', ${effect}) returning id
      ), request as (
        insert into requests (employee_id, kind_id, status, asked_by, asked_at, approved_at)
        select ${employeeId}, id, ${status}, 'person:somebody', '2026-11-01T08:00:00Z'::timestamptz,
          case when ${status} in ('approved', 'cancelled') then ${approvedAt}::timestamptz end
        from kind returning id
      )
      insert into request_parts (request_id, work_date, place, part)
      select id, ${date}::date, 1, ${JSON.stringify(part)}::jsonb from request
    `.execute(tx)
    await markRequestDates(tx, [{ employeeId, day: dayNumber(date), type: effect }])
  })
}

const logOf = (db: Db, date = monday) =>
  db
    .selectFrom('work_logs')
    .select(['tardy_minutes', 'leave_minutes', 'in_minute', 'overtime_minutes', 'findings'])
    .where('work_date', '=', date)
    .where('employee_id', '=', (from) =>
      from.selectFrom('employees').select('id').where('number', '=', '00001'),
    )
    .executeTakeFirst()

test('an approved leave of the morning changes the day; a cancelled one changes it back', async () => {
  await using office = await testContext(now)
  const { ctx, db } = office
  const employeeId = await lateMonday(ctx)
  expect(await logOf(db)).toMatchObject({ tardy_minutes: 200, leave_minutes: 0 })

  await ask(db, employeeId, { effect: 'leave', part: { from: '09:00', to: '13:00' } })
  await deriveWorkDays(ctx)
  expect(await logOf(db)).toMatchObject({ tardy_minutes: 20, leave_minutes: 180 })
  expect(await verifyWorkLogs(ctx)).toMatchObject({ pending: 0, differences: [] })

  await inTransaction(db, async (tx) => {
    await sql`update requests set status = 'cancelled'`.execute(tx)
    await markRequestDates(tx, [{ employeeId, day: dayNumber(monday), type: 'leave' }])
  })
  await deriveWorkDays(ctx)
  expect(await logOf(db)).toMatchObject({ tardy_minutes: 200, leave_minutes: 0 })
  expect((await verifyWorkLogs(ctx)).differences).toEqual([])
})

test.each(['pending', 'rejected', 'withdrawn', 'cancelled'])(
  'a request that is %s changes nothing',
  async (status) => {
    await using office = await testContext(now)
    const { ctx, db } = office
    const employeeId = await lateMonday(ctx)
    await ask(db, employeeId, { effect: 'leave', part: { whole: true }, status })
    expect(await deriveWorkDays(ctx)).toMatchObject({ changed: 0 })
  },
)

test('of two corrections the one approved later wins, whatever the order they were asked in', async () => {
  await using office = await testContext(now)
  const { ctx, db } = office
  const employeeId = await lateMonday(ctx)
  await ask(db, employeeId, {
    effect: 'correction',
    part: { in: '09:05' },
    approvedAt: '2026-11-05T09:00:00Z',
  })
  await ask(db, employeeId, {
    effect: 'correction',
    part: { in: '10:00' },
    approvedAt: '2026-11-04T09:00:00Z',
  })
  await deriveWorkDays(ctx)
  expect(await logOf(db)).toMatchObject({ in_minute: 545, tardy_minutes: 5 })
})

test('a date that only a request makes has a log, and verify looks at it', async () => {
  await using office = await testContext(now)
  const { ctx, db } = office
  const employeeId = await lateMonday(ctx)
  const saturday = '2026-12-12'
  await ask(db, employeeId, { effect: 'overtime', part: { from: '10:00', to: '14:00' }, date: saturday })
  await deriveWorkDays(ctx)
  expect(await logOf(db, saturday)).toMatchObject({ findings: [] })
  expect(await verifyWorkLogs(ctx)).toMatchObject({ pending: 0, differences: [] })

  // Negative control: the log is lost and nobody marks its date.
  await db.deleteFrom('work_logs').where('work_date', '=', saturday).execute()
  expect((await verifyWorkLogs(ctx)).differences).toMatchObject([
    { workDate: saturday, field: 'work_logs', stored: 'no row', derived: 'a row' },
  ])
})

test('a part that nobody understands changes nothing, stops nothing and is said', async () => {
  await using office = await testContext(now)
  const { ctx, db } = office
  const said: unknown[] = []
  const employeeId = await lateMonday(ctx)
  await ask(db, employeeId, { effect: 'leave', part: { from: '13:00', to: '09:00' } })
  await ask(db, employeeId, { effect: 'leave', part: { from: '09:00', to: '13:00' } })
  const logger = Object.assign(Object.create(ctx.logger), { warn: (line: unknown) => said.push(line) })
  await deriveWorkDays({ ...ctx, logger })
  expect(await logOf(db)).toMatchObject({ tardy_minutes: 20 })
  expect(said).toMatchObject([{ employeeId, message: 'to: must lie after from.' }])
})
