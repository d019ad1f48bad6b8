import { type DayNumber, datesBeforeTouched, neverRead, type WorkPlan } from '@rollcall/core'
import type { Db } from '../../db/kit/connect.ts'
import { loadFacts } from './facts.ts'

/** A date whose plan became another one. */
export interface PlannedAnew {
  employeeId: number
  day: DayNumber
  /** What was planned before (null: nothing); null where nobody looked. */
  before?: { plan: WorkPlan | null } | null
}

/**
 * The first date of each person that these new plans touch, where what was planned before is known: an
 * evening or two before a rotation that changes are looked at only if they end at another time now, or
 * somebody has tapped since. Reads the facts once for all of them.
 */
export async function firstDatesTouched(
  tx: Db,
  days: readonly PlannedAnew[],
): Promise<Map<number, DayNumber>> {
  const first = new Map<number, PlannedAnew>()
  for (const date of days) {
    const known = first.get(date.employeeId)
    if (known === undefined || date.day < known.day) first.set(date.employeeId, date)
  }
  const edges = [...first.values()].filter(({ before }) => before != null)
  if (edges.length === 0) return new Map()
  const dayBefore = ({ employeeId, day }: PlannedAnew) => ({ employeeId, day: day - 1 })
  const keys = edges.map(dayBefore).sort((a, b) => a.employeeId - b.employeeId)
  const facts = await loadFacts(tx, keys)
  return new Map(
    edges.map((edge) => {
      const around = facts.factsOn(dayBefore(edge), neverRead, neverRead)
      return [edge.employeeId, edge.day - datesBeforeTouched(around, edge.before!.plan)]
    }),
  )
}
