import type { Actor } from '../../context.ts'
import { ForbiddenError } from '../../errors.ts'

/** A source's token may only speak for its own source. */
export function assertOwnSource(actor: Actor, sourceId: number): void {
  if (actor.kind !== 'system' && (actor.kind !== 'source' || actor.sourceId !== sourceId)) {
    throw new ForbiddenError('Only the token of this source may push for it.')
  }
}
