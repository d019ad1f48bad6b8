import type { Actor, Context } from '../../context.ts'
import { loadCheckpoint } from '../../db/ingest/checkpoints.ts'
import { findSource, loadSourceSettings } from '../../db/sources/sources.ts'
import { NotFoundError } from '../../errors.ts'
import { assertOwnSource } from './assert-own-source.ts'

/** What an agent asks first: who the server thinks it is, and where reading goes on. */
export async function readCheckpoint(ctx: Context, actor: Actor, sourceId: number) {
  assertOwnSource(actor, sourceId)
  const source = await findSource(ctx.db, sourceId)
  if (!source) throw new NotFoundError(`Source ${sourceId}`)
  const [settings] = await loadSourceSettings(ctx.db, sourceId)
  const { position, readThrough } = await loadCheckpoint(ctx.db, sourceId)
  return {
    source: { id: source.id, name: source.name, profile: source.profile, zone: settings!.zone },
    checkpoint: position,
    readThrough,
    retainedFrom: source.retained_from,
    tokenExpiresAt: actor.kind === 'source' ? actor.tokenExpiresAt : null,
    now: ctx.clock.now(),
  }
}
