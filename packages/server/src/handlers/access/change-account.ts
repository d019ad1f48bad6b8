import { hashPassword } from '../../auth/passwords.ts'
import type { Context, PersonActor } from '../../context.ts'
import { deletePasskeys, lockCredentials, savePasswordHash } from '../../db/access/credentials.ts'
import { deleteSession, deleteSessions } from '../../db/access/sessions.ts'
import { findUser } from '../../db/access/users.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { InvalidInputError, NotFoundError } from '../../errors.ts'
import { checkPassword } from './check-password.ts'
import { assertFresh, confirmAgain } from './confirm-again.ts'
import { replaceToken } from './open-session.ts'
import { recordAudit } from './record-audit.ts'

/*
 * What people change of their own account. Each asks again who acts, and ends what it makes unsafe, in one
 * transaction with its line in the audit.
 */

/**
 * Changes the password, ends all other sessions and what is half done, and gives this one a new token. Of two
 * at once the second gave a password that is none any more.
 * @returns the new token, and the hash of the new password
 * @throws InvalidInputError, TooManyRequestsError after too many wrong ones
 */
export async function changePassword(
  ctx: Context,
  actor: PersonActor,
  input: { currentPassword: string; newPassword: string },
): Promise<{ session: string; hash: string }> {
  const before = await confirmAgain(ctx, actor, input.currentPassword, 'currentPassword')
  if (before === null) throw wrong('You have no password: you sign in otherwise.', 'no-password')
  const user = await findUser(ctx.db, actor.userId)
  await checkPassword(input.newPassword, [actor.name, user?.name ?? ''], 'newPassword')
  const hash = await hashPassword(input.newPassword)
  return await inTransaction(ctx.db, async (tx) => {
    if ((await lockCredentials(tx, actor.userId)) !== before)
      throw wrong('is not your password any more.', 'wrong-password')
    await savePasswordHash(tx, actor.userId, hash, ctx.clock.now())
    const sessionsEnded = await deleteSessions(tx, actor.userId, actor.sessionId)
    const session = await replaceToken(tx, actor)
    await recordAudit(tx, ctx, actor, {
      action: 'change-password',
      subject: `user:${actor.name}`,
      details: { sessionsEnded },
    })
    return { session, hash }
  })
}

const wrong = (message: string, code: string) =>
  new InvalidInputError([{ field: 'currentPassword', message, code }])

/**
 * Removes one passkey. Sent twice, the second finds none.
 * @throws NotFoundError
 */
export async function removePasskey(
  ctx: Context,
  actor: PersonActor,
  { id, password }: { id: string; password: string | null },
): Promise<void> {
  await confirmAgain(ctx, actor, password)
  await inTransaction(ctx.db, async (tx) => {
    if ((await deletePasskeys(tx, actor.userId, id)) === 0) throw new NotFoundError('This passkey')
    await recordAudit(tx, ctx, actor, {
      action: 'remove-passkey',
      subject: `user:${actor.name}`,
      details: { id },
    })
  })
}

/** Ends the session of whoever acts; that asks for nothing more. */
export async function signOut(ctx: Context, actor: PersonActor): Promise<void> {
  await inTransaction(ctx.db, async (tx) => {
    const ended = Number(await deleteSession(tx, actor.userId, actor.sessionId))
    await recordAudit(tx, ctx, actor, {
      action: 'sign-out',
      subject: `user:${actor.name}`,
      details: { ended },
    })
  })
}

/**
 * Ends one session of one's own.
 * @throws NotFoundError for one that has ended
 */
export async function endSession(
  ctx: Context,
  actor: PersonActor,
  { id, password }: { id: string; password: string | null },
): Promise<void> {
  await confirmAgain(ctx, actor, password)
  await inTransaction(ctx.db, async (tx) => {
    if (!(await deleteSession(tx, actor.userId, id))) throw new NotFoundError('This session')
    await recordAudit(tx, ctx, actor, {
      action: 'end-session',
      subject: `user:${actor.name}`,
      details: { ended: 1 },
    })
  })
}

/** Ends all sessions of one's own, and what is half done. */
export async function signOutEverywhere(
  ctx: Context,
  actor: PersonActor,
  password: string | null,
): Promise<{ ended: number }> {
  await confirmAgain(ctx, actor, password)
  return await inTransaction(ctx.db, async (tx) => {
    const ended = await deleteSessions(tx, actor.userId)
    await recordAudit(tx, ctx, actor, {
      action: 'sign-out-everywhere',
      subject: `user:${actor.name}`,
      details: { ended },
    })
    return { ended }
  })
}

/**
 * Lets a passkey be added, soon after sign-in. It is written down before the library is asked to, which adds
 * it in a transaction of its own.
 * @throws ForbiddenError
 */
export async function beginPasskey(ctx: Context, actor: PersonActor, name: string): Promise<void> {
  assertFresh(ctx, actor)
  await inTransaction(ctx.db, (tx) =>
    recordAudit(tx, ctx, actor, { action: 'add-passkey', subject: `user:${actor.name}`, details: { name } }),
  )
}
