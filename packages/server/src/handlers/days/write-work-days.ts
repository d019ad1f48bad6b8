import { cameSince, couldCarryOver, dateText, deriveDay } from '@rollcall/core'
import type { Context } from '../../context.ts'
import type { WorkLogRow } from '../../db/days/work-log-columns.ts'
import { confirmWorkLogs, deleteWorkLogs, loadDigests, upsertWorkLogs } from '../../db/days/work-logs.ts'
import type { Db } from '../../db/kit/connect.ts'
import { notifyChanged } from '../../db/kit/notify.ts'
import { dayKey, type PersonDayKey } from './day-key.ts'
import { type FactsBook, loadFacts, rangesAround } from './facts.ts'
import { isEmptyDay, toWorkLogRow } from './work-log-row.ts'

/**
 * The only writer of `work_logs`, `tardy_logs` and `left_early_logs`: derives these days (ascending by person
 * and date) and writes the rows whose result changed. Where the date behind them begins with a pass that
 * could be carried over to them, it is derived too. The people must be locked or claimed, so that nobody else
 * derives them.
 * @returns how many rows were written or removed
 */
export async function writeWorkDays(ctx: Context, tx: Db, days: readonly PersonDayKey[]): Promise<number> {
  const asOf = ctx.clock.now().epochMilliseconds
  const candidates = withNextDays(days)
  const facts = await loadFacts(tx, candidates)
  for (const part of facts.unreadable)
    ctx.logger.warn(part, 'An approved request says nothing that a day understands; it changes nothing')
  const stored = new Map((await loadDigests(tx, rangesAround(candidates))).map((row) => [dayKey(row), row]))

  const changed: WorkLogRow[] = []
  const gone: PersonDayKey[] = []
  const confirmed: WorkLogRow[] = []
  const write = (key: PersonDayKey) => {
    const known = stored.get(dayKey(key))
    const row = deriveRow(facts, key, asOf)
    if (row === null) {
      if (known) gone.push(key)
    } else if (!known?.digest.equals(row.digest)) changed.push(row)
    else if (cameSince(facts.factsOn(key, asOf, asOf), known.judgedAsOf)) confirmed.push(row)
  }
  const asked = new Set(days.map(dayKey))
  for (const key of days) {
    write(key)
    const next = { employeeId: key.employeeId, day: key.day + 1 }
    if (!asked.has(dayKey(next)) && couldCarryOver(facts.factsOn(key, asOf, asOf))) write(next)
  }
  const replaced = changed.filter((row) => stored.has(dayKey(row)))
  await upsertWorkLogs(tx, changed, replaced)
  await deleteWorkLogs(tx, gone)
  await confirmWorkLogs(tx, confirmed)
  const touched = new Set([...changed, ...gone].map((row) => row.day))
  if (touched.size > 0) await notifyChanged(tx, [...touched].sort((a, b) => a - b).map(dateText))
  return changed.length + gone.length
}

/** These days and the day after each, ascending. */
function withNextDays(days: readonly PersonDayKey[]): PersonDayKey[] {
  return days.flatMap((key, index) => {
    const after = days[index + 1]
    const next = { employeeId: key.employeeId, day: key.day + 1 }
    return after && after.employeeId === next.employeeId && after.day === next.day ? [key] : [key, next]
  })
}

/** The row of a day as it would be written at `asOf`; null for a day that has none. */
export function deriveRow(facts: FactsBook, key: PersonDayKey, asOf: number): WorkLogRow | null {
  const completeThrough = Math.min(asOf, facts.completeThroughOn(key))
  const dayFacts = facts.factsOn(key, asOf, completeThrough)
  const result = deriveDay(dayFacts)
  return isEmptyDay(dayFacts, result) ? null : toWorkLogRow(key.employeeId, dayFacts, result)
}
