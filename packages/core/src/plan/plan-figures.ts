import type { DateFacts } from '../facts/facts.ts'
import type { PlanFigures } from '../facts/figures.ts'
import type { Trace } from '../facts/trace.ts'
import { type Intervals, intersect, lengthOf, lengthWithin } from '../interval/interval.ts'
import type { PlannedDay } from './plan-day.ts'

/**
 * Planned, required, leave and deemed minutes; with standard minutes the day counts these, whatever its core
 * and frame (rules.md §6).
 */
export function planFiguresOf({ plan }: DateFacts, planned: PlannedDay): PlanFigures {
  const leave = overlap(planned.planned, planned.leave)
  const trips = overlap(planned.planned, planned.trips)
  const standard = plan?.standardMinutes
  if (standard === undefined) {
    const required = lengthOf(planned.required)
    return {
      plannedMinutes: lengthOf(planned.planned),
      requiredMinutes: required,
      leaveMinutes: leave,
      deemedMinutes: trips,
    }
  }
  const leaveMinutes = Math.min(standard, leave)
  const deemedMinutes = Math.min(standard - leaveMinutes, trips)
  const requiredMinutes = planned.required.length === 0 ? 0 : standard - leaveMinutes - deemedMinutes
  return { plannedMinutes: standard, requiredMinutes, leaveMinutes, deemedMinutes }
}

/** What is planned, and the sums behind its figures. */
export function tracePlan(
  trace: Trace,
  { plan }: DateFacts,
  planned: PlannedDay,
  figures: PlanFigures,
): void {
  trace.draw('planned', planned.planned)
  if (plan?.core) trace.draw('core', planned.core)
  for (const kind of ['leave', 'remote', 'overtime'] as const) trace.draw(kind, planned[kind])
  trace.draw('trip', planned.trips)
  const standard = plan?.standardMinutes
  if (standard === undefined) {
    trace.times('plannedMinutes', planned.planned)
    trace.times('requiredMinutes', planned.required)
  } else {
    trace.step('STANDARD', { standard })
    trace.minutes('plannedMinutes', 'standard', standard)
    if (planned.required.length > 0) {
      trace.minutes('requiredMinutes', 'standard', standard)
      trace.minutes('requiredMinutes', 'leave', -figures.leaveMinutes)
      trace.minutes('requiredMinutes', 'deemed', -figures.deemedMinutes)
    }
  }
  const capped = (figure: 'leaveMinutes' | 'deemedMinutes', times: Intervals) => {
    trace.times(figure, times)
    trace.minutes(figure, 'cap', figures[figure] - lengthOf(times))
  }
  capped('leaveMinutes', intersect(planned.planned, planned.leave))
  capped('deemedMinutes', intersect(planned.planned, planned.trips))
}

const overlap = (a: Intervals, b: Intervals) =>
  b.reduce((sum, [start, end]) => sum + lengthWithin(a, start, end), 0)
