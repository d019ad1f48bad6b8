import type { DateFacts } from '../facts/facts.ts'
import type { Finding } from '../facts/findings.ts'
import { hull, intersect, lengthOf, nothing, setOf, subtract } from '../interval/interval.ts'
import { type DayNumber, type EpochMinute, minuteOf } from '../time/date.ts'
import { type Corrections, correctionsOfDate } from './corrections.ts'
import { nightWithin, outsideMinutes } from './counted-minutes.ts'
import type { JudgedDay, Judging } from './judging.ts'
import { noOutings, outingsOf } from './outings.ts'
import type { OwnedPasses } from './owned-passes.ts'
import { sidesOf } from './reported-sides.ts'
import { contradicts } from './stays.ts'

/**
 * Judges a date without required time, off or all on leave and trips: all its passes are one stay (rules.md
 * §6).
 */
export function judgeFreeDay(
  date: DateFacts,
  day: DayNumber,
  owned: OwnedPasses,
  judging: Judging,
): JudgedDay {
  const { planned, figures, settled, trace } = judging
  const corrections = correctionsOfDate(date, day, planned.segments, judging)
  const sides = sidesOf(owned.passes, judging, planned.edges, corrections)
  const punched = owned.passes.length > 0 || corrections.in !== null || corrections.out !== null
  const outings = punched ? outingsOf([sides], judging) : noOutings
  const contradiction = contradicts(sides)
  const known = sides.in !== null && sides.out !== null && !contradiction
  const stay = known ? setOf([[sides.in!.minute, sides.out!.minute]]) : nothing
  const presence = subtract(subtract(stay, outings.all), outings.away)
  const overtime = intersect(presence, planned.overtimeWork)

  const away = planned.planned.length > 0
  const frame = away ? hull(planned.segments.map((segment) => segment.scheduled)) : hull(planned.overtime)
  const outside = frame === null ? lengthOf(presence) : outsideMinutes(date, planned, frame, presence, trace)
  const overtimeAsked = planned.overtime.length > 0
  const awaited = !punched && !settled && overtimeAsked
  const unknown = awaited || (punched && !known)
  if (trace) {
    if (away) trace.step('ALL_AWAY', { leave: figures.leaveMinutes, deemed: figures.deemedMinutes })
    else trace.step(punched && !overtimeAsked ? 'DAY_OFF_PUNCH' : 'DAY_OFF', {})
    if (contradiction) trace.step('CONTRADICTION', { inAt: sides.in!.minute, outAt: sides.out!.minute })
    if (awaited) trace.step('OVERTIME_AWAITED', {})
    trace.draw('presence', presence)
    trace.draw('outing', outings.all)
    trace.times('overtimeMinutes', overtime)
    if (frame === null) trace.times('outsidePlanMinutes', presence)
    trace.minutes('workedMinutes', 'deemed', figures.deemedMinutes)
  }
  const judged: JudgedDay = {
    planned,
    figures,
    in: sides.in,
    out: sides.out,
    absentMinutes: 0,
    outingMinutes: 0,
    awayMinutes: 0,
    graceMinutes: 0,
    workedMinutes: away ? figures.deemedMinutes : 0,
    tardyMinutes: away ? 0 : null,
    leftEarlyMinutes: away ? 0 : null,
    overtimeMinutes: !overtimeAsked ? 0 : unknown ? null : lengthOf(overtime),
    outsidePlanMinutes: unknown ? null : outside,
    nightMinutes: unknown ? null : nightWithin(date, day, overtime, trace),
    findings: sides.findings,
    turns: [],
  }
  const { findings } = judged
  if (contradiction) findings.push('CONTRADICTION')
  if (outings.all.length > 0) findings.push('OUTING')
  if (figures.deemedMinutes > 0) findings.push('DEEMED')
  if (judged.outsidePlanMinutes && frame !== null) findings.push('OUTSIDE_PLAN')
  if (punched && overtimeAsked && !settled && sides.out === null) findings.push('WORKING')
  if (away) {
    if (isLeaveWithPunch(owned, corrections, judging)) {
      trace?.step('LEAVE_PUNCH', {})
      findings.push('LEAVE_WITH_PUNCH')
    }
  } else if (punched) findings.push(...remarkableOnDayOff(sides, overtimeAsked, settled))
  return judged
}

/** Overtime on a day off is judged for missing sides; without it, being there at all is remarkable. */
function remarkableOnDayOff(
  sides: { in: unknown; out: unknown },
  overtimeAsked: boolean,
  settled: boolean,
): Finding[] {
  if (!overtimeAsked) return ['UNAPPROVED_DAY_OFF_WORK']
  if (!settled) return []
  return [
    ...(sides.in === null ? ['MISSING_IN' as const] : []),
    ...(sides.out === null ? ['MISSING_OUT' as const] : []),
  ]
}

/** A punch on a whole day of leave is near approved overtime if at most this many minutes lie between. */
const nearMinutes = 60

function isLeaveWithPunch(owned: OwnedPasses, corrections: Corrections, { planned }: Judging): boolean {
  if (subtract(planned.planned, planned.leave).length > 0) return false
  const near = planned.overtime.map(([start, end]) => [start - nearMinutes, end + nearMinutes] as const)
  const away = (minute: EpochMinute) => !near.some(([start, end]) => start <= minute && minute <= end)
  const minutes = owned.passes.flatMap((pass) => [minuteOf(pass.first), minuteOf(pass.last)])
  return [...minutes, corrections.in, corrections.out].some((minute) => minute !== null && away(minute))
}
