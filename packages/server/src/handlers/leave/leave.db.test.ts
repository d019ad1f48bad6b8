import { randomUUID } from 'node:crypto'
import { dayNumber } from '@rollcall/core'
import { describe, expect, test } from 'vitest'
import { type Context, systemActor } from '../../context.ts'
import { readTable } from '../../tables/read-table.ts'
import { friday, openRequestOffice, today } from '../../testing/request-office.ts'
import {
  addDepartment,
  askRequest,
  decideRequests,
  deriveWorkDays,
  endEmployment,
  exportLeave,
  importBalances,
  openBalances,
  readLeaveBalances,
  readLeaveLedger,
  readOwnLeave,
  setPolicy,
  takeBackLeave,
  transferEmployee,
  withdrawRequest,
  writeLeave,
} from '../index.ts'
import { listLeave, loadLeave } from './person-leave.ts'

const real = { dryRun: false }
const dry = { dryRun: true }
const day = 480

const grant = (employeeIds: number[], more: object = {}) => ({
  key: randomUUID(),
  kind: 'grant' as const,
  who: { employeeIds },
  amount: 2,
  unit: 'day' as const,
  on: today,
  until: '2026-12-31',
  reason: 'ten years here',
  ...more,
})

const audited = async ({ db }: Context, action: string) =>
  (await db.selectFrom('audit_events').select('id').where('action', '=', action).execute()).length

test('what one has follows from the date of joining, and each figure says its days and rule', async () => {
  await using office = await openRequestOffice()
  const { ctx, employee, manager } = office
  const { ledger } = await readOwnLeave(ctx, employee, {})
  expect(ledger!.balance).toMatchObject({
    balanceMinutes: 10 * day,
    dayMinutes: day,
    lapse: { on: '2026-12-31', minutes: 10 * day },
    promotion: { noticeFrom: '2026-10-01', noticeUntil: '2026-10-10', fixBy: '2026-11-30' },
  })
  expect(ledger!.grants).toHaveLength(10)
  expect(ledger!.grants[9]).toMatchObject({
    on: '2026-11-01',
    rule: 'month',
    because: { from: '2026-10-01', until: '2026-10-31', assumed: true },
  })
  const { people } = await readLeaveBalances(ctx, manager, {})
  expect(people.map(({ balance }) => balance!.balanceMinutes)).toEqual(Array(5).fill(10 * day))
  expect(await audited(ctx, 'read-leave')).toBe(1)
})

test('a day of absence takes away the day that its month gives', async () => {
  await using office = await openRequestOffice()
  const { ctx, db, employee, mate } = office
  await db
    .updateTable('work_logs')
    .set({ work_date: '2026-09-15', findings: ['ABSENT'], settled: true } as never)
    .where('employee_id', '=', employee.employeeId!)
    .where('work_date', '=', '2026-11-03')
    .execute()
  const before = (await readOwnLeave(ctx, mate, {})).ledger!
  const after = (await readOwnLeave(ctx, employee, {})).ledger!
  expect(before.grants.map(({ on }) => on)).toContain('2026-10-01')
  expect(after.grants.map(({ on }) => on)).not.toContain('2026-10-01')
  expect(after.balance.balanceMinutes).toBe(9 * day)
})

test('two halves of unpaid leave on one date rest the contract as a whole day does', async () => {
  await using office = await openRequestOffice()
  const { ctx, employee, mate, manager, hr, ask } = office
  await ctx.db
    .updateTable('request_kinds')
    .set({ units: ['day', 'half'] })
    .where('code', '=', 'unpaid')
    .execute()
  const approved = async (who: typeof employee, days: object[]) => {
    const input = ask(friday, { kind: 'unpaid', reason: 'a move', employeeId: who.employeeId, days })
    const { requestId } = await askRequest(ctx, who, input, real)
    const approval = { requestIds: [requestId], decision: 'approve', comment: '' } as const
    for (const decider of [manager, hr]) await decideRequests(ctx, decider, approval, real)
  }
  for (const which of [1, 2]) await approved(employee, [{ date: friday, unit: 'half', which }])
  await approved(mate, [{ date: friday, unit: 'day' }])
  ctx.clock.set('2026-11-16T00:00:00Z')
  await deriveWorkDays(ctx)
  await ctx.db.updateTable('work_logs').set({ settled: true }).where('work_date', '=', friday).execute()
  const on = dayNumber('2026-11-16')
  const leave = await loadLeave(ctx.db, [employee.employeeId!, mate.employeeId!], on)
  const excluded = [employee, mate].map(({ employeeId }) =>
    leave.get(employeeId!)!.facts!.attendance.reduce((sum, count) => sum + count.excluded, 0),
  )
  expect(excluded).toEqual([1, 1])
})

