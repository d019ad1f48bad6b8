import {
  type DatedPolicy,
  type DateFacts,
  type DayFacts,
  type DayNumber,
  type DayRequest,
  datesAround,
  neverRead,
  type PolicyOrigin,
  type Punch,
} from '@rollcall/core'
import type { DayRange } from '../../db/days/day-ranges.ts'
import { loadPlans, loadPunches, loadReadThrough } from '../../db/days/work-days.ts'
import type { Db } from '../../db/kit/connect.ts'
import { type BadgeAssignmentRow, loadAssignmentsOfPeople } from '../../db/people/people.ts'
import { loadZones, offsetsFor } from '../people/zones.ts'
import { loadPolicyBook } from '../policies/policy-book.ts'
import { dayKey, type PersonDayKey } from './day-key.ts'
import { loadRequests, type UnreadablePart } from './day-requests.ts'
import { readPlan } from './read-plan.ts'

const dayMs = 86_400_000
const none: readonly DayRequest[] = []
/**
 * Merges days (ascending by person and date) whose facts overlap into ranges, so that everything is loaded
 * once.
 */
export function rangesAround(days: readonly PersonDayKey[]): DayRange[] {
  const ranges: DayRange[] = []
  for (const { employeeId, day } of days) {
    const last = ranges.at(-1)
    if (last && last.employeeId === employeeId && day - datesAround <= last.to + 1)
      last.to = day + datesAround
    else ranges.push({ employeeId, from: day - datesAround, to: day + datesAround })
  }
  return ranges
}

/** The facts of many days of many people, loaded with a handful of queries. */
export interface FactsBook {
  /** Everything that a day's result depends on; `asOf` and `completeThrough` in milliseconds since 1970. */
  factsOn(key: PersonDayKey, asOf: number, completeThrough: number): DayFacts
  /**
   * Up to when all sources of the person were read to their end; `neverRead` if a source never was, or if the
   * person has none.
   */
  completeThroughOn(key: PersonDayKey): number
  /** Where the settings that hold on the date come from. */
  policyOriginsOn(key: PersonDayKey): PolicyOrigin[]
  /** Parts of approved requests on these dates and around them that no engine understands. */
  unreadable: readonly UnreadablePart[]
}

/**
 * Loads the facts of these days (ascending by person and date); `proposed` is a policy to be tried that
 * nobody has set yet.
 */
export async function loadFacts(
  db: Db,
  days: readonly PersonDayKey[],
  proposed: DatedPolicy | null = null,
): Promise<FactsBook> {
  const ranges = rangesAround(days)
  const employeeIds = [...new Set(ranges.map((range) => range.employeeId))]
  const zones = await loadZones(db, employeeIds)
  const policies = await loadPolicyBook(db, employeeIds, proposed)
  const assignments = Map.groupBy(await loadAssignmentsOfPeople(db, employeeIds), (row) => row.employeeId)
  const readThrough = await loadReadThrough(db)
  const plans = new Map((await loadPlans(db, ranges)).map((row) => [dayKey(row), readPlan(row.plan)]))
  const requests = await loadRequests(db, ranges)
  const punches = Map.groupBy(await loadPunches(db, ranges), (row) => row.employeeId)
  const dates = new Map<number, DateFacts>()

  const dateFacts = (employeeId: number, day: DayNumber): DateFacts => {
    const key = dayKey({ employeeId, day })
    const known = dates.get(key)
    if (known) return known
    const facts: DateFacts = {
      zone: offsetsFor(zones.zoneOn(employeeId, day), day - 3, day + 3),
      policy: policies.on(zones.subjectOn(employeeId, day), day),
      plan: plans.get(key) ?? null,
      requests: requests.byDay.get(key) ?? none,
    }
    dates.set(key, facts)
    return facts
  }

  return {
    factsOn: ({ employeeId, day }, asOf, completeThrough) => ({
      workDate: day,
      dates: [-2, -1, 0, 1, 2].map((offset) =>
        dateFacts(employeeId, day + offset),
      ) as unknown as DayFacts['dates'],
      punches: punchesAround(punches.get(employeeId) ?? [], day),
      asOf,
      completeThrough: Math.min(asOf, completeThrough),
    }),
    completeThroughOn: ({ employeeId, day }) =>
      completeThroughOf(assignments.get(employeeId) ?? [], readThrough, day),
    policyOriginsOn: ({ employeeId, day }) => policies.originsOn(zones.subjectOn(employeeId, day), day),
    unreadable: requests.unreadable,
  }
}

/** The punches within three days around a date, from a list in order of time. */
function punchesAround(punches: readonly Punch[], day: DayNumber): Punch[] {
  const first = firstAtOrAfter(punches, (day - 2) * dayMs)
  const end = firstAtOrAfter(punches, (day + 3) * dayMs)
  return punches.slice(first, end).map(({ at, direction, origin }) => ({ at, direction, origin }))
}

function firstAtOrAfter(punches: readonly { at: number }[], at: number): number {
  let low = 0
  let high = punches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (punches[middle]!.at < at) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The least read-through of the sources whose badges the person has around the date. The window is the one of
 * `insertDueMarks` in `db/days/marks.ts`: from a day before the date to two days after its start, in UTC.
 */
function completeThroughOf(
  assignments: readonly BadgeAssignmentRow[],
  readThrough: ReadonlyMap<number, number>,
  day: DayNumber,
): number {
  const near = assignments.filter(
    ({ from, until }) => (from ?? -Infinity) < (day + 2) * dayMs && (until ?? Infinity) > (day - 1) * dayMs,
  )
  if (near.length === 0) return neverRead
  return Math.min(...near.map(({ sourceId }) => readThrough.get(sourceId) ?? neverRead))
}
