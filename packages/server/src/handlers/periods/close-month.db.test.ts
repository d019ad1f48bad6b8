import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import { connect } from '../../db/kit/connect.ts'
import { openClosingOffice } from '../../testing/closing-office.ts'
import { today } from '../../testing/request-office.ts'
import { row } from '../../testing/small-company.ts'
import {
  addDepartment,
  askRequest,
  cancelRequest,
  closeMonth,
  decideAdjustments,
  decideRequests,
  deriveWorkDays,
  readAdjustments,
  readClosings,
  readPersonDay,
  readReport,
  reopenMonth,
  transferEmployee,
  verifyWorkLogs,
} from '../index.ts'

const real = { dryRun: false }
const dry = { dryRun: true }
const month = '2026-11'
const reason = 'seen by HR'
const early = row('B00001', `${today} 08:40:00`, '1')

test('a closed month shows what was frozen, whatever comes later, and says what would be another', async () => {
  await using office = await openClosingOffice()
  const { ctx, hr, employee, close, late, open, shown, frozen } = office
  expect(await close(month, dry)).toMatchObject({ closingId: null, people: 5, days: 150, blockers: [] })
  expect((await readClosings(ctx, hr, { from: month, to: month })).closings).toEqual([])
  expect(await close()).toMatchObject({ isNew: true, people: 5, days: 150 })
  const before = await frozen()
  expect(await shown()).toMatchObject({ tardyMinutes: 20, in: '09:20' })

  await late(early)
  expect(await shown()).toMatchObject({ tardyMinutes: 20, in: '09:20' })
  expect(await frozen()).toBe(before)
  expect(await open()).toMatchObject([
    {
      employee: { id: employee.employeeId, number: '00001' },
      ...{ month, date: today, causes: ['punch'], status: 'open' },
      before: { tardyMinutes: 20 },
      after: { tardyMinutes: 0 },
    },
  ])
  // The present truth goes on beside it.
  expect((await verifyWorkLogs(ctx)).differences).toEqual([])
  expect((await readClosings(ctx, hr, { from: month, to: month })).closings).toMatchObject([
    { month, people: 5, days: 150, adjustments: 1, closedBy: 'hr' },
  ])
})

test('the explanation of a closed day is that of then', async () => {
  await using office = await openClosingOffice()
  const { ctx, hr, employee, close, late } = office
  const read = async () => {
    const { explanation, log, judgedAsOf } = await readPersonDay(ctx, hr, {
      employeeId: employee.employeeId!,
      date: today,
    })
    return { explanation, log, judgedAsOf }
  }
  const before = await read()
  await close()
  ctx.clock.set('2026-12-09T03:00:00Z')
  await late(early)
  expect(await read()).toEqual(before)
})

describe('what would be another', () => {
  test('a tap that changes no figure makes none', async () => {
    await using office = await openClosingOffice()
    await office.close()
    await office.late(row('B00001', `${today} 12:30:00`, '0'))
    expect(await office.open()).toEqual([])
  })

  test('leave that is approved later is one, and is void once it is cancelled', async () => {
    await using office = await openClosingOffice()
    const { ctx, employee, manager, hr, close, open, ask } = office
    await close()
    const days = [{ date: today, unit: 'day' as const, correction: { in: '08:58' } }]
    const { requestId } = await askRequest(
      ctx,
      employee,
      ask(today, { kind: 'correction', reason: 'the gate was broken', days }),
      real,
    )
    await decideRequests(ctx, manager, { requestIds: [requestId], decision: 'approve', comment: '' }, real)
    await deriveWorkDays(ctx)
    expect(await open()).toMatchObject([{ date: today, causes: ['request'], after: { tardyMinutes: 0 } }])
    await cancelRequest(ctx, hr, { requestId, reason: 'a mistake' }, real)
    await deriveWorkDays(ctx)
    expect(await open()).toEqual([])
  })

  test('a day without any log has one: that is told too', async () => {
    await using office = await openClosingOffice()
    await office.close()
    await office.late(row('B00001', '2026-11-21 10:00:00', '1'), row('B00001', '2026-11-21 12:00:00', '2'))
    expect(await office.open()).toMatchObject([{ date: '2026-11-21', causes: ['punch'] }])
    expect(await office.shown('2026-11-21')).not.toMatchObject({ in: '10:00' })
  })

  test('an edition of the engine alone makes none; what comes then is told against what was frozen', async () => {
    await using office = await openClosingOffice()
    const { ctx, database, close, late, open } = office
    await close()
    // As if an older edition had found five minutes more; its logs are derived anew.
    const owner = connect({ url: database.ownerUrl })
    await sql`update closed_days set tardy_minutes = 25, engine = 1 where tardy_minutes = 20`.execute(
      owner.db,
    )
    await owner.db.destroy()
    await sql`update work_logs set engine = 1, digest = '\\x00'`.execute(ctx.db)
    await sql`insert into stale_days (employee_id, work_date, cause) select employee_id, work_date, 'policy' from work_logs`.execute(
      ctx.db,
    )
    await deriveWorkDays(ctx)
    expect(await open()).toEqual([])
    await late(early)
    expect(await open()).toMatchObject([{ before: { tardyMinutes: 25 }, after: { tardyMinutes: 0 } }])
  })
})

