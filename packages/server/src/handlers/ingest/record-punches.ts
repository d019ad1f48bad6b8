import type { Actor, Context } from '../../context.ts'
import { anyDayAwaits, type Checkpoint, loadCheckpoint, saveCheckpoint } from '../../db/ingest/checkpoints.ts'
import { insertPunches, keepFirstTerminal } from '../../db/ingest/punches.ts'
import { insertQuarantinedRows } from '../../db/ingest/quarantine.ts'
import { addToSourceDays } from '../../db/ingest/source-days.ts'
import { addDeriveJob } from '../../db/kit/jobs.ts'
import { lockSource } from '../../db/kit/locks.ts'
import { notifyChanged } from '../../db/kit/notify.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { recordPush } from '../access/record-audit.ts'
import { markPunchDates } from '../days/marks.ts'
import { assertOwnSource } from './assert-own-source.ts'
import type { SourceRow } from './interpret-row.ts'
import { readRows, sumByDate } from './read-rows.ts'

export interface RecordPunchesInput {
  sourceId: number
  /** The checkpoint the reading started from; it moves to `to` only if it still equals this. */
  from: string | null
  to: string | null
  /** All rows inserted at the source before this instant have been pushed. */
  readThrough: Temporal.Instant | null
  rows: readonly SourceRow[]
}

export interface RecordPunchesResult {
  stored: number
  alreadyKnown: number
  nobody: number
  quarantined: number
  moved: boolean
  checkpoint: string | null
}

/**
 * Stores what a source says, whole and once. One transaction: rows, quarantine, the figures of the source's
 * days, marks for the touched days, checkpoint, job. Sent twice, in other pieces, in another order or by two
 * senders at once it ends in the same state; if the process dies, nothing of the request has happened.
 * @throws ForbiddenError if a source pushes for another one.
 */
export async function recordPunches(
  ctx: Context,
  actor: Actor,
  input: RecordPunchesInput,
): Promise<RecordPunchesResult> {
  assertOwnSource(actor, input.sourceId)
  return await inTransaction(ctx.db, async (tx) => {
    await lockSource(tx, input.sourceId)
    const now = ctx.clock.now()
    const { punches, impossible, repeated } = await readRows(tx, input.sourceId, input.rows, now)

    const places = await insertPunches(tx, input.sourceId, punches, now)
    if (places.length < punches.length) await keepFirstTerminal(tx, input.sourceId, punches)
    const newPunches = places.map((place) => punches[place]!)
    const newImpossible = await insertQuarantinedRows(tx, input.sourceId, impossible, now)
    const newRows = [
      ...newPunches,
      ...impossible.filter(({ digest }) => newImpossible.has(digest.toString('hex'))),
    ]
    const days = sumByDate(newRows)
    await addToSourceDays(tx, input.sourceId, days)
    // A page shows a punch on its day even where it changes no result.
    if (newPunches.length > 0) await notifyChanged(tx, days.map((day) => day.date).sort())

    await markPunchDates(tx, input.sourceId, newPunches, 'punch')
    const before = await loadCheckpoint(tx, input.sourceId)
    const after = moveCheckpoint(before, input, now)
    await saveCheckpoint(tx, input.sourceId, after, now)
    const awaited =
      after.readThrough !== null && (await anyDayAwaits(tx, before.readThrough, after.readThrough))
    if (awaited) await addDeriveJob(tx)
    if (newRows.length > 0) await recordPush(tx, ctx, actor, input.sourceId)

    const nobody = newPunches.filter((punch) => punch.badge === '').length
    return {
      stored: newPunches.length - nobody,
      nobody,
      alreadyKnown: repeated + punches.length - newPunches.length,
      quarantined: impossible.length,
      moved: input.to !== null && after.position === input.to,
      checkpoint: after.position,
    }
  })
}

/**
 * Rows count whoever sends them, but only the reading that started where the last one ended says how far the
 * source was read, and no clock of an agent says that the future was.
 */
function moveCheckpoint(before: Checkpoint, input: RecordPunchesInput, now: Temporal.Instant): Checkpoint {
  if (input.from !== before.position && (input.from !== null || input.to !== null)) return before
  const read = [before.readThrough, input.readThrough && earlier(input.readThrough, now)]
  return {
    position: input.to ?? before.position,
    readThrough:
      read
        .filter((at) => at !== null)
        .sort(Temporal.Instant.compare)
        .at(-1) ?? null,
  }
}

const earlier = (a: Temporal.Instant, b: Temporal.Instant) => (Temporal.Instant.compare(a, b) < 0 ? a : b)
