import { holds, intersect } from '../interval/interval.ts'
import type { PlannedDay, Segment } from '../plan/plan-day.ts'
import type { Judging } from './judging.ts'
import { earlyLeaving, tardiness } from './lost-minutes.ts'
import { outingsOf } from './outings.ts'
import type { ReportedSides } from './reported-sides.ts'
import { contradicts, isOver } from './stays.ts'
import { withTripEdges } from './trip-edges.ts'

type Stays = readonly (ReportedSides | null)[]

/** Whether the start of a segment is remote work; in a frame any remote part stands for both sides. */
export const startsRemote = (segment: Segment, planned: PlannedDay): boolean =>
  planned.isFrame ? isPartlyRemote(segment, planned) : holds(planned.remote, segment.edges![0])

export const endsRemote = (segment: Segment, planned: PlannedDay): boolean =>
  planned.isFrame ? isPartlyRemote(segment, planned) : holds(planned.remote, segment.edges![1] - 1)

export const isPartlyRemote = (segment: Segment, { remote }: PlannedDay): boolean =>
  intersect(segment.required, remote).length > 0

/**
 * The stays without each in that says nothing: a device punch that would be tardy where the start is remote
 * work (rules.md §6).
 */
export function withoutSilentIns(stays: Stays, segments: readonly Segment[], judging: Judging): Stays {
  const { planned, policy, trace } = judging
  if (planned.remote.length === 0) return stays
  const quiet = { ...judging, trace: null }
  const { approved } = outingsOf(stays, quiet)
  return stays.map((sides, index) => {
    const segment = segments[index]!
    if (planned.isFrame || sides?.in?.origin !== 'device' || !startsRemote(segment, planned)) return sides
    const stay = withTripEdges(segment, sides, quiet, isOver(segment, judging))
    if (contradicts(sides, stay) || !tardiness(segment, stay.in, approved, policy, null).minutes) return sides
    trace?.atSegment(planned.segments.indexOf(segment), planned.segments.length)
    trace?.step('REMOTE_IN', { tapAt: sides.in.minute, startAt: segment.edges![0] })
    return { ...sides, in: null, inSaysNothing: true, findings: [...sides.findings, 'REMOTE_UNCONFIRMED'] }
  })
}

/** The same at the end, once it is judged. */
export function withoutSilentOuts(stays: Stays, segments: readonly Segment[], judging: Judging): Stays {
  const { planned, policy, trace } = judging
  if (planned.remote.length === 0) return stays
  const quiet = { ...judging, trace: null }
  const { approved } = outingsOf(stays, quiet)
  return stays.map((sides, index) => {
    const segment = segments[index]!
    if (planned.isFrame || sides?.out?.origin !== 'device' || !endsRemote(segment, planned)) return sides
    const over = isOver(segment, judging)
    const stay = withTripEdges(segment, sides, quiet, over)
    if (!over || contradicts(sides, stay)) return sides
    if (!earlyLeaving(segment, stay.out, approved, policy, null).minutes) return sides
    trace?.atSegment(planned.segments.indexOf(segment), planned.segments.length)
    trace?.step('REMOTE_OUT', { tapAt: sides.out.minute, endAt: segment.edges![1] })
    return { ...sides, out: null, outSaysNothing: true, findings: [...sides.findings, 'REMOTE_UNCONFIRMED'] }
  })
}
