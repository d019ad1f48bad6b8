import type { Actor, Context } from '../../context.ts'
import { listQuarantinedRows } from '../../db/screens/read-sources.ts'
import { assertMayForCompany } from '../access/assert-may.ts'

/** Of a cell that is too long to be one, this much is shown. */
const mostShown = 100

/** Rows that cannot be true, as the source said them. */
export async function readQuarantine(
  ctx: Context,
  actor: Actor,
  input: { sourceId?: number | undefined; limit: number },
) {
  assertMayForCompany(actor, 'read-quarantine')
  const rows = await listQuarantinedRows(ctx.db, input.sourceId ?? null, input.limit)
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ total, receivedAt, row, ...rest }) => ({
      ...rest,
      row: {
        badge: cut(row.badge),
        time: cut(row.time),
        direction: cut(row.direction),
        terminal: cut(row.terminal),
      },
      receivedAt: receivedAt.toString(),
    })),
  }
}

const cut = (text: string) => (text.length > mostShown ? `${text.slice(0, mostShown)}…` : text)
