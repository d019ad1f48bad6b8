import {
  type AskedDate,
  type AskedDay,
  type DayNumber,
  dateText,
  effectOf,
  minutesOfPart,
  type PlannedDay,
  plannedOf,
  type RequestKind,
  writeRequestPart,
} from '@rollcall/core'
import type { Db } from '../../db/kit/connect.ts'
import { listOtherRequests, listPlannedDays } from '../../db/requests/asked-dates.ts'
import type { RequestPartRow } from '../../db/requests/requests.ts'
import { loadZones } from '../people/zones.ts'

const dayOfMinutes = 1440

/** What is known of the dates that somebody asks for; `except` is the request that is looked at again. */
export async function loadAskedDates(
  db: Db,
  employeeId: number,
  days: readonly DayNumber[],
  except: number | null = null,
): Promise<Map<DayNumber, AskedDate>> {
  if (days.length === 0) return new Map()
  const range = { from: dateText(Math.min(...days)), to: dateText(Math.max(...days) + 1) }
  const planned = new Map(
    (await listPlannedDays(db, employeeId, range)).map(({ day, plan, halfAt, quartersAt }) => [
      day,
      { plan, parts: { halfAt, quartersAt } },
    ]),
  )
  const others = Map.groupBy(await listOtherRequests(db, employeeId, range, except), ({ day }) => day)
  const zones = await loadZones(db, [employeeId])
  return new Map(
    days.map((day) => [
      day,
      {
        day,
        employed: zones.subjectOn(employeeId, day).departmentId !== null,
        planned: worked(planned.get(day)),
        nextStart: startOf(planned.get(day + 1)),
        others: others.get(day) ?? [],
      },
    ]),
  )
}

/** A planned day on which something is to be worked. */
export const worked = (day: PlannedDay | undefined): PlannedDay | null =>
  day !== undefined && day.plan.segments.length > 0 ? day : null

/** When the next date's work begins, as wall minutes of the date before. */
const startOf = (day: PlannedDay | undefined) => {
  const start = day?.plan.segments[0]?.[0]
  return start === undefined ? null : start + dayOfMinutes
}

/** What is stored of each date: what was asked, what the engine is told, and what it takes of a balance. */
export const partsOf = (
  asked: readonly AskedDay[],
  kind: RequestKind,
  dates: ReadonlyMap<DayNumber, AskedDate>,
): RequestPartRow[] => asked.map((one) => partOf(one, kind, dates.get(one.day)?.planned ?? null))

/** The same of one date; null where nothing is planned. */
export function partOf(
  { day, ...asked }: AskedDay,
  kind: Pick<RequestKind, 'effect'>,
  planned: PlannedDay | null,
): RequestPartRow {
  const effect = effectOf({ day, ...asked }, kind, planned)
  const takes = kind.effect === 'leave' && planned !== null
  return {
    day,
    asked,
    part: effect === null ? {} : writeRequestPart(effect),
    // Upwards: the ledger takes whole minutes of it, and a quarter of 450 would be one too few of 120.
    minutes: takes ? Math.ceil(minutesOfPart(asked.part, planned)) : 0,
    ofMinutes: takes ? plannedOf(planned.plan) : 0,
  }
}

/** The dates on which something is planned; all of them where nothing is on any, so that it is said. */
export function withoutFree(
  entered: readonly AskedDay[],
  dates: ReadonlyMap<number, AskedDate>,
): readonly AskedDay[] {
  const planned = entered.filter(({ day }) => dates.get(day)?.planned != null)
  return planned.length > 0 ? planned : entered
}
