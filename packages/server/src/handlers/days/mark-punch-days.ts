import { datesTouchedBy, dayNumberAt } from '@rollcall/core'
import { insertMarks, type Mark } from '../../db/days/marks.ts'
import type { Db } from '../../db/kit/connect.ts'
import { loadAssignmentsOfBadges } from '../../db/people/people.ts'
import { loadZones, offsetsFor } from '../people/zones.ts'

/**
 * Marks the days of known people whose result these punches can change (`at` in milliseconds since 1970), and
 * says how many. Punches of nobody and of badges without an assignment mark nothing: an assignment will.
 */
export async function markPunchDays(
  tx: Db,
  sourceId: number,
  punches: readonly { badge: string; at: number }[],
  cause: string,
): Promise<number> {
  const badges = [...new Set(punches.map((punch) => punch.badge))].filter((badge) => badge !== '')
  if (badges.length === 0) return 0
  const assignments = Map.groupBy(await loadAssignmentsOfBadges(tx, sourceId, badges), (row) => row.badge)
  const employeeIds = [...new Set([...assignments.values()].flat().map((row) => row.employeeId))]
  if (employeeIds.length === 0) return 0
  const zones = await loadZones(tx, employeeIds)
  const marks = new Map<string, Mark>()
  for (const punch of punches) {
    for (const { employeeId, from, until } of assignments.get(punch.badge) ?? []) {
      if (punch.at < (from ?? -Infinity) || punch.at >= (until ?? Infinity)) continue
      const day = dayNumberAt(punch.at)
      const [first, last] = datesTouchedBy(offsetsFor(zones.zoneOn(employeeId, day), day, day), punch.at)
      for (let touched = first; touched <= last; touched++) {
        marks.set(`${employeeId}:${touched}`, { employeeId, day: touched })
      }
    }
  }
  await insertMarks(tx, [...marks.values()], cause)
  return marks.size
}
