import type { Db } from '../../db/kit/connect.ts'
import { lockPeople } from '../../db/kit/locks.ts'
import { listEmployedUnder } from '../../db/plans/holidays.ts'
import { findPlannedRange, type PlanRange } from '../../db/plans/work-plans.ts'
import { planPeople, writtenOf } from './generate-work-plans.ts'

const peopleAtOnce = 500

/**
 * In the transaction of whoever changed these dates of a holiday calendar: makes the plans of exactly these
 * dates again, of people whose site has the calendar then, and marks those that became another. Locks the
 * people, ascending; says how many plans changed.
 */
export async function replanCalendar(tx: Db, calendarId: number, dates: readonly string[]): Promise<number> {
  const planned = dates.length === 0 ? null : await findPlannedRange(tx, null)
  if (planned === null) return 0
  const within = [...new Set(dates)].filter((date) => planned.from <= date && date <= planned.to).sort()
  const runs = runsOf(within)
  let changed = 0
  for (let after = 0; runs.length > 0; ) {
    const ids = await listEmployedUnder(tx, calendarId, within, after, peopleAtOnce)
    if (ids.length === 0) break
    await lockPeople(tx, ids)
    for (const run of runs) changed += writtenOf(await planPeople(tx, ids, run))
    after = ids.at(-1)!
  }
  return changed
}

/** Dates in order as ranges without gaps. */
function runsOf(dates: readonly string[]): PlanRange[] {
  const runs: PlanRange[] = []
  for (const date of dates) {
    const last = runs.at(-1)
    if (last && Temporal.PlainDate.from(last.to).add({ days: 1 }).toString() === date) last.to = date
    else runs.push({ from: date, to: date })
  }
  return runs
}
