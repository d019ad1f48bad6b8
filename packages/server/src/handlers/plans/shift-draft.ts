import { parseWall, type WallInterval, type WorkPlan, type WrittenPlan } from '@rollcall/core'

const interval = ([from, until]: readonly [string, string]): WallInterval => [
  parseWall(from)!,
  parseWall(until)!,
]

/** What somebody wrote, whatever is wrong with it: times are of the clock, and no more is known. */
export function draftOf({
  segments,
  breaks,
  core,
  slide,
  floatingBreaks,
  standardMinutes,
}: WrittenPlan): WorkPlan {
  return {
    segments: segments.map(interval).sort((a, b) => a[0] - b[0]),
    ...(breaks && { breaks: breaks.map(interval) }),
    ...(core && { core: interval(core) }),
    ...(slide && { slide: interval(slide) }),
    ...(floatingBreaks && { floatingBreaks }),
    ...(standardMinutes !== undefined && { standardMinutes }),
  }
}
