import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { friday, monday, openRequestOffice } from '../../testing/request-office.ts'
import {
  askRequest,
  decideRequests,
  deriveWorkDays,
  digestWorkLogs,
  overridePlans,
  readPatterns,
  setShiftHours,
  verifyWorkLogs,
} from '../index.ts'

const real = { dryRun: false }
const secondHalf = (date: string) => ({ days: [{ date, unit: 'half', which: 2 }] })
type Office = Awaited<ReturnType<typeof openRequestOffice>>
type Instead = Parameters<typeof overridePlans>[2]['changes'][number]['instead']

/** What the engine is told of a request, and what it takes of a balance. */
async function told({ db }: Office, requestId: number) {
  const { rows } = await sql<{ part: object; minutes: number; of: number }>`
    select part, minutes, of_minutes as of from request_parts where request_id = ${requestId}
  `.execute(db)
  return rows[0]!
}

async function ask({ ctx, employee, ask }: Office, date: string): Promise<number> {
  return (await askRequest(ctx, employee, ask(date, secondHalf(date)), real)).requestId
}

const approve = ({ ctx, manager }: Office, requestId: number) =>
  decideRequests(ctx, manager, { requestIds: [requestId], decision: 'approve', comment: '' }, real)

async function plan({ ctx, hr, employee }: Office, date: string, instead: Instead) {
  const changes = [{ employeeId: employee.employeeId!, date, instead }]
  return await overridePlans(ctx, hr, { changes, reason: 'a machine stands still' })
}

async function shiftOf({ ctx, hr }: Office, name: string) {
  return (await readPatterns(ctx, hr)).shifts.find((shift) => shift.name === name)!
}

async function verifies({ ctx }: Office): Promise<string> {
  await deriveWorkDays(ctx)
  expect((await verifyWorkLogs(ctx)).differences).toEqual([])
  return await digestWorkLogs(ctx)
}

test('half a day is that of the shift that is worked, whichever was there first', async () => {
  const digests = []
  for (const first of ['plan', 'request']) {
    await using office = await openRequestOffice()
    const instead = { plan: { segments: [['13:00', '20:00']], breaks: [['16:00', '17:00']] } }
    if (first === 'plan') await plan(office, monday, instead)
    const requestId = await ask(office, monday)
    await approve(office, requestId)
    if (first === 'request') {
      expect(await told(office, requestId)).toMatchObject({ part: { from: '14:00', to: '18:00' }, of: 480 })
      await plan(office, monday, instead)
    }
    expect(await told(office, requestId)).toEqual({
      part: { from: '16:00', to: '20:00' },
      minutes: 180,
      of: 360,
    })
    expect(await office.logOf(monday)).toMatchObject({ leave_minutes: 180, tardy_minutes: 20 })
    digests.push(await verifies(office))
  }
  expect(digests[0]).toBe(digests[1])
})

test('an open request follows too, and is approved as it stands by then', async () => {
  await using office = await openRequestOffice()
  const requestId = await ask(office, friday)
  await plan(office, friday, { shiftId: (await shiftOf(office, '야간')).id })
  expect(await told(office, requestId)).toMatchObject({ part: { from: '26:00', to: '31:00' } })
  await approve(office, requestId)
  await verifies(office)
})

test('a shift that says where its halves part moves those that are asked for, and their days', async () => {
  await using office = await openRequestOffice()
  const requestId = await ask(office, monday)
  await approve(office, requestId)
  const shift = await shiftOf(office, '주간')
  const { effect } = await setShiftHours(office.ctx, office.hr, {
    id: shift.id,
    version: shift.version,
    from: monday,
    plan: shift.versions[0]!.plan,
    halfAt: 15 * 60,
    quartersAt: null,
    reason: 'halves begin later',
  })
  expect(effect).toMatchObject({ plans: 0, days: { changed: 1 } })
  expect(await told(office, requestId)).toMatchObject({ part: { from: '15:00', to: '18:00' }, minutes: 240 })
  await verifies(office)
})

test('hours of one’s own part by themselves: the shift says nothing of them', async () => {
  await using office = await openRequestOffice()
  const shift = await shiftOf(office, '주간')
  await setShiftHours(office.ctx, office.hr, {
    id: shift.id,
    version: shift.version,
    from: monday,
    plan: shift.versions[0]!.plan,
    halfAt: 13 * 60,
    quartersAt: null,
    reason: 'halves at lunch',
  })
  await plan(office, friday, { plan: { segments: [['14:00', '20:00']] } })
  expect(await told(office, await ask(office, friday))).toMatchObject({
    part: { from: '17:00', to: '20:00' },
  })
})

describe('a day off on which half a day was asked for', () => {
  test('takes nothing and says nothing, and is half a day again when it is worked', async () => {
    await using office = await openRequestOffice()
    const requestId = await ask(office, monday)
    await approve(office, requestId)
    const before = await verifies(office)
    await plan(office, monday, { plan: null })
    expect(await told(office, requestId)).toEqual({ part: {}, minutes: 0, of: 0 })
    expect(await office.logOf(monday)).toMatchObject({ leave_minutes: 0 })
    await verifies(office)
    await plan(office, monday, null)
    expect(await told(office, requestId)).toMatchObject({ minutes: 240, of: 480 })
    expect(await verifies(office)).toBe(before)
  })
})

test('four quarters of a shift of seven and a half hours take a day of the balance, and not four minutes less', async () => {
  await using office = await openRequestOffice()
  const { ctx, employee, ask: form } = office
  await plan(office, friday, {
    plan: { segments: [['07:00', '15:00']], breaks: [['11:00', '11:30']] },
  })
  for (const which of [1, 2, 3, 4]) {
    const days = [{ date: friday, unit: 'quarter', which }]
    const { requestId } = await askRequest(ctx, employee, form(friday, { days }), real)
    const { minutes, of } = await told(office, requestId)
    expect(Math.floor((minutes * 480) / of)).toBe(120)
  }
})

test('what was rejected stays as it was asked', async () => {
  await using office = await openRequestOffice()
  const { ctx, manager } = office
  const requestId = await ask(office, monday)
  await decideRequests(ctx, manager, { requestIds: [requestId], decision: 'reject', comment: '' }, real)
  await plan(office, monday, { plan: { segments: [['13:00', '20:00']] } })
  expect(await told(office, requestId)).toMatchObject({ part: { from: '14:00', to: '18:00' }, minutes: 240 })
})
