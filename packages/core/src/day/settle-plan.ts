import type { DateFacts } from '../facts/facts.ts'
import type { PlannedDay, Segment } from '../plan/plan-day.ts'
import { planFiguresOf } from '../plan/plan-figures.ts'
import type { Slide } from '../plan/slide.ts'
import type { Judging } from './judging.ts'
import { withoutSilentIns, withoutSilentOuts } from './remote-sides.ts'
import type { ReportedSides } from './reported-sides.ts'

/** The plan that a date is judged on, and its stays without the sides that say nothing. */
export interface SettledPlan {
  judging: Judging
  stays: readonly (ReportedSides | null)[]
}

/**
 * Moves a sliding plan to the in, and leaves out the sides that say nothing about remote work: what is
 * reported is then known (rules.md §6).
 */
export function settlePlan(
  date: DateFacts,
  found: readonly (ReportedSides | null)[],
  asScheduled: Judging,
): SettledPlan {
  const { slide } = asScheduled
  let judging = asScheduled
  const entered = found[0]?.in
  if (slide) judging.trace?.draw('slide', [[slide.earliest, slide.latest]])
  if (slide && entered) judging = onPlan(date, slide.planAt(entered.minute), asScheduled)
  let stays = withoutSilentIns(found, segmentsToJudge(judging.planned), judging)
  if (slide && stays[0] && stays[0].in === null) {
    judging = onPlan(date, untilEarliestEnd(asScheduled.planned, slide), asScheduled)
    judging.trace?.step('SLIDE_UNKNOWN', { endAt: judging.planned.segments[0]!.edges![1] })
  } else if (slide && entered) {
    const [startAt, endAt] = judging.planned.segments[0]!.scheduled
    const { earliest, latest } = slide
    judging.trace?.step('SLID', {
      inAt: entered.minute,
      startAt,
      endAt,
      earliestAt: earliest,
      latestAt: latest,
    })
  }
  stays = withoutSilentOuts(stays, segmentsToJudge(judging.planned), judging)
  return { judging, stays }
}

/** The segments of a date in which something is required. */
export const segmentsToJudge = ({ segments }: PlannedDay): readonly Segment[] =>
  segments.length === 1 ? segments : segments.filter((segment) => segment.edges !== null)

const onPlan = (date: DateFacts, planned: PlannedDay, judging: Judging): Judging => ({
  ...judging,
  planned,
  figures: planFiguresOf(date, planned),
})

/**
 * With an unknown in nobody can know when work ended; whoever stayed to the earliest end did not leave early.
 */
function untilEarliestEnd(planned: PlannedDay, slide: Slide): PlannedDay {
  const [segment] = planned.segments
  const [, end] = slide.planAt(slide.earliest).edges!
  return { ...planned, segments: [{ ...segment!, edges: [segment!.edges![0], end] }] }
}
