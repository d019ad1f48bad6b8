import type { Actor, Context } from '../../context.ts'
import { endRoleGrant, insertRoleGrant } from '../../db/access/role-grants.ts'
import { findLocalToday } from '../../db/access/user-access.ts'
import { ConflictError, NotFoundError } from '../../errors.ts'
import { changeAccess, onBehalfOf, userToChange } from './change-access.ts'
import { checkGrant, type GrantInput } from './grant-input.ts'
import { recordAudit } from './record-audit.ts'

/**
 * Gives a user a role. Sent twice, the second is told that the user has it already.
 * @throws ForbiddenError, NotFoundError, InvalidInputError, ConflictError
 */
export async function grantRole(
  ctx: Context,
  actor: Actor,
  { userId, ...grant }: GrantInput & { userId: string },
): Promise<{ grantId: number }> {
  return await changeAccess(ctx, actor, async (tx) => {
    const user = await userToChange(tx, userId)
    await checkGrant(tx, grant)
    const grantId = await insertRoleGrant(tx, { userId, ...grant })
    if (grantId === null) throw new ConflictError('The user has this role in that time already.', 'has-role')
    await recordAudit(tx, ctx, actor, {
      action: 'grant-role',
      subject: `user:${user.email}`,
      onBehalfOf: onBehalfOf(actor, user),
      after: grant,
    })
    return { grantId }
  })
}

/**
 * Takes a role away from today on; the next request of the user is without it. Sent twice, the second finds
 * none.
 * @throws ForbiddenError, NotFoundError, ConflictError
 */
export async function endRole(
  ctx: Context,
  actor: Actor,
  { userId, grantId }: { userId: string; grantId: number },
): Promise<void> {
  await changeAccess(ctx, actor, async (tx) => {
    const today = await findLocalToday(tx, ctx.clock.now())
    const user = await userToChange(tx, userId)
    const before = await endRoleGrant(tx, userId, grantId, today)
    if (!before) throw new NotFoundError('This role of the user')
    const { userId: _, ...grant } = before
    await recordAudit(tx, ctx, actor, {
      action: 'end-role',
      subject: `user:${user.email}`,
      onBehalfOf: onBehalfOf(actor, user),
      before: grant,
      after: { ...grant, until: today },
    })
  })
}
