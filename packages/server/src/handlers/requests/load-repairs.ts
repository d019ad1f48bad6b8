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
  const days = await listLackingDays(db, employeeId, { from: daysBefore(today, askedDays), before: today })
  return await loadRepairsOf(
    ctx,
    db,
    days.map((day) => ({ employeeId, day })),
  )
}

/** The same of these days that are over, of any people, by person and date; still as many queries. */
export async function loadRepairsOf<Key extends { employeeId: number; day: DayNumber }>(
  ctx: Context,
  db: Db,
  keys: readonly Key[],
): Promise<(Key & DayRepairs)[]> {
  if (keys.length === 0) return []
  const now = ctx.clock.now()
  const dates = keys.map(({ day }) => day)
  const book = await loadFacts(db, keys)
  const past = Map.groupBy(
    await listPastDays(db, [...new Set(keys.map(({ employeeId }) => employeeId))], {
      from: daysBefore(dateText(Math.min(...dates)), habitDays),
      before: dateText(Math.max(...dates)),
    }),
    ({ employeeId }) => employeeId,
  )
  const taps = Map.groupBy(await listTapsOfDays(db, keys), ({ beside }) => beside)
  return keys.flatMap((key) => {
    const facts = asIfSettled(book.factsOn(key, now.epochMilliseconds, book.completeThroughOn(key)))
    if (facts === null) return []
    const { employeeId, day } = key
    const near = taps.get(employeeId) ?? []
    const repairs = proposeRepairs({
      facts,
      taps: near.filter((tap) => tap.employeeId === employeeId),
      past: (past.get(employeeId) ?? []).filter((one) => one.day < day && one.day >= day - habitDays),
      mates: near.filter((tap) => tap.employeeId !== employeeId),
    })
    return repairs.length === 0 ? [] : [{ ...key, repairs }]
  })
}

const daysBefore = (date: string, days: number) => dateText(dayNumber(date) - days)
