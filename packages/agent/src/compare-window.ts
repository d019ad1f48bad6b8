import { addDays } from './naive-time.ts'

/** Real devices hand rows in up to two weeks late. */
const compareDays = 15

/** The first date that is compared. Older rows than `retainedFrom` are not kept, and so not asked for. */
export function firstCompared(localNow: string, retainedFrom: string | null): string {
  const begin = addDays(localNow, -compareDays).slice(0, 10)
  return retainedFrom !== null && retainedFrom > begin ? retainedFrom : begin
}
