import { type Context, systemActor } from '../../context.ts'
import {
  type ImpossibleRow,
  listRowsToJudge,
  listSourcesToJudge,
  postponeQuarantinedRows,
} from '../../db/ingest/quarantine.ts'
import { lockSource } from '../../db/kit/locks.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { loadSourceSettings } from '../../db/sources/sources.ts'
import { recordAudit } from '../access/record-audit.ts'
import { interpretRow } from './interpret-row.ts'
import type { ReadPunch } from './read-rows.ts'
import { storePunches } from './store-punches.ts'

const mostAtOnce = 5000

/**
 * Judges again the rows that were dated into the future, once their time has come: a terminal whose clock
 * runs ahead says nothing false for ever. A source at a time, so that its agent waits no longer than for one
 * batch.
 */
export async function judgeQuarantine(ctx: Context): Promise<{ judged: number; stored: number }> {
  const result = { judged: 0, stored: 0 }
  for (const sourceId of await listSourcesToJudge(ctx.db, ctx.clock.now())) {
    const { judged, stored } = await judgeSource(ctx, sourceId)
    result.judged += judged
    result.stored += stored
  }
  return result
}

async function judgeSource(ctx: Context, sourceId: number): Promise<{ judged: number; stored: number }> {
  return await inTransaction(ctx.db, async (tx) => {
    await lockSource(tx, sourceId)
    const now = ctx.clock.now()
    const rows = await listRowsToJudge(tx, sourceId, now, mostAtOnce)
    const settings = await loadSourceSettings(tx, sourceId)
    const punches: ReadPunch[] = []
    const postponed: Pick<ImpossibleRow, 'digest' | 'dueAt' | 'reason'>[] = []
    for (const { digest, row } of rows) {
      const reading = interpretRow(row, settings, now.epochMilliseconds, 0)
      if ('reason' in reading) postponed.push({ digest, ...reading })
      else punches.push({ ...row, digest, at: reading.at, meaning: reading.direction })
    }
    await postponeQuarantinedRows(tx, sourceId, postponed)
    const { added } = await storePunches(tx, sourceId, punches, now)
    if (added.length > 0)
      await recordAudit(tx, ctx, systemActor, {
        action: 'judge-quarantine',
        subject: `source:${sourceId}`,
        details: { stored: added.length },
      })
    return { judged: rows.length, stored: added.length }
  })
}
