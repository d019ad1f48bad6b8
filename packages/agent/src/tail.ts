import { type PunchRow, rowHashText } from '@rollcall/contract/ingest'
import { readCheckpoint, writeCheckpoint } from './checkpoint.ts'
import { askClocks, noticeClocks } from './clocks.ts'
import { PassingFailure } from './failure.ts'
import { addDays, earlier, parseNaive } from './naive-time.ts'
import { readPunches } from './read-punches.ts'
import type { Reader } from './reader.ts'
import { tailBegin } from './tail-begin.ts'

/** A row may be on its way into the table while it is read. */
const marginSeconds = 2

export interface TailResult {
  read: number
  stored: number
}

/**
 * Reads what is new since the checkpoint and pushes it, page by page; the checkpoint moves with each page. At
 * the end it says how far the source was read, by the server's clock, even if there was nothing new. Neither
 * a row dated into the future nor a clock that went back moves the checkpoint beyond the source's own
 * present.
 */
export async function tail(reader: Reader): Promise<TailResult> {
  const { system, profile, client, notices } = reader
  const began = reader.now()
  const { state, clocks } = await askClocks(reader)
  const { localNow } = clocks
  reader.clocks = clocks
  noticeClocks(notices, clocks)
  const known = readCheckpoint(state.checkpoint, localNow)
  if (known.distrust !== null)
    notices.say(
      'checkpoint',
      `The stored checkpoint is not believed: ${known.distrust}. The last days are read anew.`,
    )
  const range = { from: tailBegin(state, known, localNow), to: addDays(localNow, 1) }
  const result: TailResult = { read: 0, stored: 0 }
  let from = state.checkpoint
  let newest = known.newest === null ? null : earlier(known.newest, localNow)
  const push = async (rows: readonly PunchRow[], readThrough: string | null) => {
    const to = newest === null ? from : writeCheckpoint(newest)
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
    newest = newestOf(page, newest, localNow)
    if (fresh.length > 0) await push(fresh, null)
    reader.remember(fresh)
  }
  // A checkpoint that is not believed must not stay, even if there was nothing to read.
  if (known.distrust !== null) newest ??= localNow
  await push([], Temporal.Instant.from(state.now).subtract({ seconds: marginSeconds }).toString())
  notices.over('checkpoint')
  reader.readAt = began
  return result
}

/** The newest believable time so far. */
function newestOf(rows: readonly PunchRow[], before: string | null, localNow: string): string | null {
  let newest = before
  for (const { time } of rows) {
    const later = newest === null || time > newest
    if (later && parseNaive(time) !== null) newest = earlier(time, localNow)
  }
  return newest
}
