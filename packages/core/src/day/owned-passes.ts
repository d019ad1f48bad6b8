import type { DayFacts } from '../facts/facts.ts'
import type { Trace } from '../facts/trace.ts'
import { type Pass, passesOf } from '../punch/passes.ts'
import { dayMs, type EpochMinute, type EpochMs, minuteMs, minuteOf } from '../time/date.ts'
import { boundariesOf } from './boundary.ts'
import { couldBeCarried, isCarriedOver, type OwningDate } from './carry-over.ts'

/** Middle of the five dates. */
const here = 2

export interface OwnedPasses {
  passes: Pass[]
  /**
   * The pass that came after the boundary and belongs to this date all the same. It is the last of `passes`.
   */
  carriedOver: Pass | null
}

/** A pass may have begun before the first boundary. */
const reachBack = dayMs

/**
 * The passes of the work date, with what is carried over from the next date and without what was carried over
 * to the date before (rules.md §4).
 */
export function ownedPasses(
  facts: DayFacts,
  boundaries: readonly EpochMinute[],
  trace: Trace | null,
): OwnedPasses {
  const b0: EpochMs = boundaries[0]! * minuteMs
  const b1: EpochMs = boundaries[1]! * minuteMs
  const b2: EpochMs = boundaries[2]! * minuteMs
  const b3: EpochMs = boundaries[3]! * minuteMs
  const policyAt = (at: EpochMs) =>
    facts.dates[at < b0 ? 0 : at < b1 ? 1 : at < b2 ? here : at < b3 ? 3 : 4]!.policy
  const near = facts.punches.filter(
    (punch) => punch.at <= facts.asOf && punch.at >= b0 - reachBack && punch.at < b3,
  )
  const passes = passesOf(near, policyAt)
  const owning = (place: number, from: EpochMs, until: EpochMs): OwningDate => ({
    date: facts.dates[place]!,
    day: facts.workDate + place - here,
    passes: within(passes, from, until),
  })

  const before = owning(here - 1, b0, b1)
  const own = owning(here, b1, b2)
  const next = owning(here + 1, b2, b3)
  const asOf = minuteOf(facts.asOf)
  const leaves = isCarriedOver(before, own, boundaries[here - 1]!, asOf)
  const arrives = isCarriedOver(own, next, boundaries[here]!, asOf)
  const kept = leaves ? own.passes.slice(1) : [...own.passes]
  const carriedOver = arrives ? next.passes[0]! : null
  if (trace && leaves) trace.step('CARRIED_AWAY', { tapAt: minuteOf(own.passes[0]!.first) })
  if (trace && carriedOver) {
    trace.step(carriedOver.direction === 'unknown' ? 'CARRIED_OVER_UNKNOWN' : 'CARRIED_OVER', {
      tapAt: minuteOf(carriedOver.first),
      boundaryAt: boundaries[here]!,
      limitAt: boundaries[here]! + facts.dates[here].policy.carryOverMinutes,
    })
  }
  if (carriedOver) kept.push(carriedOver)
  if (trace) trace.passes = kept
  return { passes: kept, carriedOver }
}

/** The passes, in order of their first taps, that begin between two instants. */
function within(passes: readonly Pass[], from: EpochMs, until: EpochMs): Pass[] {
  let first = 0
  while (first < passes.length && passes[first]!.first < from) first++
  let end = first
  while (end < passes.length && passes[end]!.first < until) end++
  return passes.slice(first, end)
}

/**
 * Whether the next date begins with a pass that could be carried over to this one. If so, a change of this
 * date's passes can change the next date's result.
 */
export function couldCarryOver(facts: DayFacts): boolean {
  const boundary = boundariesOf(facts)[here]!
  const near = facts.punches.filter(({ at }) => at <= facts.asOf)
  const policyAt = (at: EpochMs) => facts.dates[at < boundary * minuteMs ? here : 3].policy
  const first = passesOf(near, policyAt).find((pass) => pass.first >= boundary * minuteMs)
  return first !== undefined && couldBeCarried(first, boundary, facts.dates[here])
}
