import type { DateFacts } from '../facts/facts.ts'
import type { Finding } from '../facts/findings.ts'
import { hull, intersect, lengthOf, setOf, subtract } from '../interval/interval.ts'
import { type DayNumber, type EpochMinute, minuteOf } from '../time/date.ts'
import { type Corrections, correctionsOfDate } from './corrections.ts'
import { nightWithin, outsideMinutes } from './counted-minutes.ts'
import type { JudgedDay, Judging } from './judging.ts'
import type { OwnedPasses } from './owned-passes.ts'
import { outingsOf, punchedOutings, sidesOf } from './reported-sides.ts'

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
  const corrections = correctionsOfDate(date, day, judging.asOf)
  const sides = sidesOf(owned.passes, judging, planned.edges, corrections)
  const { all: outings } = outingsOf(punchedOutings(owned.passes, sides, trace), planned, trace)
  const punched = owned.passes.length > 0 || corrections.in !== null || corrections.out !== null
  const contradiction = sides.in !== null && sides.out !== null && sides.out.minute <= sides.in.minute
  const known = sides.in !== null && sides.out !== null && !contradiction
  const presence = known ? subtract(setOf([[sides.in!.minute, sides.out!.minute]]), outings) : []
  const overtime = intersect(presence, planned.overtimeWork)

  const away = planned.planned.length > 0
  const frame = away ? hull(planned.segments.map((segment) => segment.scheduled)) : hull(planned.overtime)
  const outside = frame === null ? lengthOf(presence) : outsideMinutes(date, planned, frame, presence, trace)
  const unknown = punched && !known
  if (trace) {
    if (away) trace.step('ALL_AWAY', { leave: figures.leaveMinutes, deemed: figures.deemedMinutes })
    else trace.step(punched && planned.overtime.length === 0 ? 'DAY_OFF_PUNCH' : 'DAY_OFF', {})
    if (contradiction) trace.step('CONTRADICTION', { inAt: sides.in!.minute, outAt: sides.out!.minute })
    trace.draw('presence', presence)
    trace.times('overtimeMinutes', overtime)
    if (frame === null) trace.times('outsidePlanMinutes', presence)
    trace.minutes('workedMinutes', 'deemed', figures.deemedMinutes)
  }
  const judged: JudgedDay = {
    in: sides.in,
    out: sides.out,
    workedMinutes: away ? figures.deemedMinutes : 0,
    tardyMinutes: away ? 0 : null,
    leftEarlyMinutes: away ? 0 : null,
    overtimeMinutes: planned.overtime.length === 0 ? 0 : unknown ? null : lengthOf(overtime),
    outsidePlanMinutes: unknown ? null : outside,
    nightMinutes: unknown ? null : nightWithin(date, day, overtime, trace),
    graceMinutes: 0,
    absentMinutes: 0,
    outingMinutes: 0,
    findings: sides.findings,
    turns: [],
  }
  const { findings } = judged
  if (contradiction) findings.push('CONTRADICTION')
  if (punched && outings.length > 0) findings.push('OUTING')
  if (figures.deemedMinutes > 0) findings.push('DEEMED')
  if (judged.outsidePlanMinutes && frame !== null) findings.push('OUTSIDE_PLAN')
  if (away) {
    if (isLeaveWithPunch(owned, corrections, judging)) {
      trace?.step('LEAVE_PUNCH', {})
      findings.push('LEAVE_WITH_PUNCH')
    }
  } else if (punched) findings.push(...missingOnDayOff(sides, planned.overtime.length > 0, settled))
  return judged
}

/**
 * Overtime on a day off is judged for missing sides; without it, being there at all is what is remarkable.
 */
function missingOnDayOff(
  sides: { in: unknown; out: unknown },
  approved: boolean,
  settled: boolean,
): Finding[] {
  if (!approved) return ['UNAPPROVED_DAY_OFF_WORK']
  if (!settled) return sides.out === null ? ['WORKING'] : []
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
