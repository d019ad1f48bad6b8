import type { Actor, Context } from '../../context.ts'
import { listSourceStatus, type SourceStatusRow } from '../../db/screens/read-sources.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { clockFindings } from '../sources/clock-findings.ts'
import { isLate, secondsSince } from '../sources/lateness.ts'

/** Each source: how far it was read, what its agent last said, and until when a token of it is valid. */
export async function readSources(ctx: Context, actor: Actor) {
  assertMayForCompany(actor, 'read-sources')
  const now = ctx.clock.now()
  const sources = await listSourceStatus(ctx.db, now)
  return { now: now.toString(), sources: sources.map((row) => shownSource(row, now)) }
}

function shownSource(
  { readThrough, heartbeatAt, tokenExpiresAt, warnings, pollSeconds, ...row }: SourceStatusRow,
  now: Temporal.Instant,
) {
  return {
    ...row,
    readThrough: readThrough?.toString() ?? null,
    behindSeconds: secondsSince(readThrough, now),
    behind: isLate({ readThrough, pollSeconds }, now),
    heartbeatAt: heartbeatAt?.toString() ?? null,
    tokenExpiresAt: tokenExpiresAt?.toString() ?? null,
    warnings: warnings ?? [],
    findings: clockFindings({
      agentSeconds: row.agentClockDifferenceSeconds,
      sourceSeconds: row.clockDifferenceSeconds,
    }),
  }
}
