import type { Actor } from '../../context.ts'
import { lockToken, type TokenRow } from '../../db/access/tokens.ts'
import type { Db } from '../../db/kit/connect.ts'
import { NotFoundError } from '../../errors.ts'
import { assertMayForCompany } from './assert-may.ts'

/**
 * A token that the actor may change.
 * @throws NotFoundError, ForbiddenError
 */
export async function ownToken(tx: Db, actor: Actor, id: number, now: Temporal.Instant): Promise<TokenRow> {
  const token = await lockToken(tx, id, now)
  if (!token) throw new NotFoundError(`Token ${id}`)
  assertMayForCompany(actor, token.sourceId === null ? 'manage-api-tokens' : 'manage-source-tokens')
  return token
}
