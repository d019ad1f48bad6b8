import { expect, test } from 'vitest'
import { friday, openRequestOffice } from '../../testing/request-office.ts'
import {
  addRequestKind,
  askRequest,
  changeRequestKind,
  decideRequests,
  readKindSettingsOf,
  readRequestKinds,
  readRequests,
} from '../index.ts'

const real = { dryRun: false }
const study = {
  name: { ko: '학습휴가', en: 'Study leave' },
  effect: 'leave' as const,
  balance: null,
  units: ['half', 'day'] as ('half' | 'day')[],
  steps: ['hr', 'manager'] as ('hr' | 'manager')[],
  evidence: 'none' as const,
  needsReason: false,
  mostDaysAhead: 60,
  mostDaysAfter: -1,
  severalDays: true,
}

test('HR adds a kind, it can be asked for at once, and goes through its steps in order', async () => {
  await using office = await openRequestOffice()
  const { ctx, employee, manager, hr, ask } = office
  expect(await addRequestKind(ctx, hr, study)).toEqual({ code: 'studyLeave', changed: true })
  const { kinds } = await readRequestKinds(ctx, employee)
  expect(kinds.at(-1)).toMatchObject({ units: ['day', 'half'], steps: ['manager', 'hr'] })
  const { requestId } = await askRequest(ctx, employee, ask(friday, { kind: 'studyLeave' }), real)
  const approve = { requestIds: [requestId], decision: 'approve', comment: '' } as const
  expect((await decideRequests(ctx, manager, approve, real)).requests[0]!.status).toBe('pending')
  expect((await decideRequests(ctx, hr, approve, real)).requests[0]!.status).toBe('approved')
})

test('a change is for what is asked from now on: what waits keeps its steps', async () => {
  await using office = await openRequestOffice()
  const { ctx, db, employee, manager, hr, ask } = office
  const before = await askRequest(ctx, employee, ask(friday), real)
  const { kinds } = await readKindSettingsOf(ctx, hr)
  const { effect: _, balance: __, asked, ...annual } = kinds.find(({ code }) => code === 'annual')!
  expect(asked).toBe(1)
  const changed = { ...annual, steps: ['manager', 'hr'] as ('hr' | 'manager')[], units: ['day' as const] }
  expect(await changeRequestKind(ctx, hr, changed)).toEqual({ changed: true })
  expect(await changeRequestKind(ctx, hr, changed)).toEqual({ changed: false })
  const after = await askRequest(ctx, employee, ask('2026-11-12'), real)
  const half = ask('2026-11-11', { days: [{ date: '2026-11-11', unit: 'half', which: 1 }] })
  await expect(askRequest(ctx, employee, half, real)).rejects.toThrow(/cannot be asked for in this part/)
  const ids = [before.requestId, after.requestId]
  const { requests } = await decideRequests(
    ctx,
    manager,
    { requestIds: ids, decision: 'approve', comment: '' },
    real,
  )
  expect(requests.map(({ status }) => status)).toEqual(['approved', 'pending'])
  const lines = await db
    .selectFrom('audit_events')
    .select(['actor', 'subject'])
    .where('action', '=', 'change-request-kind')
    .execute()
  expect(lines).toEqual([{ actor: 'person:hr@office.test', subject: 'request-kind:annual' }])
})

test('a retired kind is asked for no more, and stands where it was asked for', async () => {
  await using office = await openRequestOffice()
  const { ctx, employee, hr, ask } = office
  await askRequest(ctx, employee, ask(friday), real)
  const { kinds } = await readKindSettingsOf(ctx, hr)
  const { effect: _, balance: __, asked: ___, ...annual } = kinds.find(({ code }) => code === 'annual')!
  await changeRequestKind(ctx, hr, { ...annual, retired: true })
  await expect(askRequest(ctx, employee, ask('2026-11-12'), real)).rejects.toThrow(/kind: is nothing/)
  expect((await readRequestKinds(ctx, employee)).kinds.map(({ code }) => code)).not.toContain('annual')
  const { requests } = await readRequests(ctx, employee, { box: 'mine', limit: 50 })
  expect(requests).toMatchObject([{ kind: { code: 'annual', name: '연차' }, status: 'pending' }])
})

test('sent twice, or by two at once, a kind is one', async () => {
  await using office = await openRequestOffice()
  const { ctx, db, hr } = office
  const answers = await Promise.all([addRequestKind(ctx, hr, study), addRequestKind(ctx, hr, study)])
  expect(answers.map(({ code }) => code)).toEqual(['studyLeave', 'studyLeave'])
  expect(answers.map(({ changed }) => changed).sort()).toEqual([false, true])
  const lines = await db
    .selectFrom('audit_events')
    .select('id')
    .where('action', '=', 'add-request-kind')
    .execute()
  expect(lines).toHaveLength(1)
})

test('what a kind cannot be is said by field, and nothing is kept', async () => {
  await using office = await openRequestOffice()
  const { ctx, db, hr, manager } = office
  const count = async () => (await db.selectFrom('request_kinds').select('id').execute()).length
  const before = await count()
  const refused = (more: object) => expect(addRequestKind(ctx, hr, { ...study, ...more })).rejects
  await refused({ name: { ko: ' ', en: '' } }).toThrow(/name\.ko: is missing\.; name\.en: is missing/)
  await refused({ name: { ko: '연차', en: 'Annual' } }).toThrow(/name\.ko: is what another kind is called/)
  await refused({ units: [] }).toThrow(/units: are of day, half, quarter, hours/)
  await refused({ effect: 'overtime', units: ['day'] }).toThrow(/units: are of hours/)
  await refused({ effect: 'trip', balance: 'annual' }).toThrow(/balance: belongs to leave alone/)
  await refused({ mostDaysAhead: -1 }).toThrow(/mostDaysAhead: is a number of days/)
  await refused({ mostDaysAhead: 3, mostDaysAfter: -7 }).toThrow(/mostDaysAfter: leaves no day/)
  await expect(addRequestKind(ctx, manager, study)).rejects.toThrow(/roles do not allow/)
  const { effect: _, balance: __, ...settings } = study
  const unknown = { ...settings, code: 'party', retired: false }
  await expect(changeRequestKind(ctx, hr, unknown)).rejects.toThrow(/does not exist/)
  expect(await count()).toBe(before)
})
