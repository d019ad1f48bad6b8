import type { Actor, Context } from '../../context.ts'
import { listSourceStatus, type SourceStatusRow } from '../../db/screens/read-sources.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { clockFindings } from '../sources/clock-findings.ts'

/** A source that was not read for longer than this is behind. */
const behindSeconds = 300

/** Each source: how far it was read, what its agent last said, and until when a token of it is valid. */
export async function readSources(ctx: Context, actor: Actor) {
  assertMayForCompany(actor, 'read-sources')
  const now = ctx.clock.now()
  const sources = await listSourceStatus(ctx.db, now)
  return { now: now.toString(), sources: sources.map((row) => shownSource(row, now)) }
}

function shownSource(
  { readThrough, heartbeatAt, tokenExpiresAt, warnings, ...row }: SourceStatusRow,
  now: Temporal.Instant,
) {
  const seconds =
    readThrough === null ? null : Math.max(0, Math.round(readThrough.until(now).total('seconds')))
  return {
    ...row,
    readThrough: readThrough?.toString() ?? null,
    behindSeconds: seconds,
    behind: seconds === null || seconds > behindSeconds,
    heartbeatAt: heartbeatAt?.toString() ?? null,
    tokenExpiresAt: tokenExpiresAt?.toString() ?? null,
    warnings: warnings ?? [],
    findings: clockFindings({
      agentSeconds: row.agentClockDifferenceSeconds,
      sourceSeconds: row.clockDifferenceSeconds,
    }),
  }
}
