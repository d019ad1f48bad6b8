import type { Policy } from '../plan/policy.ts'
import { type EpochMinute, minuteOf } from '../time/date.ts'
import { pairedBreaks } from './outings.ts'
import type { Pass } from './passes.ts'

/** What in and out are judged against: where work starts and ends, if anywhere. */
export interface SideSettings {
  edges: readonly [start: EpochMinute, end: EpochMinute] | null
  policy: Policy
  settled: boolean
}

export interface Sides {
  in: Pass | null
  out: Pass | null
  /** Outs before the in that belong to no stay. */
  orphanOut: boolean
}

/** Finds the in and the out among the passes of one segment, by rules.md §5.3 a–e. A side that is not known is null. */
export function findSides(passes: readonly Pass[], settings: SideSettings): Sides {
  const { edges, policy, settled } = settings
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
    if (edges && minuteOf(pass.first) > edges[0] + policy.graceInMinutes) insideAlready = true
    else if (pass.direction !== 'breakIn') orphanOut = true
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
  const cameBack =
    out !== null &&
    passes.slice(outIndex + 1).some((pass) => {
      const inside =
        pass.direction === 'in' ||
        pass.direction === 'breakIn' ||
        (pass.direction === 'unknown' && canBeIn(pass))
      return inside && minuteOf(pass.first) - minuteOf(out.last) > policy.samePassMinutes
    })
  return { in: passes[knownIn] ?? null, out: cameBack ? null : out, orphanOut }
}