test('a page of balances is two queries', async () => {
  await using office = await openRequestOffice()
  const { ctx } = office
  const asked: string[] = []
  const db = ctx.db.withPlugin({
    transformQuery: ({ node }) => {
      asked.push(node.kind)
      return node
    },
    transformResult: async ({ result }) => result,
  })
  const filter = {
    date: today,
    reached: null,
    today: { date: today, reached: null },
    own: null,
    asked: null,
    search: '',
    limit: 500,
  }
  const { people, total } = await listLeave(db, filter)
  expect([people.length, total, asked.length]).toEqual([5, 5, 2])
})

test('who works half the hours has a day half as long, from the day on which it was agreed', async () => {
  await using office = await openRequestOffice()
  const { ctx, employee } = office
  await setPolicy(ctx, systemActor, {
    scope: 'employee',
    name: employee.employeeId!,
    validFrom: '2026-07-01',
    settings: { contractWeekMinutes: 1200, contractDayMinutes: 240 },
    reason: 'half time',
  })
  const { ledger } = await readOwnLeave(ctx, employee, {})
  expect(ledger!.grants.map(({ minutes }) => minutes)).toEqual([...Array(6).fill(480), ...Array(4).fill(240)])
  expect(ledger!.balance).toMatchObject({ balanceMinutes: 6 * 480 + 4 * 240, dayMinutes: 240 })
  await setPolicy(ctx, systemActor, {
    scope: 'company',
    name: null,
    validFrom: '2026-01-01',
    settings: { leaveBasis: 'fiscalYear', leaveYearStart: '07-01' },
    reason: 'the work rules',
  })
  const byYear = (await readOwnLeave(ctx, employee, {})).ledger!
  expect(byYear.basis).toBe('fiscalYear')
  expect(byYear.grants.find(({ rule }) => rule === 'shareOfYear')).toMatchObject({ on: '2026-07-01' })
})

describe('what somebody writes into it', () => {
  test('grants at once: the preview is the act, sent twice it is one, and it can be taken back', async () => {
    await using office = await openRequestOffice()
    const { ctx, hr, employee, departmentId } = office
    const input = grant([], { who: { departmentId } })
    const shown = await writeLeave(ctx, hr, input, dry)
    expect(shown.people).toHaveLength(4)
    expect(shown.people[0]).toMatchObject({ beforeMinutes: 10 * day, afterMinutes: 12 * day })
    expect((await readOwnLeave(ctx, employee, {})).entries).toEqual([])
    const [one, two] = await Promise.all([writeLeave(ctx, hr, input, real), writeLeave(ctx, hr, input, real)])
    expect(one.actId).toBe(two.actId)
    expect([one.isNew, two.isNew].sort()).toEqual([false, true])
    expect([one, two].find(({ isNew }) => isNew)!.people).toEqual(shown.people)
    expect(await audited(ctx, 'write-leave')).toBe(4)
    const { ledger, entries } = await readOwnLeave(ctx, employee, {})
    expect(ledger!.balance.balanceMinutes).toBe(12 * day)
    expect(entries).toMatchObject([{ kind: 'grant', minutes: 2 * day, reason: 'ten years here' }])

    const back = { actId: one.actId, employeeIds: [employee.employeeId!], reason: 'a mistake' }
    expect((await takeBackLeave(ctx, hr, back, dry)).people).toMatchObject([{ afterMinutes: 10 * day }])
    await takeBackLeave(ctx, hr, back, real)
    await expect(takeBackLeave(ctx, hr, back, real)).rejects.toThrow(/taken back already/)
    expect((await readOwnLeave(ctx, employee, {})).entries).toEqual([])
    expect(await audited(ctx, 'take-back-leave')).toBe(1)
    await takeBackLeave(ctx, hr, { ...back, employeeIds: null }, real)
    expect(await audited(ctx, 'take-back-leave')).toBe(4)
  })

  test.each([
    ['no reason', { reason: ' ' }, /reason: is missing/],
    ['nothing', { amount: 0 }, /amount: is nothing/],
    ['a year and more', { amount: 400 }, /amount: is more than anybody has/],
    ['less than nothing', { amount: -1 }, /amount: has the wrong sign/],
    ['what is paid out, with the wrong sign', { kind: 'payOut', until: null }, /wrong sign/],
    ['more paid out than there is', { kind: 'payOut', amount: -11, until: null }, /takes more than is left/],
    ['a lapse before it', { until: '2026-11-01' }, /until: lies before the day/],
    [
      'a lapse of what is taken away',
      { kind: 'correction', amount: -1 },
      /until: is only for what is granted/,
    ],
    ['nobody', { who: { departmentId: 9999 } }, /employeeIds: is nobody/],
  ])('refused: %s', async (_, more, words) => {
    await using office = await openRequestOffice()
    const { ctx, db, hr, employee } = office
    await expect(writeLeave(ctx, hr, grant([employee.employeeId!], more), real)).rejects.toThrow(words)
    expect(await db.selectFrom('leave_acts').select('id').execute()).toEqual([])
  })

  test('HR alone writes, and nobody their own', async () => {
    await using office = await openRequestOffice()
    const { ctx, hr, manager, employee } = office
    await expect(writeLeave(ctx, manager, grant([employee.employeeId!]), real)).rejects.toThrow(
      /roles do not/,
    )
    await expect(writeLeave(ctx, hr, grant([hr.employeeId!]), real)).rejects.toThrow(/their own record/)
    await expect(readLeaveLedger(ctx, employee, { employeeId: manager.employeeId! })).rejects.toThrow(
      /not in your reach/,
    )
  })
})

