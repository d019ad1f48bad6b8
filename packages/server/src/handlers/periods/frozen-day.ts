import {
  type DayFacts,
  type Explanation,
  type FactsPool,
  type PackedFacts,
  unpackFacts,
} from '@rollcall/core'
import type { Db } from '../../db/kit/connect.ts'
import { loadClosedDays, loadPools } from '../../db/periods/closed-days.ts'
import type { PersonDayKey } from '../days/day-key.ts'

/** What is kept of an explanation: the result stands beside it. */
export type KeptExplanation = Omit<Explanation, 'result'>

/** A day as it was judged when its month was closed. */
export interface FrozenDay {
  closingId: number
  facts: DayFacts
  explanation: KeptExplanation
}

/**
 * What is frozen of a day; null while its month is open for that person. With an instant: what was frozen of
 * it then, also if the month was opened again since.
 */
export async function findFrozenDay(
  db: Db,
  key: PersonDayKey,
  asOf: Temporal.Instant | null = null,
): Promise<FrozenDay | null> {
  const [closed] = await loadClosedDays(db, [key], asOf)
  if (!closed) return null
  const pool = (await loadPools(db, [closed.closingId])).get(closed.closingId) as FactsPool
  return {
    closingId: closed.closingId,
    facts: unpackFacts(pool, closed.day, closed.facts as PackedFacts),
    explanation: closed.explanation as KeptExplanation,
  }
}
