import { type DayFacts, deriveDay, neverRead } from '@rollcall/core'
import type { WorkLogRow } from '../../db/days/work-log-columns.ts'
import type { StoredDigest } from '../../db/days/work-logs.ts'
import type { PersonDayKey } from './day-key.ts'
import type { FactsBook } from './facts.ts'
import { isEmptyDay, toWorkLogRow } from './work-log-row.ts'

/** The row of a day as it would be written at `asOf`; null for a day that has none. */
export const deriveRow = (facts: FactsBook, key: PersonDayKey, asOf: number): WorkLogRow | null =>
  rowAt(facts, key, { judgedAsOf: asOf, judgedThrough: Math.min(asOf, facts.completeThroughOn(key)) })

/** The row of a day by these facts at the two times that a log was judged with. */
export function rowAt(
  facts: FactsBook,
  key: PersonDayKey,
  { judgedAsOf, judgedThrough }: Pick<StoredDigest, 'judgedAsOf' | 'judgedThrough'>,
): WorkLogRow | null {
  return rowOf(key.employeeId, facts.factsOn(key, judgedAsOf, judgedThrough ?? neverRead))
}

/** The row of a day by its facts. */
export function rowOf(employeeId: number, facts: DayFacts): WorkLogRow | null {
  const result = deriveDay(facts)
  return isEmptyDay(facts, result) ? null : toWorkLogRow(employeeId, facts, result)
}
