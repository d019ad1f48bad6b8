import type { Db } from '../../db/kit/connect.ts'
import { listReadings, type ShownPeople } from '../../db/screens/read-late-sources.ts'
import { isLate } from '../sources/lateness.ts'

/**
 * The sources that were not read in time and on which the days that are shown depend: what they hold is not
 * in these days yet.
 */
export async function lateSources(
  db: Db,
  now: Temporal.Instant,
  people: ShownPeople,
  range: { from: string; to: string },
): Promise<{ name: string; nameEn: string; readThrough: string | null }[]> {
  const readings = await listReadings(db, people, range)
  return readings
    .filter((reading) => isLate(reading, now))
    .map(({ name, nameEn, readThrough }) => ({ name, nameEn, readThrough: readThrough?.toString() ?? null }))
}
