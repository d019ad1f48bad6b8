import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import { friday, monday, openRequestOffice, today } from '../../testing/request-office.ts'
import {
  addDepartment,
  askRequest,
  cancelRequest,
  decideRequests,
  deriveWorkDays,
  readRequests,
  verifyWorkLogs,
  withdrawRequest,
} from '../index.ts'

const real = { dryRun: false }
const dry = { dryRun: true }
const half = { days: [{ date: monday, unit: 'half', which: 1 }] }

test('half a day off is asked, approved, and the day changes in the same act', async () => {
  await using office = await openRequestOffice()
  const { ctx, employee, manager, ask, logOf, statusOf } = office
  expect(await logOf(monday)).toMatchObject({ tardy_minutes: 200, leave_minutes: 0 })
  const { requestId } = await askRequest(ctx, employee, ask(monday, half), real)
  expect(await statusOf(requestId)).toBe('pending')
  expect(await logOf(monday)).toMatchObject({ tardy_minutes: 200 })

  const decided = { requestIds: [requestId], decision: 'approve', comment: '' } as const
  const { requests, effect } = await decideRequests(ctx, manager, decided, real)
  expect(requests).toMatchObject([{ requestId, status: 'approved', refused: null }])
  expect(effect.days.listed).toMatchObject([{ date: monday }])
  expect(await logOf(monday)).toMatchObject({ tardy_minutes: 0, leave_minutes: 240 })
  await deriveWorkDays(ctx)
  expect((await verifyWorkLogs(ctx)).differences).toEqual([])
})

test('who asks and who decides see the same change first, and nothing is kept', async () => {
  await using office = await openRequestOffice()
  const { ctx, db, employee, manager, ask, logOf } = office
  const input = ask(monday, half)
  const asked = await askRequest(ctx, employee, input, dry)
  expect(asked.effect.days.changed).toBe(1)
  expect(await db.selectFrom('requests').select('id').execute()).toEqual([])
  const { requestId } = await askRequest(ctx, employee, input, real)
  const decision = { requestIds: [requestId], decision: 'approve', comment: '' } as const
  const shown = await decideRequests(ctx, manager, decision, dry)
  expect(shown.effect).toEqual(asked.effect)
  expect(await logOf(monday)).toMatchObject({ leave_minutes: 0 })
  const done = await decideRequests(ctx, manager, decision, real)
  expect(done.effect).toEqual(shown.effect)
})

test('a double click is one request', async () => {
  await using office = await openRequestOffice()
  const { ctx, db, employee, ask } = office
  const input = ask(friday)
  const [one, two] = await Promise.all([
    askRequest(ctx, employee, input, real),
    askRequest(ctx, employee, input, real),
  ])
  expect(one.requestId).toBe(two.requestId)
  expect([one.isNew, two.isNew].sort()).toEqual([false, true])
  expect(await db.selectFrom('requests').select('id').execute()).toHaveLength(1)
  expect(
    await db.selectFrom('audit_events').select('action').where('action', '=', 'ask-request').execute(),
  ).toHaveLength(1)
})

test('of two who decide at once one is heard, and the other is told so', async () => {
  await using office = await openRequestOffice()
  const { ctx, employee, manager, hr, ask } = office
  const { requestId } = await askRequest(ctx, employee, ask(friday), real)
  const answers = await Promise.all(
    (['approve', 'reject'] as const).map((decision) =>
      decideRequests(ctx, manager, { requestIds: [requestId], decision, comment: '' }, real),
    ),
  )
  expect(answers.map(({ requests }) => requests[0]!.refused).sort()).toEqual(['ALREADY_DECIDED', null])
  // HR is nobody's decider while there is a manager.
  const other = await decideRequests(
    ctx,
    hr,
    { requestIds: [requestId], decision: 'reject', comment: '' },
    real,
  )
  expect(other.requests).toMatchObject([{ requestId, status: null, refused: 'NOT_YOURS' }])
})

test('nobody decides their own: a manager’s is decided by HR', async () => {
  await using office = await openRequestOffice()
  const { ctx, manager, hr, ask } = office
  const own = ask(friday, { employeeId: manager.employeeId })
  const { requestId } = await askRequest(ctx, manager, own, real)
  const approve = { requestIds: [requestId], decision: 'approve', comment: '' } as const
  expect((await decideRequests(ctx, manager, approve, real)).requests[0]!.refused).toBe('NOT_YOURS')
  expect((await decideRequests(ctx, hr, approve, real)).requests[0]!.status).toBe('approved')
})

