import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { openRequestOffice, today } from '../../testing/request-office.ts'
import { push, row } from '../../testing/small-company.ts'
import {
  askRepair,
  askRequest,
  decideRequests,
  deriveWorkDays,
  readOwnRepairs,
  readRequests,
  verifyWorkLogs,
} from '../index.ts'

const real = { dryRun: false }
const dry = { dryRun: true }

/** Three days of a habit, and today a tap in and none out; the clock is that of the next morning. */
async function openRepairOffice(morning = '2026-11-10T23:00:00Z') {
  const office = await openRequestOffice()
  const { ctx, sourceId, employee } = office
  const habit = ['03', '04', '05', '06'].flatMap((date, place) => [
    row('B00001', `2026-11-${date} 08:5${place}:00`, '1'),
    row('B00001', `2026-11-${date} 18:1${place}:00`, '2'),
  ])
  await push(ctx, sourceId, [...habit, row('B00001', `${today} 08:55:00`, '1', 'gate')])
  ctx.clock.set(morning)
  const read = async (rows: ReturnType<typeof row>[] = []) => {
    await push(ctx, sourceId, rows)
    await deriveWorkDays(ctx)
    return (await readOwnRepairs(ctx, employee)).repairs
  }
  const input = (more: object = {}) => ({
    key: randomUUID(),
    date: today,
    segment: null,
    out: '18:11',
    reason: 'forgot the terminal',
    ...more,
  })
  return Object.assign(office, { read, input })
}

test('a forgotten tap is asked about the next morning, before the day settles, with its evidence', async () => {
  await using office = await openRepairOffice()
  const { ctx, read, logOf } = office
  expect(await read()).toEqual([
    {
      date: today,
      segment: null,
      isRemote: false,
      lacks: ['out'],
      in: null,
      out: '18:11',
      evidence: [
        expect.objectContaining({ side: 'out', of: 'usual', time: '18:11', days: 5 }),
        expect.objectContaining({ side: 'out', of: 'plan', time: '18:00' }),
      ],
    },
  ])
  expect((await logOf(today))!.findings).not.toContain('MISSING_OUT')
  ctx.clock.set('2026-11-11T06:00:00Z')
  expect(await read()).toHaveLength(1)
  expect((await logOf(today))!.findings).toContain('MISSING_OUT')
})

test('nothing is asked while the day goes on, or while her source was not read beyond its end', async () => {
  await using office = await openRepairOffice('2026-11-10T12:00:00Z')
  const { ctx, read, employee } = office
  expect(await read()).toEqual([])
  ctx.clock.set('2026-11-10T23:00:00Z')
  await deriveWorkDays(ctx)
  expect((await readOwnRepairs(ctx, employee)).repairs).toEqual([])
})

test('a tap files the correction with its evidence; the decider sees it beside the request', async () => {
  await using office = await openRepairOffice()
  const { ctx, employee, manager, read, input, logOf } = office
  await read()
  const wanted = input()
  const shown = await askRepair(ctx, employee, wanted, dry)
  const { requestId } = await askRepair(ctx, employee, wanted, real)
  const [inInbox] = (await readRequests(ctx, manager, { box: 'inbox', limit: 50 })).requests
  expect(inInbox).toMatchObject({
    id: requestId,
    evidence: [
      { side: 'out', of: 'usual', time: '18:11', days: 5 },
      { side: 'out', of: 'plan', time: '18:00' },
    ],
  })
  expect(await read()).toEqual([])
  const decision = { requestIds: [requestId], decision: 'approve', comment: '' } as const
  const { effect } = await decideRequests(ctx, manager, decision, real)
  expect(effect.days.listed).toEqual(shown.effect.days.listed)
  expect((await logOf(today))!.findings).toContain('CORRECTED')
  expect(await read()).toEqual([])
  expect((await verifyWorkLogs(ctx)).differences).toEqual([])
})

