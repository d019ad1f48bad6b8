import {
  type DatedPolicy,
  type DateSpan,
  type DayNumber,
  type DayRequest,
  datesTouchedByBadge,
  datesTouchedByEmployments,
  datesTouchedByPlan,
  datesTouchedByPolicy,
  datesTouchedByPunch,
  datesTouchedByRequest,
  dayNumberAt,
} from '@rollcall/core'
import {
  insertBegunMarks,
  insertMarks,
  insertMarksNearLogs,
  type MarkCause,
  type PersonDates,
} from '../../db/days/marks.ts'
import { insertDueMarks, insertMarksOfBegun } from '../../db/days/time-marks.ts'
import type { Db } from '../../db/kit/connect.ts'
import { addDeriveJob } from '../../db/kit/jobs.ts'
import { type EmploymentRow, loadAssignmentsOfBadges } from '../../db/people/people.ts'
import { loadZones, offsetsFor, type PersonZones } from '../people/zones.ts'
import { firstDatesTouched, type PlannedAnew } from './dates-before.ts'

/*
 * The one door for marks. Whoever writes a fact says so here, in the same transaction: core says which dates
 * the fact touches, they are marked with the cause, and a worker is asked to derive them. Each returns how
 * many were marked.
 */

/**
 * Punches of a source that are new, or whose badges have become somebody's (`at` in milliseconds since 1970).
 * Those of nobody and of badges without an assignment mark nothing: an assignment will.
 */
export async function markPunchDates(
  tx: Db,
  sourceId: number,
  punches: readonly { badge: string; at: number }[],
  cause: 'punch' | 'badge',
): Promise<number> {
  const badges = [...new Set(punches.map((punch) => punch.badge))].filter((badge) => badge !== '')
  if (badges.length === 0) return 0
  const assignments = Map.groupBy(await loadAssignmentsOfBadges(tx, sourceId, badges), (row) => row.badge)
  const employeeIds = [...new Set([...assignments.values()].flat().map((row) => row.employeeId))]
  if (employeeIds.length === 0) return 0
  const zones = await loadZones(tx, employeeIds)
  const touched = punches.flatMap(({ badge, at }) =>
    (assignments.get(badge) ?? [])
      .filter(({ from, until }) => (from ?? -Infinity) <= at && at < (until ?? Infinity))
      .map(({ employeeId }) => ({ employeeId, ...datesOfPunch(zones, employeeId, at) })),
  )
  return await mark(tx, touched, cause)
}

/**
 * Badges that are no longer these people's (bounds in milliseconds since 1970, null for none): their punches
 * are gone from the dates, and that their source was read says nothing about the others any more.
 */
export async function markBadgeDates(
  tx: Db,
  ranges: readonly { employeeId: number; from: number | null; until: number | null }[],
): Promise<number> {
  const day = (at: number | null) => (at === null ? null : dayNumberAt(at))
  const touched = ranges.map(({ employeeId, from, until }) => ({
    employeeId,
    ...datesTouchedByBadge(day(from), day(until)),
  }))
  return await asked(tx, await insertMarksNearLogs(tx, touched, 'badge'))
}

/** In the zone that the person is in, and around a transfer in that of either side. */
function datesOfPunch(zones: PersonZones, employeeId: number, at: number): DateSpan {
  const day = dayNumberAt(at)
  const near = new Set([-1, 0, 1].map((offset) => zones.zoneOn(employeeId, day + offset)))
  const spans = [...near].map((zone) => datesTouchedByPunch(offsetsFor(zone, day, day), at))
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  }
}

/**
 * Dates whose plan has become another one; the future marks nothing. Where it is known what was planned
 * before, no date before them that cannot have become another one.
 */
export async function markPlanDates(tx: Db, days: readonly PlannedAnew[]): Promise<number> {
  const first = await firstDatesTouched(tx, days)
  const touched = days.map(({ employeeId, day }) => {
    const { from, to } = datesTouchedByPlan(day)
    return { employeeId, from: Math.max(from, first.get(employeeId) ?? from), to }
  })
  return await asked(tx, await insertBegunMarks(tx, merged(touched), 'plan'))
}

/**
 * Parts of requests that have been approved, or that were and are cancelled: their own dates, and those
 * around them that have begun.
 */
export async function markRequestDates(
  tx: Db,
  parts: readonly { employeeId: number; day: DayNumber; type: DayRequest['type'] }[],
): Promise<number> {
  const own = parts.map(({ employeeId, day }) => ({ employeeId, from: day, to: day }))
  const touched = parts.map(({ employeeId, day, type }) => ({
    employeeId,
    ...datesTouchedByRequest(day, type),
  }))
  const around = await insertBegunMarks(tx, merged(touched), 'request')
  return around + (await mark(tx, own, 'request'))
}

/** A policy for these people, until before the next one of its scope (null: for good). */
export async function markPolicyDates(
  tx: Db,
  employeeIds: readonly number[],
  { fromDay }: Pick<DatedPolicy, 'fromDay'>,
  untilDay: DayNumber | null,
): Promise<number> {
  const range = datesTouchedByPolicy(fromDay, untilDay)
  const touched = employeeIds.map((employeeId) => ({ employeeId, ...range }))
  return await asked(tx, await insertMarksNearLogs(tx, touched, 'policy'))
}

/**
 * Employments of people, as they were and as they are; a transfer marks the dates that it changes, and no
 * history.
 */
export async function markEmploymentDates(
  tx: Db,
  before: readonly EmploymentRow[],
  after: readonly EmploymentRow[],
): Promise<number> {
  const [were, are] = [before, after].map((rows) => Map.groupBy(rows, ({ employeeId }) => employeeId))
  const touched = [...new Set([...were!.keys(), ...are!.keys()])].flatMap((employeeId) =>
    datesTouchedByEmployments(were!.get(employeeId) ?? [], are!.get(employeeId) ?? []).map((range) => ({
      employeeId,
      ...range,
    })),
  )
  return await asked(tx, await insertMarksNearLogs(tx, touched, 'employment'))
}

/** No zone is further ahead of UTC. */
const furthestAheadHours = 14

/** The last date that has begun somewhere on earth. */
export const begunThrough = (now: Temporal.Instant): DayNumber =>
  dayNumberAt(now.add({ hours: furthestAheadHours }).epochMilliseconds)

/** Planned dates that have begun somewhere, and days whose result changes by the passing of time alone. */
export async function markDueDates(tx: Db, now: Temporal.Instant): Promise<number> {
  return await asked(tx, (await insertMarksOfBegun(tx, begunThrough(now))) + (await insertDueMarks(tx, now)))
}

async function mark(tx: Db, touched: readonly PersonDates[], cause: MarkCause): Promise<number> {
  return await asked(tx, await insertMarks(tx, merged(touched), cause))
}

async function asked(tx: Db, marks: number): Promise<number> {
  if (marks > 0) await addDeriveJob(tx)
  return marks
}

/** Each date of a person once, in runs. */
function merged(touched: readonly PersonDates[]): PersonDates[] {
  const runs: PersonDates[] = []
  for (const dates of touched.toSorted((a, b) => a.employeeId - b.employeeId || a.from - b.from)) {
    const last = runs.at(-1)
    if (last?.employeeId === dates.employeeId && dates.from <= last.to + 1)
      last.to = Math.max(last.to, dates.to)
    else runs.push({ ...dates })
  }
  return runs
}
