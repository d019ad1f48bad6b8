import type { DateFacts } from '../facts/facts.ts'
import type { PlanFigures } from '../facts/figures.ts'
import { type Intervals, lengthOf, lengthWithin } from '../interval/interval.ts'
import { floatingBreakOf } from './floating-break.ts'
import type { PlannedDay } from './plan-day.ts'

/**
 * Planned, required, leave and deemed minutes. With standard minutes the day counts these, whatever its
 * core and frame; floating breaks come off what is planned and what is required (rules.md §6).
 */
export function planFiguresOf({ plan }: DateFacts, planned: PlannedDay): PlanFigures {
  const leave = overlap(planned.planned, planned.leave)
  const trips = overlap(planned.planned, planned.trips)
  const standard = plan?.standardMinutes
  if (standard !== undefined) {
    const leaveMinutes = Math.min(standard, leave)
    const deemedMinutes = Math.min(standard - leaveMinutes, trips)
    const requiredMinutes = planned.required.length === 0 ? 0 : standard - leaveMinutes - deemedMinutes
    return { plannedMinutes: standard, requiredMinutes, leaveMinutes, deemedMinutes }
  }
  const whole = lengthOf(planned.planned)
  const required = lengthOf(planned.required)
  if (plan?.floatingBreaks === undefined)
    return { plannedMinutes: whole, requiredMinutes: required, leaveMinutes: leave, deemedMinutes: trips }
  const plannedMinutes = whole - floatingBreakOf(plan, whole)
  const requiredMinutes = required - floatingBreakOf(plan, required)
  const deemedMinutes = Math.min(plannedMinutes - requiredMinutes, trips)
  return {
    plannedMinutes,
    requiredMinutes,
    leaveMinutes: plannedMinutes - requiredMinutes - deemedMinutes,
    deemedMinutes,
  }
}

const overlap = (a: Intervals, b: Intervals) =>
  b.reduce((sum, [start, end]) => sum + lengthWithin(a, start, end), 0)
