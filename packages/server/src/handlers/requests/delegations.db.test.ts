import { expect, test } from 'vitest'
import type { PersonActor } from '../../context.ts'
import { friday, monday, openRequestOffice, today } from '../../testing/request-office.ts'
import {
  addDelegation,
  askRequest,
  decideRequests,
  endDelegation,
  endEmployment,
  readApprovals,
  readDelegates,
  readDelegations,
  readRequests,
  readWaiting,
} from '../index.ts'

const real = { dryRun: false }
const week = { first: today, last: friday }
const names = (to: PersonActor, more: object = {}) => ({
  fromUserId: null,
  toUserId: to.userId,
  reason: '휴가',
  ...week,
  ...more,
})
const approve = (requestId: number) =>
  ({ requestIds: [requestId], decision: 'approve', comment: '' }) as const

test('a named one sees what waits, decides in the manager’s place, and it is written down so', async () => {
  await using office = await openRequestOffice()
  const { ctx, db, employee, mate, manager, ask } = office
  const { requestId } = await askRequest(ctx, employee, ask(friday), real)
  expect(await readWaiting(ctx, mate, { days: 3 })).toEqual({ count: 0, late: 0, oldest: null })
  await addDelegation(ctx, manager, names(mate))

  const { requests, total } = await readApprovals(ctx, mate, { limit: 50 })
  expect(total).toBe(1)
  expect(requests).toMatchObject([{ id: requestId, standsInFor: '사람 00003', mayDecide: true }])
  // The manager still sees it: whoever is first decides.
  expect((await readApprovals(ctx, manager, { limit: 50 })).requests).toMatchObject([
    { id: requestId, standsInFor: null },
  ])
  const { requests: decided } = await decideRequests(ctx, mate, approve(requestId), real)
  expect(decided).toMatchObject([{ requestId, status: 'approved', refused: null }])
  expect(await db.selectFrom('request_steps').select(['decided_by', 'in_place_of']).execute()).toEqual([
    { decided_by: 'person:mate@office.test', in_place_of: manager.userId },
  ])
  const seen = async (who: PersonActor) =>
    (await readRequests(ctx, who, { box: 'decided', limit: 50 })).requests
  expect(await seen(mate)).toMatchObject([{ decisions: [{ byName: '사람 00002', inPlaceOf: '사람 00003' }] }])
  expect(await seen(manager)).toHaveLength(1)
  expect(await seen(employee)).toEqual([])
})

test('she decides on these dates alone, never her own, and no more once it is ended', async () => {
  await using office = await openRequestOffice()
  const { ctx, mate, employee, manager, ask } = office
  const own = await askRequest(ctx, mate, ask(friday, { employeeId: mate.employeeId }), real)
  const other = await askRequest(ctx, employee, ask(friday), real)
  await addDelegation(ctx, manager, names(mate, { first: '2026-11-11' }))
  const waiting = async () => (await readWaiting(ctx, mate, { days: 3 })).count
  expect(await waiting()).toBe(0)
  ctx.clock.set('2026-11-11T00:00:00Z')
  expect(await waiting()).toBe(1)
  const { requests } = await decideRequests(ctx, mate, approve(own.requestId), real)
  expect(requests[0]!.refused).toBe('NOT_YOURS')
  const { delegations } = await readDelegations(ctx, mate, { all: false })
  expect(delegations).toMatchObject([{ state: 'now', mayEnd: true, from: { name: '사람 00003' } }])
  expect(await endDelegation(ctx, mate, delegations[0]!.id)).toEqual({ changed: true })
  expect(await waiting()).toBe(0)
  const late = await decideRequests(ctx, mate, approve(other.requestId), real)
  expect(late.requests[0]!.refused).toBe('NOT_YOURS')
})

test('sent twice, or by two at once, it is one; ended twice, the second changes nothing', async () => {
  await using office = await openRequestOffice()
  const { ctx, db, mate, manager } = office
  const [one, two] = await Promise.all([
    addDelegation(ctx, manager, names(mate)),
    addDelegation(ctx, manager, names(mate)),
  ])
  expect(one.delegationId).toBe(two.delegationId)
  expect([one.isNew, two.isNew].sort()).toEqual([false, true])
  const ends = await Promise.all([
    endDelegation(ctx, manager, one.delegationId),
    endDelegation(ctx, mate, one.delegationId),
  ])
  expect(ends.map(({ changed }) => changed).sort()).toEqual([false, true])
  const lines = await db
    .selectFrom('audit_events')
    .select('action')
    .where('action', 'like', '%-delegation')
    .orderBy('id')
    .execute()
  expect(lines.map(({ action }) => action)).toEqual(['add-delegation', 'end-delegation'])
  // What is ended stands in nobody's way.
  expect((await addDelegation(ctx, manager, names(mate))).isNew).toBe(true)
})