test('a colleague neither asks for her nor decides', async () => {
  await using office = await openRequestOffice()
  const { ctx, employee, mate, ask } = office
  await expect(askRequest(ctx, mate, ask(friday), real)).rejects.toThrow(/not in your reach/)
  const { requestId } = await askRequest(ctx, employee, ask(friday), real)
  const approve = { requestIds: [requestId], decision: 'approve', comment: '' } as const
  expect((await decideRequests(ctx, mate, approve, real)).requests[0]!.refused).toBe('NOT_YOURS')
})

test('what was withdrawn a moment ago cannot be approved', async () => {
  await using office = await openRequestOffice()
  const { ctx, employee, manager, ask, statusOf } = office
  const { requestId } = await askRequest(ctx, employee, ask(friday), real)
  await withdrawRequest(ctx, employee, { requestId, reason: '' })
  const approve = { requestIds: [requestId], decision: 'approve', comment: '' } as const
  expect((await decideRequests(ctx, manager, approve, real)).requests[0]!.refused).toBe('ALREADY_WITHDRAWN')
  expect(await statusOf(requestId)).toBe('withdrawn')
})

test('a cancelled one leaves the day as it was, and asks for a reason', async () => {
  await using office = await openRequestOffice()
  const { ctx, employee, manager, ask, logOf } = office
  const before = await logOf(monday)
  const { requestId } = await askRequest(ctx, employee, ask(monday, half), real)
  await decideRequests(ctx, manager, { requestIds: [requestId], decision: 'approve', comment: '' }, real)
  await expect(cancelRequest(ctx, manager, { requestId, reason: ' ' }, real)).rejects.toThrow(/reason/)
  await expect(withdrawRequest(ctx, employee, { requestId, reason: '' })).rejects.toThrow(/decided already/)
  await cancelRequest(ctx, manager, { requestId, reason: 'she came after all' }, real)
  expect(await logOf(monday)).toEqual(before)
  await deriveWorkDays(ctx)
  expect((await verifyWorkLogs(ctx)).differences).toEqual([])
})

test('HR asks for somebody, and the audit says who did', async () => {
  await using office = await openRequestOffice()
  const { ctx, db, hr, employee, ask } = office
  await askRequest(ctx, hr, ask(friday), real)
  const [line] = await db.selectFrom('audit_events').selectAll().where('action', '=', 'ask-request').execute()
  expect(line).toMatchObject({ actor: 'person:hr@office.test', employee_id: employee.employeeId })
})

describe('what cannot be asked is said with its field and what to do, and nothing is kept', () => {
  test.each([
    [
      'a Saturday',
      { days: [{ date: '2026-11-14', unit: 'day' }] },
      /2026-11-14 is a day on which nothing is planned/,
    ],
    [
      '31 February',
      { days: [{ date: '2027-02-31', unit: 'day' }] },
      /days\.0\.date: is no date of the calendar/,
    ],
    [
      'before joining',
      { days: [{ date: '2025-12-31', unit: 'day' }] },
      /2025-12-31 is a day on which this person is not employed/,
    ],
    ['a kind that is none', { kind: 'party' }, /kind: is nothing that can be asked for here/],
    ['a trip without a reason', { kind: 'trip' }, /reason: is missing/],
    [
      'a third half',
      { days: [{ date: friday, unit: 'half', which: 3 }] },
      /days\.0\.which: is 1 for the first half/,
    ],
    [
      'hours that end before they start',
      { days: [{ date: friday, unit: 'hours', from: '15:00', to: '14:00' }] },
      /ends before it starts/,
    ],
    [
      'overtime into the next day’s work',
      {
        kind: 'overtime',
        reason: 'launch',
        days: [{ date: '2026-11-12', unit: 'hours', from: '18:00', to: '33:30' }],
      },
      /reaches into the next day's work/,
    ],
  ])('%s', async (_, more, words) => {
    await using office = await openRequestOffice()
    const { ctx, db, employee, ask } = office
    await expect(askRequest(ctx, employee, ask(friday, more), real)).rejects.toThrow(words)
    expect(await db.selectFrom('requests').select('id').execute()).toEqual([])
  })

  test('leave over leave', async () => {
    await using office = await openRequestOffice()
    const { ctx, employee, ask } = office
    const { requestId } = await askRequest(ctx, employee, ask(today), real)
    await expect(askRequest(ctx, employee, ask(today), real)).rejects.toThrow(`meets request ${requestId}`)
  })

  test('a key of somebody else', async () => {
    await using office = await openRequestOffice()
    const { ctx, employee, mate, ask } = office
    const key = randomUUID()
    await askRequest(ctx, employee, ask(friday, { key }), real)
    const other = ask(friday, { key, employeeId: mate.employeeId })
    await expect(askRequest(ctx, mate, other, real)).rejects.toThrow(/belongs to another request/)
  })
})

