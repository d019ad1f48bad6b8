import type { DayFacts } from '../facts/facts.ts'
import type { Trace } from '../facts/trace.ts'
import { planDay } from '../plan/plan-day.ts'
import type { Policy } from '../policy/policy.ts'
import { type Pass, passesOf } from '../punch/passes.ts'
import { findSides } from '../punch/sides.ts'
import { dayMs, type EpochMinute, type EpochMs, minuteMs, minuteOf } from '../time/date.ts'
import { boundariesOf } from './boundary.ts'
import { passesOfSegments } from './segment-passes.ts'

/** Middle of the five dates. */
const here = 2

export interface OwnedPasses {
  passes: Pass[]
  /**
   * The out that came after the boundary and belongs to this date all the same. It is the last of `passes`.
   */
  carriedOver: Pass | null
  /**
   * The date before has a pass to carry over as long as it is not settled: its settling may change this date.
   * In minutes since 1970.
   */
  dependsOnSettling: EpochMinute | null
}

/**
 * The passes of the work date, with what is carried over from the next date and without what was carried over
 * to the date before (rules.md §4).
 */
export function ownedPasses(
  facts: DayFacts,
  boundaries: readonly EpochMinute[],
  trace: Trace | null,
): OwnedPasses {
  const starts = (place: number): EpochMs => boundaries[place]! * minuteMs
  const [b0, b1, b2, b3] = [starts(0), starts(1), starts(2), starts(3)]
  const policyAt = (at: EpochMs) =>
    facts.dates[at < b0 ? 0 : at < b1 ? 1 : at < b2 ? here : at < b3 ? 3 : 4]!.policy
  const near = facts.punches.filter(
    (punch) => punch.at <= facts.asOf && punch.at >= b0 - reachBack && punch.at < b3,
  )
  const passes = passesOf(near, policyAt)
  const between = (from: EpochMs, until: EpochMs) =>
    passes.filter((pass) => from <= pass.first && pass.first < until)

  const own = between(b1, b2)
  const leaving = carriedFrom(facts, boundaries, here - 1, between(b0, b1), own[0])
  const arriving = carriedFrom(
    facts,
    boundaries,
    here,
    own,
    passes.find((pass) => b2 <= pass.first && pass.first < b3),
  )
  if (trace && leaving.carried) trace.step('CARRIED_AWAY', { tapAt: minuteOf(leaving.carried.first) })
  if (trace && arriving.carried) {
    trace.step('CARRIED_OVER', {
      tapAt: minuteOf(arriving.carried.first),
      boundaryAt: boundaries[here]!,
      limitAt: boundaries[here]! + facts.dates[here].policy.carryOverMinutes,
    })
  }
  const kept = leaving.carried ? own.slice(1) : own
  const ownedHere = arriving.carried ? [...kept, arriving.carried] : kept
  if (trace) trace.passes = ownedHere
  return {
    passes: ownedHere,
    carriedOver: arriving.carried,
    dependsOnSettling: leaving.dependsOnSettling,
  }
}

/**
 * Whether the next date begins with a pass that could be carried over to this one. If so, a change of this
 * date's passes can change the next date's result.
 */
export function couldCarryOver(facts: DayFacts): boolean {
  const boundary = boundariesOf(facts)[here]!
  const { policy } = facts.dates[here]
  const near = facts.punches.filter(({ at }) => at <= facts.asOf)
  const policyAt = (at: EpochMs) => facts.dates[at < boundary * minuteMs ? here : 3].policy
  const first = passesOf(near, policyAt).find((pass) => pass.first >= boundary * minuteMs)
  return first !== undefined && isLateDeparture(first, boundary, policy)
}

function isLateDeparture({ first, direction }: Pass, boundary: EpochMinute, policy: Policy): boolean {
  return (
    (direction === 'out' || direction === 'breakOut') &&
    first < (boundary + policy.carryOverMinutes) * minuteMs
  )
}

/** A pass may have begun before the first boundary. */
const reachBack = dayMs

/**
 * Whether `pass`, the first of the date behind `place`, is a pass of the date at `place`, whose own passes
 * these are.
 */
function carriedFrom(
  facts: DayFacts,
  boundaries: readonly EpochMinute[],
  place: number,
  own: readonly Pass[],
  pass: Pass | undefined,
): { carried: Pass | null; dependsOnSettling: EpochMinute | null } {
  const none = { carried: null, dependsOnSettling: null }
  const date = facts.dates[place]!
  const boundary = boundaries[place]!
  if (pass === undefined || own.length === 0 || !isLateDeparture(pass, boundary, date.policy)) return none
  const next = planDay(facts.dates[place + 1]!, facts.workDate + place - here + 1)
  if (next.edges && pass.first >= next.edges[0] * minuteMs) return none

  const planned = planDay(date, facts.workDate + place - here)
  const last = planned.segments.findLastIndex((segment) => segment.edges !== null)
  if (planned.planned.length > 0 && last < 0) return none
  const segment = planned.segments[last]
  const passes = segment ? passesOfSegments(planned.segments, own)[last]! : own
  const { edges } = segment ?? planned
  const settlesAt = boundary + date.policy.settleAfterMinutes
  const settled = facts.completeThrough >= settlesAt * minuteMs
  const sides = findSides(passes, { edges, policy: date.policy, settled })
  return { carried: sides.in && !sides.out ? pass : null, dependsOnSettling: settled ? null : settlesAt }
}
