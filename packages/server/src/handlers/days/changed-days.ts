import type { DatedPolicy } from '@rollcall/core'
import type { Context } from '../../context.ts'
import type { WorkLogRow } from '../../db/days/work-log-columns.ts'
import { loadLogs } from '../../db/days/work-logs.ts'
import type { Db } from '../../db/kit/connect.ts'
import { findKept } from '../../db/kit/retained.ts'
import { dayKey, type PersonDayKey } from './day-key.ts'
import { deriveRow } from './derive-row.ts'
import { loadFacts } from './facts.ts'

export interface ChangedDay extends PersonDayKey {
  /** As `to_jsonb(work_logs)` says it; null where there is no log. */
  stored: Readonly<Record<string, unknown>> | null
  /** Null where there would be none. */
  derived: WorkLogRow | null
}

/**
 * Those of these days (ascending by person and date) that come out differently now from what is stored, by
 * the facts that this connection sees. Writes nothing. `proposed` is a policy to be tried.
 */
export async function changedDays(
  ctx: Context,
  db: Db,
  wanted: readonly PersonDayKey[],
  proposed: DatedPolicy | null = null,
): Promise<ChangedDay[]> {
  const { daysFrom } = await findKept(db)
  const days = daysFrom === null ? wanted : wanted.filter(({ day }) => day >= daysFrom)
  if (days.length === 0) return []
  const facts = await loadFacts(db, days, proposed)
  const logs = await loadLogs(
    db,
    [...new Set(days.map(({ employeeId }) => employeeId))],
    Math.min(...days.map(({ day }) => day)),
    Math.max(...days.map(({ day }) => day)),
  )
  const stored = new Map(logs.map((row) => [dayKey(row), row]))
  const asOf = ctx.clock.now().epochMilliseconds
  return days.flatMap((key) => {
    const known = stored.get(dayKey(key))
    const derived = deriveRow(facts, key, asOf)
    const same = derived === null ? known === undefined : known?.digest.equals(derived.digest)
    return same ? [] : [{ ...key, stored: known?.log ?? null, derived }]
  })
}