describe('who sees which requests', () => {
  test('she her own, the manager what waits for a decision, HR and the manager all of theirs', async () => {
    await using office = await openRequestOffice()
    const { ctx, employee, mate, manager, hr, ask } = office
    const { requestId } = await askRequest(ctx, employee, ask(friday, half), real)
    const seen = async (who: typeof hr, box: 'mine' | 'inbox' | 'all') =>
      (await readRequests(ctx, who, { box, limit: 50 })).requests.map(({ id, mayDecide }) => [id, mayDecide])
    expect(await seen(employee, 'mine')).toEqual([[requestId, false]])
    expect(await seen(employee, 'all')).toEqual([[requestId, false]])
    expect(await seen(mate, 'all')).toEqual([])
    expect(await seen(manager, 'inbox')).toEqual([[requestId, true]])
    expect(await seen(hr, 'inbox')).toEqual([])
    expect(await seen(hr, 'all')).toEqual([[requestId, false]])
    await decideRequests(
      ctx,
      manager,
      { requestIds: [requestId], decision: 'reject', comment: 'too many away' },
      real,
    )
    expect(await seen(manager, 'inbox')).toEqual([])
    const [rejected] = (await readRequests(ctx, employee, { box: 'mine', limit: 50 })).requests
    expect(rejected).toMatchObject({
      status: 'rejected',
      decisions: [
        { step: 1, decision: 'rejected', by: 'person:manager@office.test', comment: 'too many away' },
      ],
      days: [{ date: monday, asked: { unit: 'half', which: 1 }, minutes: 240, ofMinutes: 480 }],
    })
  })

  test('who manages elsewhere sees her own among all; to read one’s own alone is nobody’s business', async () => {
    await using office = await openRequestOffice()
    const { ctx, db, employee, account, ask } = office
    const { departmentId } = await addDepartment(ctx, systemActor, {
      name: '다른 팀',
      nameEn: '',
      parentId: null,
    })
    const elsewhere = await account('elsewhere', '00005', [{ role: 'manager', departmentId }])
    await askRequest(ctx, employee, ask(friday), real)
    const own = await askRequest(ctx, elsewhere, ask(friday, { employeeId: elsewhere.employeeId }), real)
    const all = await readRequests(ctx, elsewhere, { box: 'all', limit: 50 })
    expect(all.requests.map(({ id }) => id)).toEqual([own.requestId])
    await readRequests(ctx, employee, { box: 'all', limit: 50 })
    const lines = await db
      .selectFrom('audit_events')
      .select('actor')
      .where('action', '=', 'read-requests')
      .execute()
    expect(lines).toEqual([{ actor: 'person:elsewhere@office.test' }])
  })

  test('a page goes on where the last one ended', async () => {
    await using office = await openRequestOffice()
    const { ctx, employee, ask } = office
    for (const date of ['2026-11-11', '2026-11-12', friday]) await askRequest(ctx, employee, ask(date), real)
    const first = await readRequests(ctx, employee, { box: 'mine', limit: 2 })
    const second = await readRequests(ctx, employee, { box: 'mine', limit: 2, before: first.next! })
    expect([...first.requests, ...second.requests].map(({ days }) => days[0]!.date)).toEqual([
      friday,
      '2026-11-12',
      '2026-11-11',
    ])
    expect(second.next).toBeNull()
  })
})
