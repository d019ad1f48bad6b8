import type { DayRequest, WorkPlan } from '../facts/facts.ts'
import type { DayNumber } from '../time/date.ts'
import type { WallMinutes } from '../time/wall.ts'
import { type AskedPart, minutesOfPart, type PlannedDay, plannedOf, timesOf } from './asked-parts.ts'
import type { RequestKind } from './request-kind.ts'

/** What is asked of one date: a part of it, or what only some kinds have. */
export interface AskedDay {
  day: DayNumber
  part: AskedPart
  /** Breaks of overtime, as wall minutes. */
  breaks?: readonly (readonly [WallMinutes, WallMinutes])[]
  correction?: { in?: WallMinutes; out?: WallMinutes; segment?: number }
  excuse?: 'tardy' | 'leftEarly' | 'absent'
}

/** Something else that was asked for the same date, approved or still to be decided. */
export interface OtherRequest {
  requestId: number
  kind: string
  effect: RequestKind['effect']
  part: AskedPart
}

/** What is known of a date that is asked for. */
export interface AskedDate {
  day: DayNumber
  employed: boolean
  /** Null where no plan is known or nothing is planned. */
  planned: PlannedDay | null
  /** When the next planned date begins, as wall minutes of this date; null where none is known. */
  nextStart: WallMinutes | null
  others: readonly OtherRequest[]
}

export interface RequestFacts {
  kind: RequestKind
  today: DayNumber
  reason: string
  hasEvidence: boolean
  /** What can still be used on the last date, pending requests taken off; null for a kind without a balance. */
  balance: { minutes: number; dayMinutes: number } | null
  dates: ReadonlyMap<DayNumber, AskedDate>
}

export type RequestFaultCode =
  | 'NO_DATE'
  | 'DATE_TWICE'
  | 'SEVERAL_DAYS_NOT_OFFERED'
  | 'UNIT_NOT_OFFERED'
  | 'NOT_EMPLOYED'
  | 'TOO_EARLY'
  | 'TOO_LATE'
  | 'REASON_MISSING'
  | 'EVIDENCE_MISSING'
  | 'NOTHING_PLANNED'
  | 'OUTSIDE_PLAN'
  | 'ENDS_BEFORE_START'
  | 'INTO_NEXT_PLAN'
  | 'CORRECTION_MISSING'
  | 'OUT_BEFORE_IN'
  | 'NO_SUCH_SEGMENT'
  | 'EXCUSE_MISSING'
  | 'OVERLAPS'
  | 'BALANCE_SHORT'

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
/** Of these no two share a minute of a day. */
const fillsTime = new Set<RequestKind['effect']>(['leave', 'trip', 'remote', 'outing'])

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
    ...overlaps(asked, kind, date),
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

function overlaps(asked: AskedDay, { effect }: RequestKind, date: AskedDate): DayFault[] {
  if (!fillsTime.has(effect)) return []
  const own = spanOf(asked.part, date.planned)
  return date.others
    .filter((other) => fillsTime.has(other.effect) && !winsOver(effect, other.effect))
    .filter((other) => meets(own, spanOf(other.part, date.planned)))
    .map(({ requestId }) => ({ code: 'OVERLAPS', requestId }))
}

/** Leave wins over a trip or a day at home (rules.md §6): it can be asked for, and says what it stands over. */
const winsOver = (own: RequestKind['effect'], other: RequestKind['effect']) =>
  own === 'leave' && (other === 'trip' || other === 'remote')

/** What is approved or asked on these dates, and gives way to what is asked now. */
export function givesWay(
  asked: readonly AskedDay[],
  { kind, dates }: RequestFacts,
): { day: DayNumber; requestId: number }[] {
  return asked.flatMap(({ day, part }) => {
    const { others = [], planned = null } = dates.get(day) ?? {}
    return others
      .filter(({ effect }) => winsOver(kind.effect, effect))
      .filter((other) => meets(spanOf(part, planned), spanOf(other.part, planned)))
      .map(({ requestId }) => ({ day, requestId }))
  })
}

const meets = (a: readonly [number, number], b: readonly [number, number]) => a[0] < b[1] && b[0] < a[1]

const spanOf = (part: AskedPart, planned: PlannedDay | null): readonly [number, number] =>
  (part.unit === 'hours' || planned !== null
    ? timesOf(part, planned ?? { plan: { segments: [] }, parts: { halfAt: null, quartersAt: null } })
    : null) ?? [-Infinity, Infinity]

function balanceFaults(asked: readonly AskedDay[], { kind, balance, dates }: RequestFacts): RequestFault[] {
  if (kind.balance === null || balance === null) return []
  const asks = asked.reduce((sum, { day, part }) => {
    const planned = dates.get(day)?.planned
    if (!planned || plannedOf(planned.plan) === 0) return sum
    return sum + Math.floor((minutesOfPart(part, planned) * balance.dayMinutes) / plannedOf(planned.plan))
  }, 0)
  return asks > balance.minutes ? [{ code: 'BALANCE_SHORT', day: null, has: balance.minutes, asks }] : []
}

/** What the engine is told of a date once it is approved; null for a kind that no day shows. */
export function effectOf(asked: AskedDay, kind: RequestKind, planned: PlannedDay | null): DayRequest | null {
  switch (kind.effect) {
    case null:
      return null
    case 'correction':
      return { type: 'correction', ...asked.correction }
    case 'excuse':
      return asked.excuse === undefined ? null : { type: 'excuse', of: asked.excuse }
    case 'overtime':
    case 'outing': {
      const [from, to] = spanOf(asked.part, planned)
      if (kind.effect === 'outing') return { type: 'outing', from, to }
      return { type: 'overtime', from, to, ...(asked.breaks && { breaks: asked.breaks }) }
    }
    default: {
      const times = asked.part.unit === 'day' || planned === null ? null : timesOf(asked.part, planned)
      return times === null
        ? { type: kind.effect, whole: true }
        : { type: kind.effect, from: times[0], to: times[1] }
    }
  }
}
