import { expect, test } from 'vitest'
import { openRequestOffice, today } from '../../testing/request-office.ts'
import { push, row } from '../../testing/small-company.ts'
import { askRequest, decideRequests, deriveWorkDays, loadBlockers, readBoard } from '../index.ts'

const real = { dryRun: false }
const month = '2026-11'

/** The office on the next morning: on the tenth the first came and nobody saw her go. */
async function openBoard() {
  const office = await openRequestOffice()
  const { ctx, sourceId, departmentId, hr } = office
  await push(ctx, sourceId, [row('B00001', `${today} 08:55:00`, '1')])
  ctx.clock.set('2026-11-11T12:00:00Z')
  await push(ctx, sourceId, [])
  await deriveWorkDays(ctx)
  const board = async () => {
    const { codes } = await readBoard(ctx, hr, { departmentId, month })
    return new Map(codes.map((each) => [each.code, each]))
  }
  const blockers = async () => Object.fromEntries(await loadBlockers(ctx, ctx.db, departmentId, month))
  return Object.assign(office, { board, blockers })
}

test('a missing side stands on the board until a correction waits, and then until it is decided', async () => {
  await using office = await openBoard()
  const { ctx, employee, manager, board, blockers, ask } = office
  expect(await blockers()).toEqual({ MISSING_SIDE: 1 })
  expect((await board()).get('MISSING_SIDE')).toMatchObject({
    blocks: true,
    owner: 'employee',
    count: 1,
    people: 1,
    items: [{ employee: { number: '00001' }, date: today, in: '08:55', out: null, accepted: null }],
  })
  const days = [{ date: today, unit: 'day' as const, correction: { out: '18:05' } }]
  const { requestId } = await askRequest(
    ctx,
    employee,
    ask(today, { kind: 'correction', reason: 'forgot', days }),
    real,
  )
  expect(await blockers()).toEqual({ OPEN_REQUEST: 1 })
  expect((await board()).get('OPEN_REQUEST')!.items[0]!.requestIds).toEqual([requestId])
  await decideRequests(ctx, manager, { requestIds: [requestId], decision: 'approve', comment: '' }, real)
  expect(await blockers()).toEqual({})
  expect((await board()).has('MISSING_SIDE')).toBe(false)
})

test('what is to be looked at keeps nothing from closing', async () => {
  await using office = await openBoard()
  const { board, blockers } = office
  const tardy = (await board()).get('TARDY')!
  expect(tardy).toMatchObject({ blocks: false, count: 1, people: 1 })
  expect(Object.keys(await blockers())).not.toContain('TARDY')
})
