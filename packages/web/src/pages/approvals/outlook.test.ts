import { expect, test } from 'vitest'
import type { Decided } from '../../api/approvals.ts'
import type { RequestConsequence } from '../../api/requests.ts'
import { byConsequence, outlookOf } from './outlook.ts'

type Week = RequestConsequence['weeks'][number]
type Findings = Week['after']['findings']

const face = { knownMinutes: 0, projectedMinutes: 0, findings: [] }
const week = (findings: Findings, before: Findings = []): Week => ({
  firstDay: '2026-11-09',
  lastDay: '2026-11-15',
  mostMinutes: 3120,
  before: { ...face, findings: before },
  after: { ...face, findings },
})
const preview = (weeks: Record<number, Week>, balances: Record<number, [number, string | null]>) =>
  ({
    requests: [1, 2, 3, 4].map((requestId) => {
      const [afterMinutes, refused] = balances[requestId] ?? [480, null]
      const balance = { date: '2026-11-13', beforeMinutes: 480, afterMinutes, dayMinutes: 480 }
      return { requestId, status: 'pending', refused, balance }
    }),
    consequences: Object.entries(weeks).map(([id, one]) => ({
      requestId: Number(id),
      days: [],
      away: [],
      weeks: [one],
    })),
  }) as unknown as Decided

test('who would take more than there is comes first, then who passes the limit of a week', () => {
  const requests = [{ id: 1 }, { id: 2 }, { id: 3 }, { id: 4 }]
  const says = preview({ 2: week(['WEEK_BREACH_AHEAD']) }, { 3: [-60, 'BALANCE_SHORT'], 4: [0, null] })
  expect(byConsequence(requests, says).map(({ id }) => id)).toEqual([3, 2, 1, 4])
})

test('a week that was over its limit before is no consequence, nor is what nobody has asked about yet', () => {
  const says = preview({ 1: week(['WEEK_BREACH'], ['WEEK_BREACH']) }, {})
  expect(outlookOf(says, 1).graves).toEqual([])
  expect(outlookOf(undefined, 1)).toEqual({ consequence: null, balance: null, graves: [] })
})

test.each<[Findings, Findings, boolean]>([
  [[], ['WEEK_BREACH'], true],
  [['WEEK_WARNING'], ['WEEK_BREACH_AHEAD', 'WEEK_WARNING'], true],
  [[], ['DAY_OVERTIME_BREACH'], true],
  [[], ['NIGHT_FORBIDDEN'], true],
  [[], ['HOLIDAY_FORBIDDEN'], true],
  [['WEEK_BREACH'], ['WEEK_BREACH', 'DAY_OVERTIME_BREACH'], true],
  // Near a limit, or not known, is not beyond it.
  [[], ['WEEK_NOTICE'], false],
  [['WEEK_NOTICE'], ['WEEK_WARNING'], false],
  [[], ['WEEK_UNKNOWN'], false],
  // What was foreseen has come: it is the same limit.
  [['WEEK_BREACH_AHEAD'], ['WEEK_BREACH'], false],
  [['WEEK_BREACH'], [], false],
])('from %j to %j a limit is passed: %s', (before, after, passes) => {
  expect(outlookOf(preview({ 1: week(after, before) }, {}), 1).graves).toEqual(passes ? ['OVER_LIMIT'] : [])
})
