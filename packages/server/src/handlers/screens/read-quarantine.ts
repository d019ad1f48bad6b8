import type { Actor, Context } from '../../context.ts'
import {
  countQuarantinedRows,
  listQuarantinedRows,
  type QuarantinePlace,
} from '../../db/screens/read-sources.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { recordReading } from '../access/record-audit.ts'
import { isInstant, noPage } from './pages.ts'

/** Of a cell that is too long to be one, this much is shown. */
const mostShown = 100

/**
 * A page of the rows that cannot be true, as the source said them.
 * @throws InvalidInputError for an `after` that no page gave
 */
export async function readQuarantine(
  ctx: Context,
  actor: Actor,
  input: { sourceId?: number | undefined; after?: string | undefined; limit: number },
) {
  assertMayForCompany(actor, 'read-quarantine')
  await recordReading(ctx, actor, {
    action: 'read-quarantine',
    subject: input.sourceId === undefined ? 'quarantine' : `source:${input.sourceId}`,
  })
  const { sourceId = null, after, limit } = input
  const place = after === undefined ? null : placeOf(after)
  const found = await listQuarantinedRows(ctx.db, sourceId, place, limit + 1)
  const rows = found.slice(0, limit).map(({ receivedAt, row, ...rest }) => ({
    ...rest,
    row: {
      badge: cut(row.badge),
      time: cut(row.time),
      direction: cut(row.direction),
      terminal: cut(row.terminal),
    },
    receivedAt: receivedAt.toString(),
  }))
  return {
    total: await countQuarantinedRows(ctx.db, sourceId),
    next: found.length > limit ? textOf(rows.at(-1)!) : null,
    rows: rows.map(({ digest, ...row }) => ({ id: `${row.sourceId} ${digest}`, ...row })),
  }
}

const textOf = ({ receivedAt, sourceId, digest }: QuarantinePlace) => `${receivedAt} ${sourceId} ${digest}`

function placeOf(text: string): QuarantinePlace {
  const [, receivedAt, sourceId, digest] = /^(\S+) (\d{1,9}) ((?:[0-9a-f]{2})+)$/.exec(text) ?? []
  if (receivedAt === undefined || !isInstant(receivedAt)) throw noPage()
  return { receivedAt, sourceId: Number(sourceId), digest: digest! }
}

const cut = (text: string) => (text.length > mostShown ? `${text.slice(0, mostShown)}…` : text)
