import type { Trace } from '../facts/trace.ts'
import type { Policy } from '../policy/policy.ts'
import { type EpochMinute, minuteMs, minuteOf } from '../time/date.ts'
import { pairedBreaks } from './outings.ts'
import type { Pass } from './passes.ts'

/** What in and out are judged against: where work starts and ends, if anywhere. */
export interface SideSettings {
  edges: readonly [start: EpochMinute, end: EpochMinute] | null
  policy: Policy
  settled: boolean
  trace?: Trace | null
}

export interface Sides {
  in: Pass | null
  out: Pass | null
  /** Outs before the in that belong to no stay. */
  orphanOut: boolean
}

/**
 * Finds the in and the out among the passes of one segment, by rules.md §5.3 a–e. A side that is not known is
 * null.
 */
export function findSides(passes: readonly Pass[], settings: SideSettings): Sides {
  const { edges, policy, settled, trace } = settings
  const middle = edges ? Math.floor((edges[0] + edges[1]) / 2) : null
  const firstUnknown = passes.find((pass) => pass.direction === 'unknown')
  const canBeIn = (pass: Pass) => (middle === null ? pass === firstUnknown : minuteOf(pass.first) < middle)

  const inIndex = passes.findIndex(
    (pass) => pass.direction === 'in' || (pass.direction === 'unknown' && canBeIn(pass)),
  )
  let insideAlready = false
  let orphanOut = false
  for (const pass of passes.slice(0, Math.max(inIndex, 0))) {
    if (pass.direction === 'unknown') continue
    if (edges && minuteOf(pass.first) > edges[0] + policy.graceInMinutes) {
      insideAlready = true
      trace?.step('INSIDE_ALREADY', {
        tapAt: minuteOf(pass.first),
        startAt: edges[0],
        grace: policy.graceInMinutes,
      })
    } else if (pass.direction !== 'breakIn') {
      orphanOut = true
      trace?.step('ORPHAN_OUT', { tapAt: minuteOf(pass.first) })
    }
  }
  const knownIn = insideAlready ? -1 : inIndex

  const paired = pairedBreaks(passes)
  const notOutYet = (pass: Pass) =>
    !settled && edges !== null && minuteOf(pass.last) < edges[1] - policy.graceOutMinutes
  const outIndex = passes.findLastIndex(
    (pass, index) =>
      index > knownIn &&
      (pass.direction === 'out' ||
        (pass.direction === 'breakOut' && !paired.has(pass)) ||
        (pass.direction === 'unknown' && !canBeIn(pass) && !notOutYet(pass))),
  )
  const out = passes[outIndex] ?? null
  const back =
    out &&
    passes.slice(outIndex + 1).find((pass) => {
      const inside =
        pass.direction === 'in' ||
        pass.direction === 'breakIn' ||
        (pass.direction === 'unknown' && canBeIn(pass))
      return inside && pass.first - out.last > policy.samePassMinutes * minuteMs
    })
  const sides = { in: passes[knownIn] ?? null, out: back ? null : out, orphanOut }
  if (trace) {
    if (edges && firstUnknown)
      trace.step('MIDPOINT', { startAt: edges[0], endAt: edges[1], middleAt: middle! })
    if (sides.in) trace.step('IN_FOUND', { tapAt: minuteOf(sides.in.first), direction: sides.in.direction })
    else if (!insideAlready) trace.step('NO_IN', {})
    const early = passes.find(
      (pass, index) =>
        index > Math.max(knownIn, outIndex) &&
        pass.direction === 'unknown' &&
        !canBeIn(pass) &&
        notOutYet(pass),
    )
    if (early)
      trace.step('NOT_OUT_YET', {
        tapAt: minuteOf(early.last),
        endAt: edges![1],
        grace: policy.graceOutMinutes,
      })
    if (out && back) {
      const [outAt, tapAt] = [minuteOf(out.last), minuteOf(back.first)]
      trace.step('CAME_BACK', { outAt, tapAt, away: tapAt - outAt, limit: policy.samePassMinutes })
    } else if (out) trace.step('OUT_FOUND', { tapAt: minuteOf(out.last), direction: out.direction })
    else if (!early) trace.step('NO_OUT', {})
  }
  return sides
}