describe('balances brought over', () => {
  const row = (number: string, more: object = {}) => ({
    number,
    days: 7.5,
    date: '2026-10-31',
    until: null,
    ...more,
  })
  const brought = (rows: ReturnType<typeof row>[]) => ({ key: randomUUID(), reason: 'the old system', rows })

  test('stand for all that was before, and lapse with the year they lie in', async () => {
    await using office = await openRequestOffice()
    const { ctx, hr, employee } = office
    const input = brought([row('00001'), row('00002', { days: 0 })])
    expect((await openBalances(ctx, hr, input, dry)).people).toMatchObject([
      { beforeMinutes: 10 * day, afterMinutes: 8.5 * day },
      { afterMinutes: day },
    ])
    await openBalances(ctx, hr, input, real)
    expect((await openBalances(ctx, hr, input, real)).isNew).toBe(false)
    const { ledger } = await readOwnLeave(ctx, employee, {})
    expect(ledger!.grants).toMatchObject([
      { on: '2026-11-01', rule: 'month', minutes: day },
      { on: '2026-11-01', rule: 'opening', minutes: 7.5 * day, until: '2026-12-31' },
    ])
    const again = await openBalances(ctx, hr, brought([row('00001')]), dry)
    expect(again.refused).toEqual([{ row: 1, field: 'date', code: 'leave-opening-there' }])
  })

  test('come from a file as spreadsheets write it, and go into one', async () => {
    await using office = await openRequestOffice()
    const { ctx, hr, employee, manager } = office
    const file = (text: string) => ({
      ...{ key: randomUUID(), reason: 'the old system' },
      bytes: new TextEncoder().encode(text),
    })
    const list =
      '이름,사번,잔여 연차,기준일,소멸일\n가,00001,7.5일,2026. 10. 31.,2027-03-31\n나,00002,3,20261031,\n'
    await importBalances(ctx, hr, file(list), real)
    const { ledger } = await readOwnLeave(ctx, employee, {})
    expect(ledger!.grants.find(({ rule }) => rule === 'opening')).toMatchObject({
      ...{ on: '2026-11-01', minutes: 7.5 * day, until: '2027-03-31' },
    })
    await expect(importBalances(ctx, hr, file('이름,부서\n가,나\n'), real)).rejects.toThrow(
      /has not the columns/,
    )
    await expect(importBalances(ctx, manager, file(list), real)).rejects.toThrow(/roles do not/)
    const written = await exportLeave(ctx, hr, { language: 'ko', format: 'xlsx' })
    const bytes = new Uint8Array(await new Response(written as never).arrayBuffer())
    const rows = (await Array.fromAsync(readTable(bytes, 10))).map(({ cells }) => cells)
    expect(rows).toHaveLength(6)
    expect(rows[0]!.slice(0, 3)).toEqual(['사번', '이름', '부서'])
    expect(rows[1]!.slice(3, 7)).toEqual(['2026-01-01', '8.5', '0', '8.5'])
  })

  test('of wrong rows each says what is wrong, and nothing is kept of the right ones', async () => {
    await using office = await openRequestOffice()
    const { ctx, db, hr } = office
    const rows = [
      row('00001'),
      row('nobody'),
      row('00002', { days: 400 }),
      row('00003', { date: today }),
      row('00005', { date: '2025-12-31' }),
      row('00005', { date: '2026-10-31' }),
      row('00004'),
    ]
    const { refused } = await openBalances(ctx, hr, brought(rows), dry)
    expect(refused.map(({ row: place, code }) => [place, code])).toEqual([
      [2, 'leave-number-unknown'],
      [3, 'leave-days-wrong'],
      [4, 'leave-date-not-over'],
      [5, 'leave-number-twice'],
      [6, 'leave-number-twice'],
      [7, 'leave-number-own'],
    ])
    await expect(openBalances(ctx, hr, brought(rows), real)).rejects.toThrow(/rows\.1\.number: is nobody/)
    const { refused: one } = await openBalances(ctx, hr, brought([row('00005', { date: '2025-12-31' })]), dry)
    expect(one).toEqual([{ row: 1, field: 'date', code: 'leave-date-not-employed' }])
    expect(await db.selectFrom('leave_acts').select('id').execute()).toEqual([])
  })
})

