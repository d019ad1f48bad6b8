import type { CheckpointResponse } from '@rollcall/contract/ingest'
import type { KnownCheckpoint } from './checkpoint.ts'
import { firstCompared } from './compare-window.ts'
import { earlier, minutesBefore, secondsBefore } from './naive-time.ts'

/**
 * Terminals hand their rows in a little out of order, so each reading begins somewhat before the newest row
 * of the last one.
 */
const overlapMinutes = 10

/** No terminal of this trade was in service before. */
const earliest = '2005-01-01 00:00:00'

type State = Pick<CheckpointResponse, 'readThrough' | 'retainedFrom' | 'now'>

/**
 * Where a reading begins, as a naive time of the source: before the newest row that was read, and no later
 * than where the source's clock stands now less the time since the last reading. The second is what counts
 * after its clock went back: what was written since then carries times that were read once already.
 */
export function tailBegin(state: State, known: KnownCheckpoint, localNow: string): string {
  const { readThrough, retainedFrom, now } = state
  if (known.distrust !== null) return `${firstCompared(localNow, retainedFrom)} 00:00:00`
  if (known.newest === null) return retainedFrom === null ? earliest : `${retainedFrom} 00:00:00`
  const unread = readThrough === null ? 0 : Temporal.Instant.from(readThrough).until(now).total('seconds')
  return minutesBefore(earlier(known.newest, secondsBefore(localNow, Math.max(0, unread))), overlapMinutes)
}
