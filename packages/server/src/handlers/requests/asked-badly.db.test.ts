import { describe, expect, test } from 'vitest'
import { friday, monday, openRequestOffice, today } from '../../testing/request-office.ts'
import {
  addSite,
  askRequest,
  cancelRequest,
  decideRequests,
  deriveWorkDays,
  digestWorkLogs,
  endEmployment,
  overridePlans,
  readPatterns,
  transferEmployee,
  verifyWorkLogs,
  withdrawRequest,
} from '../index.ts'

/* What goes wrong at the desk: said in words, with nothing half done. */

const real = { dryRun: false }
type Office = Awaited<ReturnType<typeof openRequestOffice>>

async function approve({ ctx, manager }: Office, requestId: number) {
  const input = { requestIds: [requestId], decision: 'approve', comment: '' } as const
  return (await decideRequests(ctx, manager, input, real)).requests[0]!
}

async function verifies({ ctx }: Office): Promise<string> {
  await deriveWorkDays(ctx)
  expect((await verifyWorkLogs(ctx)).differences).toEqual([])
  return await digestWorkLogs(ctx)
}

async function countActs({ db }: Office, action: string): Promise<number> {
  const lines = await db.selectFrom('audit_events').select('id').where('action', '=', action).execute()
  return lines.length
}

/** The person works in New York from a date on. */
async function moveToNewYork({ ctx, departmentId, hr }: Office, employeeId: number, from: string) {
  const { siteId } = await addSite(
    ctx,
    { ...hr, grants: [{ role: 'administrator', departmentId: null }, ...hr.grants] },
    { name: '뉴욕지사', zone: 'America/New_York', region: 'KR', calendar: null },
  )
  const place = { departmentId, siteId, title: '' }
  await transferEmployee(ctx, hr, { employeeId, from, ...place, reason: 'an assignment abroad' })
}

describe('a double click', () => {
  test('on withdraw is one withdrawal', async () => {
    await using office = await openRequestOffice()
    const { ctx, employee, ask } = office
    const { requestId } = await askRequest(ctx, employee, ask(friday), real)
    const twice = await Promise.allSettled(
      [1, 2].map(() => withdrawRequest(ctx, employee, { requestId, reason: '' })),
    )
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(twice.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'request-already-withdrawn' },
    })
    expect(await countActs(office, 'withdraw-request')).toBe(1)
  })

  test('on approve, and on cancel, is one of each', async () => {
    await using office = await openRequestOffice()
    const { ctx, employee, manager, ask } = office
    const { requestId } = await askRequest(ctx, employee, ask(monday), real)
    const answers = await Promise.all([approve(office, requestId), approve(office, requestId)])
    expect(answers.map(({ refused }) => refused).sort()).toEqual(['ALREADY_DECIDED', null])
    const ended = await Promise.allSettled(
      [1, 2].map(() => cancelRequest(ctx, manager, { requestId, reason: 'she came' }, real)),
    )
    expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect([await countActs(office, 'decide-request'), await countActs(office, 'cancel-request')]).toEqual([
      1, 1,
    ])
    await verifies(office)
  })
})

describe('somebody who leaves', () => {
  test('is asked for until the last day, and not after it', async () => {
    await using office = await openRequestOffice()
    const { ctx, employee, hr, ask } = office
    const employeeId = employee.employeeId!
    await endEmployment(ctx, hr, { employeeId, lastDay: '2026-11-12', reason: 'a new post' })
    await expect(askRequest(ctx, hr, ask(friday), real)).rejects.toThrow(
      /not employed here|not in your reach/,
    )
    const { requestId } = await askRequest(ctx, hr, ask('2026-11-12'), real)
    expect(await approve(office, requestId)).toMatchObject({ status: 'approved' })
  })

  test('with leave after that day: it takes nothing any more', async () => {
    await using office = await openRequestOffice()
    const { ctx, db, employee, hr, ask } = office
    const { requestId } = await askRequest(ctx, employee, ask(friday), real)
    await approve(office, requestId)
    const employeeId = employee.employeeId!
    await endEmployment(ctx, hr, { employeeId, lastDay: '2026-11-12', reason: 'a new post' })
    const part = await db.selectFrom('request_parts').select(['minutes', 'of_minutes']).executeTakeFirst()
    expect(part).toEqual({ minutes: 0, of_minutes: 0 })
    await verifies(office)
  })
})

