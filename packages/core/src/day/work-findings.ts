import type { DateFacts } from '../facts/facts.ts'
import type { DayFigures } from '../facts/figures.ts'
import type { Finding } from '../facts/findings.ts'
import { intersect } from '../interval/interval.ts'
import type { CountedMinutes } from './counted-minutes.ts'
import type { SegmentResult } from './judge-segment.ts'
import type { Judging } from './judging.ts'
import type { Outings } from './outings.ts'

/** What is remarkable about a date with required time: of its segments, and of its figures (rules.md §7). */
export function workFindings(
  { plan, policy }: DateFacts,
  punched: boolean,
  figures: DayFigures,
  results: readonly SegmentResult[],
  { onLeaveMinutes }: CountedMinutes,
  outings: Outings,
  { planned, figures: { deemedMinutes }, trace }: Judging,
): Finding[] {
  const findings = results.flatMap((result) => result.findings)
  const least = policy.outsidePlanMinMinutes
  if (figures.absentMinutes > 0) {
    const isAway = [planned.leave, planned.trips].some((part) => intersect(planned.planned, part).length > 0)
    findings.push(punched || isAway ? 'PARTLY_ABSENT' : 'ABSENT')
  }
  if (figures.tardyMinutes) findings.push('TARDY')
  if (figures.leftEarlyMinutes) findings.push('LEFT_EARLY')
  if (figures.graceMinutes > 0) findings.push('GRACE_USED')
  if (figures.outsidePlanMinutes) findings.push('OUTSIDE_PLAN')
  const floats = plan?.floatingBreaks !== undefined
  if (floats ? figures.outingMinutes > 0 : outings.all.length > 0) findings.push('OUTING')
  if (figures.awayMinutes > 0 && figures.awayMinutes >= least) findings.push('AWAY')
  if (deemedMinutes > 0) findings.push('DEEMED')
  if (onLeaveMinutes > 0) {
    trace?.step('LEAVE_PRESENCE', { presence: onLeaveMinutes, least })
    if (onLeaveMinutes >= least) findings.push('LEAVE_WITH_PUNCH')
  }
  return findings
}
