import { type PunchRow, rowHashText } from '@rollcall/contract/ingest'
import { PassingFailure } from './failure.ts'
import { addDays, minutesBefore, readClock } from './mssql/source-clock.ts'
import { readPunches } from './read-punches.ts'
import type { Reader } from './reader.ts'

/** Terminals hand their rows in a little out of order, so each reading begins somewhat before the newest row of the last one. */
const overlapMinutes = 10
/** A row may be on its way into the table while it is read. */
const marginSeconds = 2

/** Where reading goes on; all that is ever remembered, and it is remembered by the server. */
interface Checkpoint {
  newest: string
}

export interface TailResult {
  read: number
  stored: number
}

/**
 * Reads what is new since the checkpoint and pushes it, page by page; the checkpoint moves with each page. At the end it says how far the source was read, even if there was
 * nothing new. A row dated into the future moves the checkpoint no further than the source's own clock.
 */
export async function tail(reader: Reader): Promise<TailResult> {
  const { system, profile, client } = reader
  const { source, checkpoint, retainedFrom } = await client.checkpoint()
  const began = reader.now()
  const clock = await readClock(system, source.zone, reader.now)
  reader.clockDifferenceSeconds = clock.differenceSeconds
  const last = checkpoint === null ? null : (JSON.parse(checkpoint) as Checkpoint).newest
  const retained = retainedFrom === null ? null : `${retainedFrom} 00:00:00`
  const range = {
    from: last === null ? (retained ?? '2005-01-01 00:00:00') : minutesBefore(last, overlapMinutes),
    to: addDays(clock.localNow, 1),
  }
  const result: TailResult = { read: 0, stored: 0 }
  let from = checkpoint
  let newest = last ?? ''
  const push = async (rows: readonly PunchRow[], readThrough: string | null) => {
    const to = newest === '' ? from : JSON.stringify({ newest } satisfies Checkpoint)
    const answer = await client.push({ from, to, readThrough, rows: [...rows] })
    if (!answer.moved && answer.checkpoint !== to)
      throw new PassingFailure(
        'Another agent reads the same source and was faster; going on from where it is.',
      )
    from = answer.checkpoint
    result.stored += answer.stored
  }
  for await (const page of readPunches(system, profile, range)) {
    result.read += page.length
    const fresh = page.filter((row) => !reader.sent.has(rowHashText(row)))
    for (const { time } of page) if (time > newest) newest = time < clock.localNow ? time : clock.localNow
    if (fresh.length > 0) await push(fresh, null)
    reader.remember(fresh)
  }
  await push([], began.subtract({ seconds: marginSeconds }).toString())
  reader.readThrough = began
  return result
}
