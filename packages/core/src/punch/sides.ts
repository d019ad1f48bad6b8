import { minuteMs, minuteOf } from '../time/date.ts'
import { doubtOf } from './doubt.ts'
import { pairedBreaks } from './outings.ts'
import type { Pass } from './passes.ts'
import type { SideSettings, Sides } from './side-settings.ts'
import { traceSides } from './trace-sides.ts'

/** Whether the keys may be doubted; what is carried over is found without (rules.md §4). */
type Doubts = 'doubt' | 'trust'

/**
 * Finds the in and the out among the passes of one segment, by rules.md §5.3 a–e. A side that is not known is
 * null.
 */
export function findSides(passes: readonly Pass[], settings: SideSettings, doubts: Doubts = 'doubt'): Sides {
  const { edges, isFrame, sliding, policy, settled, trace } = settings
  const middle = edges && !isFrame ? Math.floor((edges[0] + edges[1]) / 2) : null
  const doubt = doubts === 'doubt' ? doubtOf(passes, middle, settings) : null
  const doubted = doubt ? passes.at(-1)! : null
  const trusted = doubted ? passes.slice(0, -1) : passes

  const firstUnknown = trusted.findIndex((pass) => pass.direction === 'unknown')
  const firstIn = trusted.findIndex((pass) => pass.direction === 'in')
  const canBeIn = (pass: Pass) =>
    middle === null
      ? pass === trusted[firstUnknown] && (firstIn < 0 || firstUnknown < firstIn)
      : minuteOf(pass.first) < middle
  const inIndex = trusted.findIndex(
    (pass) => pass.direction === 'in' || (pass.direction === 'unknown' && canBeIn(pass)),
  )
  const startAt = sliding?.startAt ?? edges?.[0]
  let insideAlready = false
  let orphanOut = false
  for (let index = 0; index < inIndex; index++) {
    const { direction, first } = trusted[index]!
    if (direction === 'unknown') continue
    if (startAt !== undefined && minuteOf(first) > startAt + policy.graceInMinutes) {
      insideAlready = true
      trace?.step('INSIDE_ALREADY', { tapAt: minuteOf(first), startAt, grace: policy.graceInMinutes })
    } else if (direction !== 'breakIn') {
      orphanOut = true
      trace?.step('ORPHAN_OUT', { tapAt: minuteOf(first) })
    }
  }
  const knownIn = insideAlready ? -1 : inIndex

  const paired = pairedBreaks(trusted)
  const inAt = knownIn < 0 ? null : minuteOf(trusted[knownIn]!.first)
  const endAt = sliding ? sliding.endWith(sliding.correctedIn ?? inAt ?? -Infinity) : edges?.[1]
  const notOutYet = (pass: Pass) =>
    !settled && endAt !== undefined && minuteOf(pass.last) < endAt - policy.graceOutMinutes
  const canBeOut = (pass: Pass, index: number) =>
    index > knownIn &&
    (pass.direction === 'out' ||
      (pass.direction === 'breakOut' && !paired.some(([left]) => left === pass)) ||
      (pass.direction === 'unknown' && !canBeIn(pass) && !notOutYet(pass)))
  const doubtedIsOut = doubt?.canBeOut && !notOutYet(doubted!)
  const outIndex = doubtedIsOut ? trusted.length : trusted.findLastIndex(canBeOut)
  const out = passes[outIndex] ?? null
  const back =
    out &&
    passes.find((pass, index) => {
      if (index <= outIndex || pass.first - out.last <= policy.samePassMinutes * minuteMs) return false
      if (pass === doubted) return !doubt!.canBeOut
      return (
        pass.direction === 'in' ||
        pass.direction === 'breakIn' ||
        (pass.direction === 'unknown' && canBeIn(pass))
      )
    })
  const sides = { in: trusted[knownIn] ?? null, out: back ? null : out, orphanOut, doubted }
  if (trace) {
    const early = passes.find(
      (pass, index) =>
        index > Math.max(knownIn, outIndex) &&
        (pass === doubted ? doubt!.canBeOut : pass.direction === 'unknown' && !canBeIn(pass)) &&
        notOutYet(pass),
    )
    const found = { middle, hasUnknown: firstUnknown >= 0, insideAlready, out, back: back ?? null }
    traceSides(trace, sides, { ...found, early: early ?? null, endAt }, settings)
  }
  return sides
}
