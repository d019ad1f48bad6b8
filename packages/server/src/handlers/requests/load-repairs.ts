import { asIfSettled, type DayNumber, dateText, dayNumber, proposeRepairs, type Repair } from '@rollcall/core'
import type { Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { listLackingDays, listPastDays, listTapsOfDays } from '../../db/requests/repairs.ts'
import { loadFacts } from '../days/facts.ts'
import { todayOf } from '../people/today-of.ts'

/** As long as a correction can be asked for (request kinds), and as long as a habit lasts. */
const askedDays = 31
const habitDays = 120

export interface DayRepairs {
  day: DayNumber
  repairs: Repair[]
}

/**
 * What the days of somebody lack that are over, each with what is likely; with a fixed number of queries. A
 * day is asked about the next morning, once all her sources were read beyond its end.
 */
export async function loadRepairs(ctx: Context, db: Db, employeeId: number): Promise<DayRepairs[]> {
  const now = ctx.clock.now()
  const today = (await todayOf(db, now, [employeeId])).get(employeeId)!
  const since = (days: number) => dateText(dayNumber(today) - days)
  const days = await listLackingDays(db, employeeId, { from: since(askedDays), before: today })
  if (days.length === 0) return []
  const keys = days.map((day) => ({ employeeId, day }))
  const book = await loadFacts(db, keys)
  const past = await listPastDays(db, employeeId, { from: since(habitDays), before: today })
  const taps = await listTapsOfDays(db, employeeId, days)
  const own = taps.filter((tap) => tap.employeeId === employeeId)
  const mates = taps.filter((tap) => tap.employeeId !== employeeId)
  return keys.flatMap((key) => {
    const facts = asIfSettled(book.factsOn(key, now.epochMilliseconds, book.completeThroughOn(key)))
    if (facts === null) return []
    const before = past.filter(({ day }) => day < key.day)
    const repairs = proposeRepairs({ facts, taps: own, past: before, mates })
    return repairs.length === 0 ? [] : [{ day: key.day, repairs }]
  })
}