test('evidence is found by the server, whatever time is asked for; what one asks by hand has none', async () => {
  await using office = await openRepairOffice()
  const { ctx, employee, read, input, ask } = office
  await read()
  await askRepair(ctx, employee, input({ out: '21:30' }), real)
  const days = [{ date: '2026-11-09', unit: 'day' as const, correction: { in: '09:00' } }]
  const forged = ask('2026-11-09', { kind: 'correction', reason: 'here', days, evidence: undefined })
  await askRequest(ctx, employee, forged, real)
  const { requests } = await readRequests(ctx, employee, { box: 'mine', limit: 50 })
  expect(requests.map(({ evidence }) => evidence.length)).toEqual([0, 2])
})

test('two taps are one request, in a row and at once', async () => {
  await using office = await openRepairOffice()
  const { ctx, employee, read, input } = office
  await read()
  const wanted = input()
  const [one, two] = await Promise.all([
    askRepair(ctx, employee, wanted, real),
    askRepair(ctx, employee, wanted, real),
  ])
  const three = await askRepair(ctx, employee, wanted, real)
  expect(new Set([one, two, three].map(({ requestId }) => requestId)).size).toBe(1)
  expect([one, two, three].filter(({ isNew }) => isNew)).toHaveLength(1)
})

test('two taps of two devices at once are one correction', async () => {
  await using office = await openRepairOffice()
  const { ctx, db, employee, read, input } = office
  await read()
  const both = await Promise.allSettled([
    askRepair(ctx, employee, input(), real),
    askRepair(ctx, employee, input({ out: '18:30' }), real),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { fields: [{ field: 'date', code: 'nothing-lacks' }] },
  })
  expect(await db.selectFrom('requests').select('id').execute()).toHaveLength(1)
})

test('an approved day at home without a record is asked about whole', async () => {
  await using office = await openRequestOffice()
  const { ctx, sourceId, employee, manager, ask } = office
  const days = [{ date: today, unit: 'day' as const }]
  const { requestId } = await askRequest(ctx, employee, ask(today, { kind: 'remote', days }), real)
  await decideRequests(ctx, manager, { requestIds: [requestId], decision: 'approve', comment: '' }, real)
  ctx.clock.set('2026-11-10T23:00:00Z')
  await push(ctx, sourceId, [])
  await deriveWorkDays(ctx)
  const [repair] = (await readOwnRepairs(ctx, employee)).repairs
  expect(repair).toMatchObject({
    date: today,
    isRemote: true,
    lacks: ['in', 'out'],
    in: '09:00',
    out: '18:00',
  })
  await askRepair(
    ctx,
    employee,
    { key: randomUUID(), date: today, segment: null, in: '09:10', out: '18:00', reason: 'at home' },
    real,
  )
  expect((await readOwnRepairs(ctx, employee)).repairs).toEqual([])
})

describe('what cannot be asked is said with its field, and nothing is kept', () => {
  test.each([
    ['a day that lacks nothing', { date: '2026-11-06' }, /date: On 2026-11-06 nothing is missing there/],
    ['a segment that is not there', { segment: 3 }, /date: On 2026-11-10 nothing is missing there/],
    ['out before in', { in: '19:00', out: '18:00' }, /goes before it comes/],
    ['no time at all', { out: undefined }, /says neither when the person came nor when she went/],
    ['a time that is none', { out: '25:99' }, /correction\.out: is written as HH:MM/],
    ['no reason', { reason: ' ' }, /reason: is missing/],
  ])('%s', async (_, more, words) => {
    await using office = await openRepairOffice()
    const { ctx, db, employee, read, input } = office
    await read()
    await expect(askRepair(ctx, employee, input(more), real)).rejects.toThrow(words)
    expect(await db.selectFrom('requests').select('id').execute()).toEqual([])
  })
})

test('others at the same door are told as a number, and only from three on', async () => {
  await using office = await openRepairOffice()
  const { ctx, read, employee } = office
  const at = (badge: string) => row(badge, `${today} 18:09:00`, '2', 'gate')
  await read([at('B00002'), at('B00003')])
  const peopleOf = async () =>
    (await readOwnRepairs(ctx, employee)).repairs[0]!.evidence.find(({ of }) => of === 'mates')?.people
  expect(await peopleOf()).toBeUndefined()
  await read([at('B00004'), row('B00005', `${today} 18:09:00`, '2', 'another gate')])
  expect(await peopleOf()).toBe(3)
})
