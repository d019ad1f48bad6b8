import { type DayNumber, type PersonLaw, type WeekDay, weekDayOf } from '@rollcall/core'
import type { Context } from '../../context.ts'
import type { DaysOfPerson } from '../../db/screens/read-hours.ts'
import { dayKey } from '../days/day-key.ts'
import { loadRequests } from '../days/day-requests.ts'
import { readPlan } from '../days/read-plan.ts'
import { loadLaws } from '../people/laws.ts'
import { loadZones, offsetsFor, type PersonZones } from '../people/zones.ts'

/** What weeks of many people are judged by, and their days as weeks look at them. */
export interface HoursBook {
  zones: PersonZones
  lawOf: (employeeId: number) => PersonLaw
  /** By person, in order. */
  weekDays: ReadonlyMap<number, WeekDay[]>
}

/** Loads what is still needed to judge these days; a handful of queries, however many people. */
export async function loadHoursBook(
  ctx: Context,
  people: readonly DaysOfPerson[],
  known?: Pick<HoursBook, 'zones' | 'lawOf'>,
): Promise<HoursBook> {
  const ids = people.map(({ id }) => id)
  const zones = known?.zones ?? (await loadZones(ctx.db, ids))
  const lawOf = known?.lawOf ?? (await loadLaws(ctx.db, ids, zones))
  const { byDay } = await loadRequests(
    ctx.db,
    people.flatMap(({ id, days }) => {
      const ahead = days.filter(({ hasOvertime }) => hasOvertime).map(({ day }) => day)
      return ahead.length === 0 ? [] : [{ employeeId: id, from: ahead[0]!, to: ahead.at(-1)! }]
    }),
  )
  const zoneOn = (id: number, day: DayNumber) => offsetsFor(zones.zoneOn(id, day), day, day)
  return {
    zones,
    lawOf,
    weekDays: new Map(
      people.map(({ id, days }) => [
        id,
        days.map(({ day, log, plan }) =>
          weekDayOf(day, log, {
            zone: zoneOn(id, day),
            plan: plan === null ? null : readPlan(plan),
            requests: byDay.get(dayKey({ employeeId: id, day })) ?? [],
          }),
        ),
      ]),
    ),
  }
}
