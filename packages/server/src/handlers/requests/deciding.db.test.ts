import { expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import { friday, monday, openRequestOffice, today } from '../../testing/request-office.ts'
import {
  askRequest,
  decideRequests,
  endEmployment,
  endRole,
  readApprovals,
  readReminders,
  readRequests,
  readUsers,
  readWaiting,
} from '../index.ts'

const real = { dryRun: false }
const approve = (...requestIds: number[]) => ({ requestIds, decision: 'approve', comment: '' }) as const

test('a manager who left decides no more, and HR does in the place of nobody', async () => {
  await using office = await openRequestOffice()
  const { ctx, employee, manager, hr, ask } = office
  const { requestId } = await askRequest(ctx, employee, ask(friday), real)
  expect((await readWaiting(ctx, hr, { days: 3 })).count).toBe(0)
  await endEmployment(ctx, hr, { employeeId: manager.employeeId!, lastDay: monday, reason: 'left' }, real)
  expect((await readWaiting(ctx, manager, { days: 3 })).count).toBe(0)
  const late = await decideRequests(ctx, manager, approve(requestId), real)
  expect(late.requests).toMatchObject([{ requestId, status: null, refused: 'NOT_YOURS' }])
  const { requests } = await decideRequests(ctx, hr, approve(requestId), real)
  expect(requests).toMatchObject([{ requestId, status: 'approved', refused: null }])
})

test('a chain without anybody to decide is said to who can help, and goes on once there is somebody', async () => {
  await using office = await openRequestOffice()
  const { ctx, hr, manager, account, ask } = office
  // The only one of HR asks for herself, and there is no other manager.
  const { requestId } = await askRequest(ctx, hr, ask(friday, { employeeId: hr.employeeId }), real)
  expect(await readWaiting(ctx, manager, { days: 3 })).toMatchObject({ count: 1 })
  const { users } = await readUsers(ctx, systemActor)
  const [grant] = users.find(({ id }) => id === manager.userId)!.grants
  await endRole(ctx, systemActor, { userId: manager.userId, grantId: grant!.id })
  expect((await readWaiting(ctx, hr, { days: 3 })).count).toBe(0)
  expect((await readReminders(ctx, hr, { days: 3 })).deciders).toMatchObject([
    { userId: null, name: null, count: 1, requestIds: [requestId] },
  ])
  const second = await account('second', '00005', [{ role: 'hr', departmentId: null }])
  const { requests } = await decideRequests(ctx, second, approve(requestId), real)
  expect(requests[0]).toMatchObject({ status: 'approved' })
})

test('of many at once those that somebody else decided are said one by one, and the others stand', async () => {
  await using office = await openRequestOffice()
  const { ctx, employee, mate, manager, hr, ask } = office
  const dates = ['2026-11-11', '2026-11-12', friday]
  const ids: number[] = []
  for (const date of dates) ids.push((await askRequest(ctx, employee, ask(date), real)).requestId)
  const own = ask(friday, { employeeId: manager.employeeId })
  const notHers = (await askRequest(ctx, manager, own, real)).requestId
  ids.push((await askRequest(ctx, mate, ask(friday, { employeeId: mate.employeeId }), real)).requestId)
  await decideRequests(ctx, manager, { ...approve(ids[1]!), decision: 'reject' }, real)
  const { requests } = await decideRequests(ctx, manager, approve(...ids, notHers), real)
  expect(Object.fromEntries(requests.map(({ requestId, refused }) => [requestId, refused]))).toEqual({
    [ids[0]!]: null,
    [ids[1]!]: 'ALREADY_DECIDED',
    [ids[2]!]: null,
    [ids[3]!]: null,
    [notHers]: 'NOT_YOURS',
  })
  expect((await readWaiting(ctx, hr, { days: 3 })).count).toBe(1)
})

test('what needs a look comes first: who is away on the same date, then what has begun', async () => {
  await using office = await openRequestOffice()
  const { ctx, employee, mate, manager, ask } = office
  const plain = await askRequest(ctx, employee, ask('2026-11-20'), real)
  const begun = await askRequest(ctx, employee, ask(monday), real)
  const met = await askRequest(ctx, employee, ask(friday), real)
  const other = await askRequest(ctx, mate, ask(friday, { employeeId: mate.employeeId }), real)
  const soon = await askRequest(ctx, employee, ask('2026-11-11'), real)
  await decideRequests(ctx, manager, approve(other.requestId), real)
  const { requests, total } = await readApprovals(ctx, manager, { limit: 50 })
  expect(total).toBe(4)
  expect(requests.map(({ id, attention }) => [id, attention])).toEqual([
    [met.requestId, ['OTHERS_AWAY']],
    [begun.requestId, ['BEGUN']],
    [soon.requestId, ['SOON']],
    [plain.requestId, []],
  ])
  expect(requests[0]).toMatchObject({
    awayPeople: 1,
    away: [{ name: '사람 00002', date: friday }],
  })
  expect((await readApprovals(ctx, manager, { limit: 1 })).requests.map(({ id }) => id)).toEqual([
    met.requestId,
  ])
})

test('what waits for longer is counted, from the last decision on', async () => {
  await using office = await openRequestOffice()
  const { ctx, employee, manager, hr, ask } = office
  const leave = ask(friday, { kind: 'unpaid', reason: 'family' })
  const { requestId } = await askRequest(ctx, employee, leave, real)
  ctx.clock.set('2026-11-14T00:00:01Z')
  expect(await readWaiting(ctx, manager, { days: 3 })).toEqual({
    count: 1,
    late: 1,
    oldest: '2026-11-10T00:00:00Z',
  })
  expect((await readReminders(ctx, hr, { days: 3 })).deciders).toMatchObject([
    { userId: manager.userId, name: '사람 00003', count: 1, requestIds: [requestId] },
  ])
  await decideRequests(ctx, manager, approve(requestId), real)
  expect(await readWaiting(ctx, hr, { days: 3 })).toEqual({
    count: 1,
    late: 0,
    oldest: '2026-11-14T00:00:01Z',
  })
  expect((await readReminders(ctx, hr, { days: 3 })).deciders).toEqual([])
  await expect(readReminders(ctx, manager, { days: 3 })).rejects.toThrow(/roles do not allow/)
})

test('all requests are narrowed by state, kind, person, department and date, and counted', async () => {
  await using office = await openRequestOffice()
  const { ctx, employee, mate, manager, hr, departmentId, ask } = office
  const trip = ask(friday, { kind: 'trip', reason: 'visit', employeeId: mate.employeeId })
  const first = (await askRequest(ctx, employee, ask(today), real)).requestId
  const second = (await askRequest(ctx, mate, trip, real)).requestId
  await decideRequests(ctx, manager, approve(first), real)
  const ids = async (narrow: object) => {
    const { requests, total } = await readRequests(ctx, hr, { box: 'all', limit: 1, ...narrow })
    return [total, ...requests.map(({ id }) => id)]
  }
  expect(await ids({})).toEqual([2, second])
  expect(await ids({ before: second })).toEqual([2, first])
  expect(await ids({ status: 'approved' })).toEqual([1, first])
  expect(await ids({ kind: 'trip' })).toEqual([1, second])
  expect(await ids({ employeeId: employee.employeeId })).toEqual([1, first])
  expect(await ids({ departmentId })).toEqual([2, second])
  expect(await ids({ departmentId: departmentId + 1 })).toEqual([0])
  expect(await ids({ from: '2026-11-11' })).toEqual([1, second])
  expect(await ids({ to: today })).toEqual([1, first])
  const [approved] = (await readRequests(ctx, hr, { box: 'all', limit: 1, status: 'approved' })).requests
  expect(approved).toMatchObject({ mayCancel: true, mayWithdraw: false, askedByName: '사람 00001' })
})

test('a role that rests until a second factor is shown decides nothing and sees nothing that waits', async () => {
  await using office = await openRequestOffice()
  const { ctx, employee, manager, ask, statusOf } = office
  const { requestId } = await askRequest(ctx, employee, ask(friday), real)
  const asleep = { ...manager, grants: [], resting: manager.grants }
  await expect(decideRequests(ctx, asleep, approve(requestId), real)).rejects.toThrow(/second factor/)
  await expect(readWaiting(ctx, asleep, { days: 3 })).rejects.toThrow(/second factor/)
  await expect(readApprovals(ctx, asleep, { limit: 50 })).rejects.toThrow(/second factor/)
  expect(await statusOf(requestId)).toBe('pending')
  // With another role to decide awake, this one still sleeps.
  const half = { ...asleep, grants: [{ role: 'hr', departmentId: null } as const] }
  const { requests } = await decideRequests(ctx, half, approve(requestId), real)
  expect(requests).toMatchObject([{ refused: 'NOT_YOURS' }])
})
