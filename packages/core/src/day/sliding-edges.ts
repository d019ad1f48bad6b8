import type { Slide } from '../plan/slide.ts'
import type { SlidingEdges } from '../punch/side-settings.ts'
import type { EpochMinute } from '../time/date.ts'

/** Judged start and end of a sliding plan, for whatever in there will be (rules.md §6). */
export const slidingEdges = (slide: Slide, correctedIn: EpochMinute | null): SlidingEdges => ({
  startAt: slide.planAt(slide.latest).edges![0],
  correctedIn,
  endWith: (inMinute) => slide.planAt(inMinute).edges![1],
})