test('HR takes it into an open month or leaves it be, with a reason, once', async () => {
  await using office = await openClosingOffice()
  const { ctx, hr, manager, close, late, open, shown } = office
  await close()
  await late(early)
  const { id } = (await open())[0]!
  const accept = { ids: [id], decision: 'accept' as const, intoMonth: '2026-12', reason }
  await expect(decideAdjustments(ctx, hr, { ...accept, reason: ' ' })).rejects.toThrow(/reason: Say why/)
  await expect(decideAdjustments(ctx, hr, { ...accept, intoMonth: month })).rejects.toThrow(
    /intoMonth: is closed/,
  )
  await expect(decideAdjustments(ctx, hr, { ...accept, intoMonth: null })).rejects.toThrow(/intoMonth/)
  await expect(decideAdjustments(ctx, manager, accept)).rejects.toThrow(/roles do not allow/)
  const elsewhere = { ...hr, grants: [{ role: 'hr', departmentId: 999 } as const] }
  await expect(decideAdjustments(ctx, elsewhere, accept)).rejects.toThrow(/not in your reach/)
  const both = await Promise.all([decideAdjustments(ctx, hr, accept), decideAdjustments(ctx, hr, accept)])
  expect(both.map(({ decided }) => decided.length).sort()).toEqual([0, 1])
  expect(await open()).toEqual([])
  const { adjustments } = await readAdjustments(ctx, hr, { status: 'accepted', limit: 50 })
  expect(adjustments).toMatchObject([{ id, intoMonth: '2026-12', reason, decidedBy: 'hr' }])
  expect(await shown()).toMatchObject({ tardyMinutes: 20 })
  const report = async (of: string) => {
    const { columns, rows } = await readReport(ctx, hr, {
      report: 'adjustments',
      month: of,
      language: 'en',
      limit: 9,
    })
    return rows.map((row) => Object.fromEntries(columns.map(({ key }, place) => [key, row[place]])))
  }
  expect(await report('2026-12')).toMatchObject([
    { number: '00001', date: today, tardyMinutesBefore: 20, tardyMinutesAfter: 0, causes: 'punch', reason },
  ])
  expect(await report(month)).toEqual([])

  // What comes after it is told against what was taken over.
  await late(row('B00001', `${today} 08:30:00`, '1'))
  expect(await open()).toMatchObject([{ before: { in: 520 }, after: { in: 510 } }])
  const dismissed = (await open()).map((one) => one.id)
  await decideAdjustments(ctx, hr, { ids: dismissed, decision: 'dismiss', intoMonth: null, reason })
  expect(await open()).toEqual([])
  const audit = await ctx.db
    .selectFrom('audit_events')
    .select('action')
    .where('action', 'like', '%-adjustment')
    .execute()
  expect(audit.map(({ action }) => action)).toEqual(['accept-adjustment', 'dismiss-adjustment'])
})

