import { type PersonLaw, personLaw, rulePackOf } from '@rollcall/core'
import type { Db } from '../../db/kit/connect.ts'
import { loadTraits } from '../../db/people/traits.ts'
import { loadZones, type PersonZones } from './zones.ts'

/**
 * The law that holds for each of these people on a date: that of the region where they then work, for the
 * traits that they then have. One set of queries for all of them; `known` are their zones, if at hand.
 */
export async function loadLaws(
  db: Db,
  employeeIds: readonly number[],
  known?: PersonZones,
): Promise<(employeeId: number) => PersonLaw> {
  const zones = known ?? (await loadZones(db, employeeIds))
  const traits = Map.groupBy(await loadTraits(db, employeeIds), ({ employeeId }) => employeeId)
  return (employeeId) =>
    personLaw((day) => rulePackOf(zones.regionOn(employeeId, day)), traits.get(employeeId) ?? [])
}