test('of two who are named for the same dates at once one is', async () => {
  await using office = await openRequestOffice()
  const { ctx, db, mate, employee, manager } = office
  const answers = await Promise.allSettled([
    addDelegation(ctx, manager, names(mate)),
    addDelegation(ctx, manager, names(employee)),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await db.selectFrom('delegations').select('id').execute()).toHaveLength(1)
})

test('who cannot be named, and what to do about it', async () => {
  await using office = await openRequestOffice()
  const { ctx, db, employee, mate, manager, hr, departmentId, account } = office
  const gone = await account('gone', '00005')
  await endEmployment(ctx, hr, { employeeId: gone.employeeId!, lastDay: monday, reason: 'moved away' }, real)
  const second = await account('second', null, [{ role: 'manager', departmentId }])
  const refused = (who: PersonActor, to: PersonActor, more: object = {}) =>
    expect(addDelegation(ctx, who, names(to, more))).rejects
  await refused(manager, manager).toThrow(/toUserId: is the same person/)
  await refused(manager, gone).toThrow(/toUserId: has left/)
  await refused(manager, { ...mate, userId: 'nobody' }).toThrow(/toUserId: is no user/)
  await refused(manager, mate, { last: monday }).toThrow(/last: lies before the first date/)
  await refused(manager, mate, { first: '2026-11-02', last: monday }).toThrow(/last: is over/)
  await refused(manager, mate, { last: '2028-01-01' }).toThrow(/last: is more than a year/)
  await refused(hr, mate, { fromUserId: employee.userId }).toThrow(/fromUserId: decides no requests/)
  await refused(employee, mate).toThrow(/roles do not allow/)
  await refused(manager, mate, { fromUserId: second.userId }).toThrow(/roles do not allow/)

  await addDelegation(ctx, manager, names(second))
  await refused(manager, mate, { first: friday, last: '2026-11-20' }).toThrow(
    /first: meets 2026-11-10 to 2026-11-13, when second decides already/,
  )
  // A named one names no further, and nobody names somebody who is away.
  await refused(second, mate).toThrow(/first: .*decides for 사람 00003: that cannot be passed on/)
  await refused(hr, manager).toThrow(/toUserId: has named second/)
  expect(await db.selectFrom('delegations').select('id').execute()).toHaveLength(1)
})

test('HR names for somebody, the audit says for whom; a third neither sees nor ends it', async () => {
  await using office = await openRequestOffice()
  const { ctx, db, employee, mate, manager, hr } = office
  const { delegationId } = await addDelegation(ctx, hr, names(mate, { fromUserId: manager.userId }))
  const line = await db
    .selectFrom('audit_events')
    .select(['actor', 'on_behalf_of', 'reason'])
    .where('action', '=', 'add-delegation')
    .executeTakeFirstOrThrow()
  expect(line).toEqual({ actor: 'person:hr@office.test', on_behalf_of: '사람 00003', reason: '휴가' })
  expect((await readDelegations(ctx, employee, { all: false })).delegations).toEqual([])
  await expect(readDelegations(ctx, manager, { all: true })).rejects.toThrow(/roles do not allow/)
  await expect(endDelegation(ctx, employee, delegationId)).rejects.toThrow(/roles do not allow/)
  expect((await readDelegations(ctx, hr, { all: true })).delegations).toMatchObject([{ mayEnd: true }])
  expect(await endDelegation(ctx, hr, delegationId)).toEqual({ changed: true })
})

test('a delegate who leaves decides no more', async () => {
  await using office = await openRequestOffice()
  const { ctx, employee, mate, manager, hr, ask } = office
  await askRequest(ctx, employee, ask(friday), real)
  await addDelegation(ctx, manager, names(mate))
  expect((await readWaiting(ctx, mate, { days: 3 })).count).toBe(1)
  await endEmployment(ctx, hr, { employeeId: mate.employeeId!, lastDay: monday, reason: 'left' }, real)
  expect((await readWaiting(ctx, mate, { days: 3 })).count).toBe(0)
})

test('whom one can name: who decides, and people within reach, by name or number', async () => {
  await using office = await openRequestOffice()
  const { ctx, employee, manager } = office
  const found = async (search: string) =>
    (await readDelegates(ctx, manager, { search })).delegates.map(({ name, decides }) => [name, decides])
  expect(await found('')).toEqual([
    ['사람 00003', true],
    ['사람 00004', true],
    ['사람 00001', false],
    ['사람 00002', false],
  ])
  expect(await found('00002')).toEqual([['사람 00002', false]])
  expect(await found('.*')).toEqual([])
  await expect(readDelegates(ctx, employee, { search: '' })).rejects.toThrow(/roles do not allow/)
})

test('nobody is named who is not in the list: an auditor, or whoever works out of reach', async () => {
  await using office = await openRequestOffice()
  const { ctx, manager, hr, mate, account } = office
  const auditor = await account('auditor', null, [{ role: 'auditor', departmentId: null }])
  for (const who of [manager, hr])
    await expect(addDelegation(ctx, who, names(auditor))).rejects.toThrow(/toUserId: is out of your reach/)
  const nearby = { ...manager, grants: [{ role: 'manager', departmentId: 999 } as const] }
  await expect(addDelegation(ctx, nearby, names(mate))).rejects.toThrow(/toUserId: is out of your reach/)
  await addDelegation(ctx, manager, names(mate))
})