describe('closing', () => {
  test('who may not does not; a month that is not over, and one out of order, stay open', async () => {
    await using office = await openClosingOffice()
    const { ctx, manager, departmentId, close } = office
    await expect(closeMonth(ctx, manager, { departmentId, month }, real)).rejects.toThrow(
      /roles do not allow/,
    )
    await expect(close('2026-12')).rejects.toThrow(/month: 2026-12 is not over/)
    await close('2026-09')
    await expect(close()).rejects.toThrow(/Close 2026-10 next/)
    await close('2026-10')
    await close()
  })

  test('what is not cleared keeps it open', async () => {
    await using office = await openClosingOffice()
    const { close, late, frozen } = office
    await late(row('B00099', '2026-11-20 10:00:00', '1'))
    const { blockers } = await close(month, dry)
    expect(blockers.length).toBeGreaterThan(0)
    await expect(close()).rejects.toMatchObject({ code: 'month-blocked' })
    expect(await frozen()).toBeNull()
  })

  test('twice is once, and two at once are one', async () => {
    await using office = await openClosingOffice()
    const { ctx, close } = office
    const both = await Promise.all([close(), close()])
    expect(both.map(({ isNew }) => isNew).sort()).toEqual([false, true])
    expect(await close()).toMatchObject({ isNew: false, closingId: both[0].closingId })
    const lines = await ctx.db
      .selectFrom('audit_events')
      .selectAll()
      .where('action', '=', 'close-month')
      .execute()
    expect(lines).toHaveLength(1)
  })

  test('what is stored and is not what its facts come to is never frozen', async () => {
    await using office = await openClosingOffice()
    const { ctx, close, frozen } = office
    await sql`update work_logs set digest = '\\x00' where work_date = ${today}`.execute(ctx.db)
    await expect(close()).rejects.toMatchObject({ code: 'month-differs' })
    expect(await frozen()).toBeNull()
  })

  test('a punch that comes while it is closed waits, and is judged after it', async () => {
    await using office = await openClosingOffice()
    const { ctx, close, late, open, shown, frozen } = office
    const [closed] = await Promise.allSettled([close(), late(early)])
    await deriveWorkDays(ctx)
    if (closed.status === 'rejected') {
      // It came before, or in the middle: a day that waits to be derived keeps the month open, whole.
      expect(closed.reason).toMatchObject({ code: 'month-blocked' })
      expect(await frozen()).toBeNull()
      return
    }
    // Either it was known before, or it is told afterwards; never half.
    expect((await open()).length).toBe((await shown())!.tardyMinutes === 20 ? 1 : 0)
  })

  test('who moves belongs to each department for her days there', async () => {
    await using office = await openClosingOffice()
    const { ctx, employee, departmentId, hr, close } = office
    const sales = { name: '영업팀', nameEn: 'Sales', parentId: null }
    const { departmentId: elsewhere } = await addDepartment(ctx, systemActor, sales)
    const move = { employeeId: employee.employeeId!, departmentId: elsewhere, siteId: 1, title: '' }
    await transferEmployee(ctx, systemActor, { ...move, from: '2026-11-16', reason: 'a move' }, real)
    await deriveWorkDays(ctx)
    expect(await close()).toMatchObject({ people: 5, days: 135 })
    expect(await closeMonth(ctx, hr, { departmentId: elsewhere, month }, real)).toMatchObject({
      people: 1,
      days: 15,
    })
    expect(departmentId).not.toBe(elsewhere)
  })
})

describe('opening again', () => {
  test('the month that was closed last, with a reason; what is known now is shown, and closes anew', async () => {
    await using office = await openClosingOffice()
    const { ctx, hr, departmentId, close, late, open, shown } = office
    await close('2026-10')
    await close()
    await late(early)
    const reopen = (of: string, why = reason) =>
      reopenMonth(ctx, hr, { departmentId, month: of, reason: why })
    await expect(reopen('2026-10')).rejects.toMatchObject({ code: 'later-month-closed' })
    await expect(reopen(month, '')).rejects.toThrow(/reason: Say why/)
    await reopen(month)
    expect(await shown()).toMatchObject({ tardyMinutes: 0, in: '08:40' })
    expect(await open()).toEqual([])
    await expect(reopen(month)).rejects.toMatchObject({ code: 'month-open' })
    expect(await close()).toMatchObject({ isNew: true })
    expect(await shown()).toMatchObject({ tardyMinutes: 0 })
    expect(await open()).toEqual([])
  })
})
