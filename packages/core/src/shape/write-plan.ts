import type { DayType, FloatingBreak, Place, WallInterval, WorkPlan } from '../facts/facts.ts'
import { wallText } from '../time/wall.ts'

export type WrittenInterval = [from: string, until: string]

/** A plan as `readPlan` reads it. */
export interface WrittenPlan {
  dayType?: DayType | undefined
  segments: WrittenInterval[]
  breaks?: WrittenInterval[] | undefined
  floatingBreaks?: [number, number][] | undefined
  core?: WrittenInterval | undefined
  slide?: WrittenInterval | undefined
  standardMinutes?: number | undefined
  place?: Place | undefined
}

const written = ([from, until]: WallInterval): WrittenInterval => [wallText(from), wallText(until)]
const pair = ([work, rest]: FloatingBreak): [number, number] => [work, rest]

/** A plan as it is written in files and sent: times of the clock instead of minutes. */
export function writePlan(plan: WorkPlan): WrittenPlan {
  const { dayType, segments, breaks, floatingBreaks, core, slide, standardMinutes, place } = plan
  return {
    ...(dayType && { dayType }),
    segments: segments.map(written),
    ...(breaks && { breaks: breaks.map(written) }),
    ...(floatingBreaks && { floatingBreaks: floatingBreaks.map(pair) }),
    ...(core && { core: written(core) }),
    ...(slide && { slide: written(slide) }),
    ...(standardMinutes !== undefined && { standardMinutes }),
    ...(place && { place }),
  }
}
