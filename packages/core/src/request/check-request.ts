import type { WorkPlan } from '../facts/facts.ts'
import type { DayNumber } from '../time/date.ts'
import type { AskedDate, AskedDay } from './asked-day.ts'
import { minutesOfPart, type PlannedDay, plannedOf } from './asked-parts.ts'
import { overlapsOf } from './overlaps.ts'
import type { RequestKind } from './request-kind.ts'

export interface RequestFacts {
  kind: RequestKind
  today: DayNumber
  reason: string
  hasEvidence: boolean
  /** What is left on the last date, pending requests taken off; null for a kind without a balance. */
  balance: { minutes: number; dayMinutes: number } | null
  dates: ReadonlyMap<DayNumber, AskedDate>
}

export const requestFaultCodes = [
  'NO_DATE',
  'DATE_TWICE',
  'SEVERAL_DAYS_NOT_OFFERED',
  'UNIT_NOT_OFFERED',
  'NOT_EMPLOYED',
  'TOO_EARLY',
  'TOO_LATE',
  'REASON_MISSING',
  'EVIDENCE_MISSING',
  'NOTHING_PLANNED',
  'OUTSIDE_PLAN',
  'ENDS_BEFORE_START',
  'INTO_NEXT_PLAN',
  'CORRECTION_MISSING',
  'OUT_BEFORE_IN',
  'NO_SUCH_SEGMENT',
  'EXCUSE_MISSING',
  'OVERLAPS',
  'BALANCE_SHORT',
] as const
export type RequestFaultCode = (typeof requestFaultCodes)[number]

/** Why something cannot be asked for; `day` is null for the request as a whole. */
export interface RequestFault {
  code: RequestFaultCode
  day: DayNumber | null
  /** The request that stands in the way. */
  requestId?: number
  /** Minutes that are there and that are asked for. */
  has?: number
  asks?: number
}

/** Kinds that take planned time, and so need some. */
const takesPlannedTime = new Set<RequestKind['effect']>(['leave', 'outing', 'excuse'])

/** Everything that is wrong with what is asked, of the whole form at once; none where it can be asked. */
export function checkRequest(asked: readonly AskedDay[], facts: RequestFacts): RequestFault[] {
  const { kind, reason, hasEvidence } = facts
  const days = asked.map(({ day }) => day)
  const whole = (broken: boolean, code: RequestFaultCode): RequestFault[] =>
    broken ? [{ code, day: null }] : []
  return [
    ...whole(days.length === 0, 'NO_DATE'),
    ...whole(days.length > 1 && !kind.severalDays, 'SEVERAL_DAYS_NOT_OFFERED'),
    ...whole(kind.needsReason && reason.trim() === '', 'REASON_MISSING'),
    ...whole(kind.evidence === 'needed' && !hasEvidence, 'EVIDENCE_MISSING'),
    ...asked.flatMap((one, place) => [
      ...(days.indexOf(one.day) < place ? [{ code: 'DATE_TWICE' as const, day: one.day }] : []),
      ...dayFaults(one, facts).map((fault) => ({ day: one.day, ...fault })),
    ]),
    ...balanceFaults(asked, facts),
  ]
}

type DayFault = Omit<RequestFault, 'day'>

function dayFaults(asked: AskedDay, { kind, today, dates }: RequestFacts): DayFault[] {
  const date = dates.get(asked.day)
  if (date === undefined || !date.employed) return [{ code: 'NOT_EMPLOYED' }]
  const { part } = asked
  const ahead = asked.day - today
  const at = (broken: boolean, code: RequestFaultCode): DayFault[] => (broken ? [{ code }] : [])
  const timing = [
    ...at(kind.mostDaysAhead !== null && ahead > kind.mostDaysAhead, 'TOO_EARLY'),
    ...at(kind.mostDaysAfter !== null && -ahead > kind.mostDaysAfter, 'TOO_LATE'),
  ]
  if (kind.effect === 'correction') return [...timing, ...correctionFaults(asked, date.planned?.plan ?? null)]
  if (kind.effect === 'excuse' && asked.excuse === undefined) return [...timing, { code: 'EXCUSE_MISSING' }]
  const shape = [
    ...at(!kind.units.includes(part.unit), 'UNIT_NOT_OFFERED'),
    ...at(part.unit === 'hours' && part.from >= part.to, 'ENDS_BEFORE_START'),
  ]
  if (shape.length > 0) return [...timing, ...shape]
  const needsPlan = takesPlannedTime.has(kind.effect) || part.unit !== 'hours'
  if (needsPlan && kind.effect !== null && date.planned === null)
    return [...timing, { code: 'NOTHING_PLANNED' }]
  return [
    ...timing,
    ...at(isOutside(asked, kind, date.planned), 'OUTSIDE_PLAN'),
    ...at(reachesNextPlan(asked, kind, date), 'INTO_NEXT_PLAN'),
    ...overlapsOf(asked, kind, date).map((requestId) => ({ code: 'OVERLAPS' as const, requestId })),
  ]
}

function correctionFaults({ correction }: AskedDay, plan: WorkPlan | null): DayFault[] {
  const { in: from, out: to, segment } = correction ?? {}
  if (from === undefined && to === undefined) return [{ code: 'CORRECTION_MISSING' }]
  if (from !== undefined && to !== undefined && from >= to) return [{ code: 'OUT_BEFORE_IN' }]
  const segments = plan?.segments.length ?? 0
  return segment !== undefined && segment > Math.max(1, segments) ? [{ code: 'NO_SUCH_SEGMENT' }] : []
}

/** Leave and outings take planned time; hours of them without any mean nothing. */
const isOutside = ({ part }: AskedDay, { effect }: RequestKind, planned: PlannedDay | null): boolean =>
  (effect === 'leave' || effect === 'outing') &&
  planned !== null &&
  part.unit === 'hours' &&
  minutesOfPart(part, planned) === 0

const reachesNextPlan = ({ part }: AskedDay, { effect }: RequestKind, { nextStart }: AskedDate): boolean =>
  effect === 'overtime' && part.unit === 'hours' && nextStart !== null && part.to > nextStart

function balanceFaults(asked: readonly AskedDay[], { kind, balance, dates }: RequestFacts): RequestFault[] {
  if (kind.balance === null || balance === null) return []
  const asks = asked.reduce((sum, { day, part }) => {
    const planned = dates.get(day)?.planned
    if (!planned || plannedOf(planned.plan) === 0) return sum
    return sum + Math.floor((minutesOfPart(part, planned) * balance.dayMinutes) / plannedOf(planned.plan))
  }, 0)
  return asks > balance.minutes ? [{ code: 'BALANCE_SHORT', day: null, has: balance.minutes, asks }] : []
}