test('what is written lies within the ledger of somebody who is there', async () => {
  await using office = await openRequestOffice()
  const { ctx, db, hr, employee } = office
  const whom = employee.employeeId!
  await expect(writeLeave(ctx, hr, grant([999_999]), real)).rejects.toThrow(/employeeIds: is nobody/)
  await expect(writeLeave(ctx, hr, grant([whom], { on: '2025-12-31' }), real)).rejects.toThrow(
    /on: is a day on which this person was not employed/,
  )
  const rows = [{ number: '00001', days: 3, date: '2026-10-31', until: null }]
  await openBalances(ctx, hr, { key: randomUUID(), reason: 'the old system', rows }, real)
  await expect(writeLeave(ctx, hr, grant([whom], { on: '2026-10-15' }), real)).rejects.toThrow(
    /on: lies before a balance/,
  )
  expect(await db.selectFrom('leave_acts').select('kind').execute()).toEqual([{ kind: 'opening' }])
})

test('a ledger goes on to today: who answered for somebody once reads and writes it no more', async () => {
  await using office = await openRequestOffice()
  const { ctx, hr, employee, departmentId } = office
  const sales = { name: '영업팀', nameEn: 'Sales', parentId: null }
  const { departmentId: elsewhere } = await addDepartment(ctx, systemActor, sales)
  const whom = employee.employeeId!
  await transferEmployee(
    ctx,
    systemActor,
    { employeeId: whom, departmentId: elsewhere, siteId: 1, title: '', from: '2026-11-01', reason: 'a move' },
    real,
  )
  const once = { ...hr, grants: [{ role: 'hr', departmentId } as const] }
  await expect(readLeaveLedger(ctx, once, { employeeId: whom, date: '2026-10-15' })).rejects.toThrow(
    /not in your reach/,
  )
  await expect(writeLeave(ctx, once, grant([whom], { on: '2026-10-15' }), real)).rejects.toThrow(
    /not in your reach/,
  )
  const listed = async () => {
    const { people } = await readLeaveBalances(ctx, once, { date: '2026-10-15' })
    return people.some((one) => one.employee.id === whom)
  }
  expect(await listed()).toBe(false)
  await endEmployment(ctx, systemActor, { employeeId: whom, lastDay: '2026-11-08', reason: 'left' }, real)
  // Who is nowhere any more is looked after by where she was on the date.
  await readLeaveLedger(ctx, once, { employeeId: whom, date: '2026-10-15' })
  expect(await listed()).toBe(true)
})

