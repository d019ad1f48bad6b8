import { dateText, parseNaive } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { anyDayAwaits, type Checkpoint, loadCheckpoint, saveCheckpoint } from '../../db/ingest/checkpoints.ts'
import { insertQuarantinedRows, type RawRow } from '../../db/ingest/quarantine.ts'
import { addToSourceDays } from '../../db/ingest/source-days.ts'
import { addDeriveJob } from '../../db/kit/jobs.ts'
import { lockSource } from '../../db/kit/locks.ts'
import { holdKept } from '../../db/kit/retained.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { recordPush } from '../access/record-audit.ts'
import { assertOwnSource } from './assert-own-source.ts'
import { firstPlausibleDate } from './interpret-row.ts'
import { readRows, sumByDate } from './read-rows.ts'
import { storePunches } from './store-punches.ts'

export interface RecordPunchesInput {
  sourceId: number
  /** The checkpoint the reading started from; it moves to `to` only if it still equals this. */
  from: string | null
  to: string | null
  /** All rows inserted at the source before this instant have been pushed. */
  readThrough: Temporal.Instant | null
  rows: readonly RawRow[]
}

export interface RecordPunchesResult {
  stored: number
  /** Those of before what is kept among them: they were purged. */
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
    const { factsFrom } = await holdKept(tx)
    const rows = factsFrom === null ? input.rows : input.rows.filter(isKept(dateText(factsFrom)))
    const { punches, impossible, repeated } = await readRows(tx, input.sourceId, rows, now)

    const { added, released } = await storePunches(tx, input.sourceId, punches, now)
    const newImpossible = await insertQuarantinedRows(tx, input.sourceId, impossible, now)
    // What was in quarantine has been counted when it came.
    const newRows = [
      ...added.filter((punch) => !released.has(punch)),
      ...impossible.filter(({ digest }) => newImpossible.has(digest.toString('hex'))),
    ]
    await addToSourceDays(tx, input.sourceId, sumByDate(newRows))

    const before = await loadCheckpoint(tx, input.sourceId)
    const after = moveCheckpoint(before, input, now)
    await saveCheckpoint(tx, input.sourceId, after, now)
    const awaited =
      after.readThrough !== null && (await anyDayAwaits(tx, before.readThrough, after.readThrough))
    if (awaited) await addDeriveJob(tx)
    if (added.length > 0 || newRows.length > 0) await recordPush(tx, ctx, actor, input.sourceId)

    const nobody = added.filter((punch) => punch.badge === '').length
    return {
      stored: added.length - nobody,
      nobody,
      alreadyKnown: input.rows.length - rows.length + repeated + punches.length - added.length,
      quarantined: impossible.length,
      moved: input.to !== null && after.position === input.to,
      checkpoint: after.position,
    }
  })
}

/**
 * What was purged does not come back with an agent that still finds it (rules.md §14). Clocks that fell back
 * say dates of before any terminal: those rows are new, and somebody has to hear of them.
 */
const isKept = (factsFrom: string) => (row: RawRow) => {
  const date = parseNaive(row.time)?.date
  return date === undefined || date >= factsFrom || date < firstPlausibleDate
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
