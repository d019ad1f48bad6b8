import type { BoardCode } from '@rollcall/core'
import { expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import { openRequestOffice, today } from '../../testing/request-office.ts'
import { push, row } from '../../testing/small-company.ts'
import {
  acceptFindings,
  askRequest,
  decideRequests,
  deriveWorkDays,
  loadBlockers,
  overridePlans,
  readBoard,
  setPolicy,
} from '../index.ts'

/* Each code of the board from facts that lead to it; beside it the same without the one fact that does. */

type Office = Awaited<ReturnType<typeof openRequestOffice>>
const month = '2026-11'
const tap = (time: string, direction: string, date = today) => row('B00002', `${date} ${time}:00`, direction)
const inTime = tap('08:50', '1')
const [goesOut, comesIn] = ['2', '1']

/** Something of hers that is approved. */
async function approved({ ctx, mate, manager, ask }: Office, kind: string, more: object = {}): Promise<void> {
  const days = [{ date: today, unit: 'day' as const, ...more }]
  const wanted = ask(today, { employeeId: mate.employeeId, kind, reason: 'a test', days })
  const { requestId } = await askRequest(ctx, mate, wanted, { dryRun: false })
  const decided = { requestIds: [requestId], decision: 'approve' as const, comment: '' }
  await decideRequests(ctx, manager, decided, { dryRun: false })
}

interface Case {
  code: BoardCode
  owner: string
  blocks: boolean
  rows: ReturnType<typeof row>[]
  /** What else is so. */
  fact?: (office: Office) => Promise<unknown>
  /** The same day without it. */
  without: ReturnType<typeof row>[]
  withoutFact?: true
}

const whole = [inTime, tap('18:10', goesOut)]
const exact = [tap('09:00', comesIn), tap('18:00', goesOut)]
const cases: Case[] = [
  {
    ...{ code: 'REMOTE_UNCONFIRMED', owner: 'employee', blocks: true, rows: [], without: whole },
    fact: (office) => approved(office, 'remote'),
  },
  {
    ...{
      code: 'CONTRADICTION',
      owner: 'employee',
      blocks: true,
      rows: [tap('09:30', comesIn), tap('18:10', goesOut)],
    },
    fact: async (office) => {
      await approved(office, 'correction', { correction: { in: '19:00' } })
    },
    without: whole,
    withoutFact: true,
  },
  {
    ...{
      code: 'KEY_DOUBTED',
      owner: 'employee',
      blocks: false,
      rows: [inTime, tap('18:10', comesIn)],
      without: whole,
    },
    fact: ({ ctx }) =>
      setPolicy(ctx, systemActor, {
        ...{
          scope: 'company',
          name: null,
          validFrom: '2026-11-01',
          settings: { doubtInMinutes: 120 },
          reason: 'a test',
        },
      }),
  },
  {
    ...{ code: 'AWAY', owner: 'manager', blocks: false, without: whole },
    rows: [inTime, tap('10:00', goesOut), tap('15:00', comesIn), tap('18:10', goesOut)],
  },
  {
    ...{
      code: 'OUTSIDE_PLAN',
      owner: 'manager',
      blocks: false,
      rows: [inTime, tap('21:00', goesOut)],
      without: exact,
    },
  },
  {
    ...{ code: 'LEAVE_WITH_PUNCH', owner: 'hr', blocks: false, rows: whole, without: [] },
    fact: (office) => approved(office, 'annual'),
  },
]

async function openWith(rows: Case['rows'], fact?: Case['fact']) {
  const office = await openRequestOffice()
  const { ctx, sourceId, departmentId, hr } = office
  ctx.clock.set('2026-11-12T03:00:00Z')
  await push(ctx, sourceId, rows)
  await deriveWorkDays(ctx)
  await fact?.(office)
  await deriveWorkDays(ctx)
  const board = async (code: BoardCode) => {
    const { codes } = await readBoard(ctx, hr, { departmentId, month })
    const found = codes.find((one) => one.code === code)
    return found && { ...found, items: found.items.filter(({ employee }) => employee?.number === '00002') }
  }
  return Object.assign(office, { board })
}

test.each(cases)('$code', async ({ code, owner, blocks, rows, fact, without, withoutFact }) => {
  await using office = await openWith(rows, fact)
  const { ctx, hr, departmentId, board } = office
  const found = await board(code)
  expect(found).toMatchObject({ owner, blocks, items: [{ date: today, accepted: null }] })
  const before = (await loadBlockers(ctx, ctx.db, departmentId, month)).get(code) ?? 0
  expect(before > 0).toBe(blocks)
  const keys = found!.items.map(({ key }) => key)
  await acceptFindings(ctx, hr, { departmentId, month, code, keys, reason: 'seen' })
  expect((await board(code))!.items).toMatchObject([{ accepted: { reason: 'seen' } }])
  expect((await loadBlockers(ctx, ctx.db, departmentId, month)).get(code) ?? 0).toBe(blocks ? before - 1 : 0)

  await using other = await openWith(without, withoutFact ? undefined : fact)
  expect((await other.board(code))?.items ?? []).toEqual([])
})

test('WEEK_LIMIT: a week of sixty hours stands there with its first day, one of forty does not', async () => {
  await using office = await openRequestOffice()
  const { ctx, sourceId, departmentId, hr, mate } = office
  const dates = ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13']
  const weeks = async () =>
    (await readBoard(ctx, hr, { departmentId, month })).codes.find(({ code }) => code === 'WEEK_LIMIT')
  const taps = (times: [string, string]) =>
    dates.flatMap((date) => [tap(times[0], comesIn, date), tap(times[1], goesOut, date)])
  ctx.clock.set('2026-11-16T03:00:00Z')
  await push(ctx, sourceId, taps(['08:00', '20:00']))
  await deriveWorkDays(ctx)
  // Who stays longer than was planned has not worked longer.
  expect(await weeks()).toBeUndefined()
  const changes = dates.map((date) => ({
    employeeId: mate.employeeId!,
    date,
    instead: { plan: { segments: [['08:00', '20:00']] } },
  }))
  await overridePlans(ctx, systemActor, { changes, reason: 'a test' })
  await deriveWorkDays(ctx)
  const found = (await weeks())!
  expect(found).toMatchObject({
    ...{ owner: 'manager', blocks: false },
    items: [{ employee: { number: '00002' }, date: '2026-11-09', minutes: 3600 }],
  })
  const keys = found.items.map(({ key }) => key)
  await acceptFindings(ctx, hr, { departmentId, month, code: 'WEEK_LIMIT', keys, reason: 'seen' })
  expect((await weeks())!.items).toMatchObject([{ accepted: { reason: 'seen' } }])
})
