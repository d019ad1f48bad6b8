import type { DayNumber } from '../time/date.ts'
import type { AskedDate, AskedDay } from './asked-day.ts'
import { type AskedPart, type PlannedDay, timesOn } from './asked-parts.ts'
import type { RequestKind } from './request-kind.ts'

/** Of these kinds no two share a minute of a day. */
const fillsTime = new Set<RequestKind['effect']>(['leave', 'trip', 'remote', 'outing'])

/** The requests that stand in the way of what is asked of a date. */
export function overlapsOf(asked: AskedDay, { effect }: RequestKind, date: AskedDate): number[] {
  if (!fillsTime.has(effect)) return []
  const own = spanOf(asked.part, date.planned)
  return date.others
    .filter((other) => fillsTime.has(other.effect) && !winsOver(effect, other.effect))
    .filter((other) => meets(own, spanOf(other.part, date.planned)))
    .map(({ requestId }) => requestId)
}

/** Leave wins over a trip or a day at home (rules.md §6): it can be asked for, and says over what. */
const winsOver = (own: RequestKind['effect'], other: RequestKind['effect']) =>
  own === 'leave' && (other === 'trip' || other === 'remote')

/** What is approved or asked on these dates, and gives way to what is asked now. */
export function givesWay(
  asked: readonly AskedDay[],
  kind: RequestKind,
  dates: ReadonlyMap<DayNumber, AskedDate>,
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
  timesOn(part, planned) ?? [-Infinity, Infinity]