describe('leave over what is there', () => {
  test('over a half of the same half is refused with the request that it meets, beside the other half it is not', async () => {
    await using office = await openRequestOffice()
    const { ctx, employee, ask } = office
    const half = (which: 1 | 2) => ask(friday, { days: [{ date: friday, unit: 'half', which }] })
    const { requestId } = await askRequest(ctx, employee, half(1), real)
    const hours = ask(friday, { days: [{ date: friday, unit: 'hours', from: '13:30', to: '15:00' }] })
    for (const other of [half(1), ask(friday), hours])
      await expect(askRequest(ctx, employee, other, real)).rejects.toThrow(`meets request ${requestId}`)
    await askRequest(ctx, employee, half(2), real)
  })

  test('over an approved trip it wins, says over what, and whichever was approved first', async () => {
    const digests = []
    for (const leaveFirst of [true, false]) {
      await using office = await openRequestOffice()
      const { ctx, employee, ask, logOf } = office
      const trip = await askRequest(ctx, employee, ask(monday, { kind: 'trip', reason: 'a fair' }), real)
      const leave = await askRequest(ctx, employee, ask(monday), real)
      expect(leave.givesWay).toEqual([{ date: monday, requestId: trip.requestId }])
      const ids = [trip.requestId, leave.requestId]
      for (const id of leaveFirst ? ids.toReversed() : ids) await approve(office, id)
      expect(await logOf(monday)).toMatchObject({ leave_minutes: 480, tardy_minutes: 0 })
      digests.push(await verifies(office))
    }
    expect(digests[0]).toBe(digests[1])
  })

  test('a trip over leave is refused: it would say nothing', async () => {
    await using office = await openRequestOffice()
    const { ctx, employee, ask } = office
    const { requestId } = await askRequest(ctx, employee, ask(friday), real)
    const trip = ask(friday, { kind: 'trip', reason: 'a fair' })
    await expect(askRequest(ctx, employee, trip, real)).rejects.toThrow(`meets request ${requestId}`)
  })
})

test('overtime ends before the next day’s work, which begins at another hour once that is planned otherwise', async () => {
  await using office = await openRequestOffice()
  const { ctx, employee, hr, ask } = office
  const late = () =>
    ask(friday, {
      kind: 'overtime',
      reason: 'launch',
      days: [{ date: '2026-11-12', unit: 'hours', from: '18:00', to: '31:00' }],
    })
  const { requestId } = await askRequest(ctx, employee, late(), { dryRun: true })
  expect(requestId).toBeGreaterThan(0)
  const early = { plan: { segments: [['06:00', '15:00']] } }
  const changes = [{ employeeId: employee.employeeId!, date: friday, instead: early }]
  await overridePlans(ctx, hr, { changes, reason: null })
  await expect(askRequest(ctx, employee, late(), real)).rejects.toThrow(/reaches into the next day's work/)
})

describe('where somebody is elsewhere than whoever decides', () => {
  test('today is the person’s: what lies ahead there cannot be corrected yet', async () => {
    await using office = await openRequestOffice()
    const { ctx, employee, manager, ask } = office
    await moveToNewYork(office, employee.employeeId!, monday)
    // In Seoul it is ten o'clock of the 10th, in New York the evening of the 9th.
    ctx.clock.set(`${today}T01:00:00Z`)
    const correction = (date: string) =>
      ask(date, {
        kind: 'correction',
        reason: 'forgot',
        days: [{ date, unit: 'day', correction: { in: '09:00' } }],
      })
    await expect(askRequest(ctx, manager, correction(today), real)).rejects.toThrow(/further ahead/)
    await askRequest(ctx, manager, correction(monday), real)
  })

  test('half a day is that of the day there', async () => {
    await using office = await openRequestOffice()
    const { ctx, employee, ask, logOf } = office
    await moveToNewYork(office, employee.employeeId!, today)
    const half = ask(friday, { days: [{ date: friday, unit: 'half', which: 1 }] })
    const { requestId } = await askRequest(ctx, employee, half, real)
    await approve(office, requestId)
    ctx.clock.set('2026-11-14T12:00:00Z')
    await verifies(office)
    expect(await logOf(friday)).toMatchObject({ leave_minutes: 240 })
  })
})

test('leave in the night in which clocks go back counts the hours that are planned', async () => {
  await using office = await openRequestOffice()
  const { ctx, db, hr, ask, account } = office
  const night = await account('night', '00005')
  const employeeId = night.employeeId!
  await moveToNewYork(office, employeeId, '2026-10-20')
  const shift = (await readPatterns(ctx, hr)).shifts.find(({ name }) => name === '야간')!
  const saturday = '2026-10-31'
  const changes = [{ employeeId, date: saturday, instead: { shiftId: shift.id } }]
  await overridePlans(ctx, hr, { changes, reason: 'a night shift' })
  // One o'clock comes twice.
  const days = [{ date: saturday, unit: 'hours', from: '24:30', to: '26:30' }]
  const { requestId } = await askRequest(ctx, night, ask(saturday, { employeeId, days }), real)
  expect(await approve(office, requestId)).toMatchObject({ status: 'approved' })
  const part = await db.selectFrom('request_parts').select(['minutes', 'of_minutes']).executeTakeFirst()
  expect(part).toEqual({ minutes: 90, of_minutes: 480 })
  await verifies(office)
  const log = await db
    .selectFrom('work_logs')
    .select('leave_minutes')
    .where('employee_id', '=', employeeId)
    .where('work_date', '=', saturday)
    .executeTakeFirst()
  expect(log).toEqual({ leave_minutes: 150 })
})
