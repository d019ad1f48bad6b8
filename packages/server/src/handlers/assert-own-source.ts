import type { Actor } from '../context.ts'
import { ForbiddenError } from '../errors.ts'

/** A source's token may only speak for its own source. */
export function assertOwnSource(actor: Actor, sourceId: number): void {
  if (actor.sourceId !== undefined && actor.sourceId !== sourceId) {
    throw new ForbiddenError('This token belongs to another source.')
  }
}
