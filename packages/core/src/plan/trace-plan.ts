import type { DateFacts } from '../facts/facts.ts'
import type { PlanFigures } from '../facts/figures.ts'
import type { Trace } from '../facts/trace.ts'
import { type Intervals, intersect, lengthOf } from '../interval/interval.ts'
import type { PlannedDay } from './plan-day.ts'

/** What kind of plan it is, where that is not plain from its times. */
export function tracePlanKind(trace: Trace, { plan }: DateFacts, planned: PlannedDay): void {
  const standard = plan?.standardMinutes
  if (standard !== undefined) trace.step(planned.isFrame ? 'FRAME' : 'STANDARD', { standard })
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
    trace.minutes('plannedMinutes', 'standard', standard)
    if (planned.required.length > 0) {
      trace.minutes('requiredMinutes', 'standard', standard)
      trace.minutes('requiredMinutes', 'leave', -figures.leaveMinutes)
      trace.minutes('requiredMinutes', 'deemed', -figures.deemedMinutes)
    }
  }
  const floating = plan?.floatingBreaks !== undefined
  if (floating) {
    const [whole, required] = [lengthOf(planned.planned), lengthOf(planned.required)]
    trace.minutes('plannedMinutes', 'break', figures.plannedMinutes - whole)
    trace.minutes('requiredMinutes', 'break', figures.requiredMinutes - required)
  }
  const capped = (figure: 'leaveMinutes' | 'deemedMinutes', times: Intervals) => {
    trace.times(figure, times)
    trace.minutes(figure, floating ? 'break' : 'cap', figures[figure] - lengthOf(times))
  }
  capped('leaveMinutes', intersect(planned.planned, planned.leave))
  capped('deemedMinutes', intersect(planned.planned, planned.trips))
}
