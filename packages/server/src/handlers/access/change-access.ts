import type { Grant } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { countAdministrators, loadUserAccess } from '../../db/access/user-access.ts'
import { findUser } from '../../db/access/users.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { ConflictError, ForbiddenError, NotFoundError } from '../../errors.ts'
import { assertMayForCompany } from './assert-may.ts'

/**
 * A change of who may do what. Such changes run one after another, and each asks again whether the actor is
 * still an administrator: of two who remove each other at once, the second is no administrator any more.
 * Afterwards there must be one left.
 * @throws ForbiddenError, ConflictError
 */
export async function changeAccess<T>(
  ctx: Context,
  actor: Actor,
  change: (tx: Db) => Promise<T>,
): Promise<T> {
  assertMayForCompany(actor, 'manage-users')
  return await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    const hadAdministrator = (await countAdministrators(tx, ctx.clock.now())) > 0
    await assertStillAdministrator(ctx, tx, actor)
    const result = await change(tx)
    if (hadAdministrator && (await countAdministrators(tx, ctx.clock.now())) === 0)
      throw new ConflictError(
        'Nobody would be an administrator for good any more. Make somebody else one first.',
        'last-administrator',
      )
    return result
  })
}

async function assertStillAdministrator(ctx: Context, tx: Db, actor: Actor): Promise<void> {
  if (actor.kind !== 'person') return
  const now = await loadUserAccess(tx, actor.userId, ctx.clock.now())
  const isStill = (now?.grants as Grant[] | undefined)?.some(({ role }) => role === 'administrator')
  if (!isStill) throw new ForbiddenError('You are no administrator any more.')
}

/**
 * The user whose access is changed.
 * @throws NotFoundError
 */
export async function userToChange(tx: Db, userId: string) {
  const user = await findUser(tx, userId)
  if (!user) throw new NotFoundError('This user')
  return user
}

/** For the audit: whose place the actor acted in; nobody's if it is their own account. */
export const onBehalfOf = (actor: Actor, user: { id: string; email: string }): string | null =>
  actor.kind === 'person' && actor.userId === user.id ? null : `user:${user.email}`
