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
  const least = policy.outsidePlanMinMinutes
  const floats = plan?.floatingBreaks !== undefined
  const findings: Finding[] = []
  // In the order of their names, as they are told: mostly nothing is left to sort.
  if (figures.absentMinutes > 0 && !isPartly(planned, punched)) findings.push('ABSENT')
  if (figures.awayMinutes > 0 && figures.awayMinutes >= least) findings.push('AWAY')
  if (deemedMinutes > 0) findings.push('DEEMED')
  if (figures.graceMinutes > 0) findings.push('GRACE_USED')
  if (onLeaveMinutes > 0) {
    trace?.step('LEAVE_PRESENCE', { presence: onLeaveMinutes, least })
    if (onLeaveMinutes >= least) findings.push('LEAVE_WITH_PUNCH')
  }
  if (figures.leftEarlyMinutes) findings.push('LEFT_EARLY')
  if (floats ? figures.outingMinutes > 0 : outings.all.length > 0) findings.push('OUTING')
  if (figures.outsidePlanMinutes) findings.push('OUTSIDE_PLAN')
  if (figures.absentMinutes > 0 && isPartly(planned, punched)) findings.push('PARTLY_ABSENT')
  if (figures.tardyMinutes) findings.push('TARDY')
  for (const result of results) findings.push(...result.findings)
  return findings
}

/** Somebody was there, or away with leave or on a trip for a part of what was planned. */
const isPartly = ({ leave, trips, planned }: Judging['planned'], punched: boolean): boolean =>
  punched || intersect(planned, leave).length > 0 || intersect(planned, trips).length > 0
