import type { Trace } from '../facts/trace.ts'
import { type EpochMinute, minuteOf } from '../time/date.ts'
import type { Pass } from './passes.ts'
import type { SideSettings, Sides } from './side-settings.ts'

/** What was found on the way to in and out. */
interface Found {
  middle: EpochMinute | null
  hasUnknown: boolean
  insideAlready: boolean
  /** The latest pass that can be an out, and the one by which the person came back after it. */
  out: Pass | null
  back: Pass | null
  /** An unknown pass that is no out while the day runs. */
  early: Pass | null
  endAt: EpochMinute | undefined
}

/** Takes down how in and out were found. */
export function traceSides(
  trace: Trace,
  sides: Pick<Sides, 'in' | 'doubted'>,
  { middle, hasUnknown, insideAlready, out, back, early, endAt }: Found,
  { edges, policy }: SideSettings,
): void {
  if (middle !== null && edges && hasUnknown)
    trace.step('MIDPOINT', { startAt: edges[0], endAt: edges[1], middleAt: middle })
  if (sides.in) trace.step('IN_FOUND', { tapAt: minuteOf(sides.in.first), direction: sides.in.direction })
  else if (!insideAlready) trace.step('NO_IN', {})
  if (early && endAt !== undefined)
    trace.step('NOT_OUT_YET', { tapAt: minuteOf(early.last), endAt, grace: policy.graceOutMinutes })
  if (out && back) {
    const [outAt, tapAt] = [minuteOf(out.last), minuteOf(back.first)]
    trace.step('CAME_BACK', { outAt, tapAt, away: tapAt - outAt, limit: policy.samePassMinutes })
  } else if (out) {
    const direction = out === sides.doubted ? 'doubted' : out.direction
    trace.step('OUT_FOUND', { tapAt: minuteOf(out.last), direction })
  } else if (!early) trace.step('NO_OUT', {})
}
