import type { MayDecide } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { listPending, type PendingRow } from '../../db/requests/pending.ts'
import { assertDecides, loadDeciding, standingOf } from './deciding.ts'

export interface Waiting extends PendingRow {
  /** In whose place the reader decides it; null for her own. */
  inPlaceOf: string | null
}

/** What waits for somebody's decision, the longest first. */
export async function loadWaiting(ctx: Context, actor: Actor): Promise<Waiting[]> {
  assertDecides(actor)
  return (await loadPendingDeciders(ctx)).flatMap(({ deciders, ...request }) => {
    const standing = standingOf(actor, deciders)
    return standing === null ? [] : [{ ...request, inPlaceOf: standing.inPlaceOf }]
  })
}

/** All that is open, the longest first, each with who may decide it today. */
export async function loadPendingDeciders(ctx: Context): Promise<(PendingRow & { deciders: MayDecide[] })[]> {
  const pending = await listPending(ctx.db)
  if (pending.length === 0) return []
  const mayDecide = await loadDeciding(ctx, ctx.db, pending)
  return pending.map((request) => ({ ...request, deciders: mayDecide(request) }))
}
