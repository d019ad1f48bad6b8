import { type EpochMinute, minuteOf } from '../time/date.ts'
import type { Pass } from './passes.ts'
import type { SideSettings } from './side-settings.ts'

/** A last in key that is taken for a forgotten one (rules.md §5.3b′). */
export interface Doubt {
  /** Whether it may be the out; before the end of work it may have been an arrival, and is neither. */
  canBeOut: boolean
}

/**
 * Whether the last pass of a segment is a doubted key: whoever forgets the key leaves the terminal's own, and
 * that is `in`. `middle` is the midpoint, without which nothing is doubted.
 */
export function doubtOf(
  passes: readonly Pass[],
  middle: EpochMinute | null,
  settings: SideSettings,
): Doubt | null {
  const pass = passes.at(-1)
  if (pass === undefined || pass.direction !== 'in' || pass.firstOrigin !== 'device') return null
  const { edges, overtime, policy, sliding, trace } = settings
  const { doubtInMinutes: doubtIn, graceInMinutes, graceOutMinutes, tailMinutes } = policy
  if (doubtIn === null || middle === null || edges === null) return null
  const before = passes.at(-2)
  const startAt = sliding?.startAt ?? edges[0]
  if (before && isLeaving(before) && minuteOf(before.first) > startAt + graceInMinutes) return null

  const tapAt = minuteOf(pass.first)
  const planEndAt = sliding ? sliding.endWith(inWithout(passes, middle, sliding.correctedIn)) : edges[1]
  const over = overtime.findLast(([from, until]) => from <= tapAt + doubtIn && until > tapAt)
  const endAt = over ? over[1] : planEndAt
  const fromAt = Math.max(middle, endAt - doubtIn)
  const untilAt = Math.max(endAt, overtime.at(-1)?.[1] ?? -Infinity) + tailMinutes
  if (tapAt < fromAt || tapAt > untilAt) return null
  const canBeOut = minuteOf(pass.last) >= planEndAt - graceOutMinutes
  trace?.step(canBeOut ? 'KEY_DOUBTED' : 'KEY_SAYS_NOTHING', { tapAt, fromAt, endAt: planEndAt })
  return { canBeOut }
}

const isLeaving = ({ direction }: Pass) => direction === 'out' || direction === 'breakOut'

/** The in of a sliding plan if another pass than the last one can be it; else the latest that there is. */
function inWithout(
  passes: readonly Pass[],
  middle: EpochMinute,
  correctedIn: EpochMinute | null,
): EpochMinute {
  const other = passes.find(
    ({ direction, first }, index) =>
      index < passes.length - 1 &&
      (direction === 'in' || (direction === 'unknown' && minuteOf(first) < middle)),
  )
  return other === undefined ? Infinity : (correctedIn ?? minuteOf(other.first))
}
