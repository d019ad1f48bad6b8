import type { DateFacts } from '../facts/facts.ts'
import type { DayFigures } from '../facts/figures.ts'
import { intersect, lengthOf } from '../interval/interval.ts'
import { floatingBreakOf } from '../plan/floating-break.ts'
import type { Segment } from '../plan/plan-day.ts'
import type { SegmentResult } from './judge-segment.ts'
import type { Judging } from './judging.ts'
import type { Outings } from './outings.ts'

/**
 * The figures of a day whose breaks float (rules.md §6). Its break is first what the person was out, then
 * what counts as taken once half of the required time is behind; what is left of it lay in the time that was
 * missed.
 */
export function withFloatingBreak(
  figures: DayFigures,
  { plan }: DateFacts,
  segments: readonly Segment[],
  results: readonly SegmentResult[],
  outings: Outings,
  { planned, trace }: Judging,
): DayFigures {
  const required = lengthOf(planned.required)
  const whole = floatingBreakOf(plan, required)
  const absentBreak = floatingBreakOf(plan, figures.absentMinutes)
  const known = figures.workedMinutes !== null
  let present = 0
  let outInStay = 0
  for (const [place, { stay }] of results.entries()) {
    const there = intersect(segments[place]!.required, stay ?? [])
    present += lengthOf(there)
    outInStay += lengthOf(intersect(there, outings.all))
  }
  const outBeside = figures.outingMinutes - outInStay
  const left = Math.max(0, whole - outBeside)
  const taken = known ? Math.max(0, outInStay, Math.min(left, present - Math.floor(required / 2))) : 0

  const outing = Math.max(0, figures.outingMinutes - whole)
  const away = Math.max(0, figures.awayMinutes - Math.max(0, whole - figures.outingMinutes))
  const rest = { minutes: known ? Math.max(0, left - taken - absentBreak) : 0 }
  const judged = figures.tardyMinutes !== null && figures.leftEarlyMinutes !== null
  const less = (minutes: number) => {
    const part = Math.min(rest.minutes, minutes)
    rest.minutes -= part
    return minutes - part
  }
  const leftEarly = judged ? less(figures.leftEarlyMinutes!) : figures.leftEarlyMinutes
  const tardy = judged ? less(figures.tardyMinutes!) : figures.tardyMinutes
  const result: DayFigures = {
    ...figures,
    absentMinutes: figures.absentMinutes - absentBreak,
    outingMinutes: outing,
    awayMinutes: away,
    graceMinutes: judged ? less(figures.graceMinutes) : figures.graceMinutes,
    workedMinutes: known ? figures.workedMinutes! - (taken - outInStay) : null,
    tardyMinutes: tardy,
    leftEarlyMinutes: leftEarly,
  }
  if (trace) {
    trace.step('BREAK_USED', { break: whole, outings: figures.outingMinutes, taken })
    for (const figure of changed)
      trace.minutes(figure, 'break', (result[figure] ?? 0) - (figures[figure] ?? 0))
  }
  return result
}

const changed = [
  'absentMinutes',
  'outingMinutes',
  'awayMinutes',
  'graceMinutes',
  'workedMinutes',
  'tardyMinutes',
  'leftEarlyMinutes',
] as const
