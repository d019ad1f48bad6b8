import type { Actor, Context } from '../../context.ts'
import { findQuarantinedRows } from '../../db/screens/read-sources.ts'
import { assertMayForCompany } from '../access/assert-may.ts'

/** Rows whose time cannot be true, as the source said them. */
export async function readQuarantine(
  ctx: Context,
  actor: Actor,
  input: { sourceId?: number | undefined; limit: number },
) {
  assertMayForCompany(actor, 'read-quarantine')
  const rows = await findQuarantinedRows(ctx.db, input.sourceId ?? null, input.limit)
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ total, receivedAt, ...row }) => ({ ...row, receivedAt: receivedAt.toString() })),
  }
}