describe('asking for it', () => {
  const approve = (requestId: number) => ({
    requestIds: [requestId],
    decision: 'approve' as const,
    comment: '',
  })

  test('who asks and who decides see the balance before and after', async () => {
    await using office = await openRequestOffice()
    const { ctx, employee, manager, ask } = office
    const half = ask(friday, { days: [{ date: friday, unit: 'half', which: 1 }] })
    const balance = {
      date: friday,
      beforeMinutes: 10 * day,
      afterMinutes: 9.5 * day,
      dayMinutes: day,
    }
    expect((await askRequest(ctx, employee, half, dry)).balance).toEqual(balance)
    const { requestId } = await askRequest(ctx, employee, half, real)
    const { requests } = await decideRequests(ctx, manager, approve(requestId), dry)
    expect(requests).toMatchObject([{ refused: null, balance }])
    expect((await readOwnLeave(ctx, employee, {})).ledger!.balance).toMatchObject({
      balanceMinutes: 10 * day,
      pendingMinutes: 0.5 * day,
    })
    await decideRequests(ctx, manager, approve(requestId), real)
    const { ledger } = await readOwnLeave(ctx, employee, { date: friday })
    expect(ledger!.balance.balanceMinutes).toBe(9.5 * day)
    expect(ledger!.uses).toMatchObject([
      { on: friday, minutes: 240, unit: 'half', from: [{ on: '2026-02-01' }] },
    ])
    const trip = ask('2026-11-12', { kind: 'trip', reason: 'a fair' })
    expect((await askRequest(ctx, employee, trip, dry)).balance).toBeNull()
  })

  test('below zero is refused, also while another one is still to be decided', async () => {
    await using office = await openRequestOffice()
    const { ctx, hr, employee, ask } = office
    await writeLeave(
      ctx,
      hr,
      grant([employee.employeeId!], { kind: 'correction', amount: -8.5, until: null }),
      real,
    )
    const first = await askRequest(ctx, employee, ask(friday), real)
    await expect(askRequest(ctx, employee, ask('2026-11-12'), real)).rejects.toThrow(
      /takes 480 minutes, and 240 are left/,
    )
    const half = ask('2026-11-12', { days: [{ date: '2026-11-12', unit: 'half', which: 2 }] })
    await askRequest(ctx, employee, half, dry)
    await withdrawRequest(ctx, employee, { requestId: first.requestId, reason: '' })
    expect((await askRequest(ctx, employee, ask('2026-11-12'), real)).balance).toMatchObject({
      beforeMinutes: 1.5 * day,
      afterMinutes: 0.5 * day,
    })
  })

  test('two at once for the last day: one is heard', async () => {
    await using office = await openRequestOffice()
    const { ctx, hr, employee, ask } = office
    const correction = { kind: 'correction', amount: -9, until: null }
    await writeLeave(ctx, hr, grant([employee.employeeId!], correction), real)
    const asked = await Promise.allSettled(
      ['2026-11-12', friday].map((date) => askRequest(ctx, employee, ask(date), real)),
    )
    expect(asked.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('what was taken away meanwhile cannot be approved, and the decider is told', async () => {
    await using office = await openRequestOffice()
    const { ctx, hr, employee, manager, ask, statusOf } = office
    const { requestId } = await askRequest(ctx, employee, ask(friday), real)
    const correction = { kind: 'correction', amount: -9.5, until: null }
    await writeLeave(ctx, hr, grant([employee.employeeId!], correction), real)
    const { requests } = await decideRequests(ctx, manager, approve(requestId), real)
    expect(requests).toMatchObject([{ refused: 'BALANCE_SHORT', balance: { beforeMinutes: 0.5 * day } }])
    expect(await statusOf(requestId)).toBe('pending')
  })

  test('leave that is approved for later is not taken away by leave before it', async () => {
    await using office = await openRequestOffice()
    const { ctx, hr, employee, manager, ask } = office
    const correction = { kind: 'correction', amount: -9, until: null }
    await writeLeave(ctx, hr, grant([employee.employeeId!], correction), real)
    const { requestId } = await askRequest(ctx, employee, ask('2026-11-27'), real)
    await decideRequests(ctx, manager, approve(requestId), real)
    await expect(askRequest(ctx, employee, ask(friday), real)).rejects.toThrow(/and 0 are left/)
  })
})
