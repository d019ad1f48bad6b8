import type { Actor, Context } from '../../context.ts'
import { deletePasskeys, lockCredentials } from '../../db/access/credentials.ts'
import { deleteSecondFactor } from '../../db/access/second-factors.ts'
import { deleteSessions } from '../../db/access/sessions.ts'
import { loadUserAccess } from '../../db/access/user-access.ts'
import { deleteUser } from '../../db/access/users.ts'
import { changeAccess, onBehalfOf, userToChange } from './change-access.ts'
import { setEmployee } from './create-user.ts'
import { recordAudit } from './record-audit.ts'

/**
 * Says which employee a user is, or that they are none. Sent twice, the second changes nothing.
 * @throws ForbiddenError, NotFoundError, InvalidInputError, ConflictError
 */
export async function linkEmployee(
  ctx: Context,
  actor: Actor,
  { userId, employeeId }: { userId: string; employeeId: number | null },
): Promise<void> {
  await changeAccess(ctx, actor, async (tx) => {
    const user = await userToChange(tx, userId)
    const before = (await loadUserAccess(tx, userId, ctx.clock.now()))!.employeeId
    if (before === employeeId) return
    await setEmployee(tx, userId, employeeId)
    await recordAudit(tx, ctx, actor, {
      action: 'link-employee',
      subject: `user:${user.email}`,
      employeeId: employeeId ?? before,
      onBehalfOf: onBehalfOf(actor, user),
      before: { employeeId: before },
      after: { employeeId },
    })
  })
}

/**
 * Ends all sessions of a user, and sign-ins that are half done.
 * @throws ForbiddenError, NotFoundError
 */
export async function signOutUser(ctx: Context, actor: Actor, userId: string): Promise<{ ended: number }> {
  return await changeAccess(ctx, actor, async (tx) => {
    const user = await userToChange(tx, userId)
    await lockCredentials(tx, userId)
    const ended = await deleteSessions(tx, userId)
    await recordAudit(tx, ctx, actor, {
      action: 'sign-out-everywhere',
      subject: `user:${user.email}`,
      onBehalfOf: onBehalfOf(actor, user),
      details: { ended },
    })
    return { ended }
  })
}

/**
 * Takes passkeys and second factor from a user who lost the device, and ends their sessions.
 * @throws ForbiddenError, NotFoundError
 */
export async function resetFactors(ctx: Context, actor: Actor, userId: string): Promise<void> {
  await changeAccess(ctx, actor, async (tx) => {
    const user = await userToChange(tx, userId)
    await lockCredentials(tx, userId)
    const twoFactor = await deleteSecondFactor(tx, userId)
    const passkeys = await deletePasskeys(tx, userId, null)
    const ended = await deleteSessions(tx, userId)
    await recordAudit(tx, ctx, actor, {
      action: 'reset-factors',
      subject: `user:${user.email}`,
      onBehalfOf: onBehalfOf(actor, user),
      before: { twoFactor, passkeys },
      details: { sessionsEnded: ended },
    })
  })
}

/**
 * Removes a user with sessions, passkeys and roles; what they did stays in the audit.
 * @throws ForbiddenError, NotFoundError, ConflictError for the last administrator
 */
export async function removeUser(ctx: Context, actor: Actor, userId: string): Promise<void> {
  await changeAccess(ctx, actor, async (tx) => {
    const user = await userToChange(tx, userId)
    const { employeeId, grants } = (await loadUserAccess(tx, userId, ctx.clock.now()))!
    await deleteUser(tx, userId)
    await recordAudit(tx, ctx, actor, {
      action: 'remove-user',
      subject: `user:${user.email}`,
      employeeId,
      onBehalfOf: onBehalfOf(actor, user),
      before: { name: user.name, employeeId, grants },
    })
  })
}
