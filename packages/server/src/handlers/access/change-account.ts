import { hashPassword, verifyPassword } from '../../auth/passwords.ts'
import type { Context, PersonActor } from '../../context.ts'
import {
  deletePasskeys,
  deleteSessions,
  deleteTwoFactor,
  loadPasswordHash,
  savePasswordHash,
} from '../../db/access/credentials.ts'
import { findUser } from '../../db/access/users.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { InvalidInputError, NotFoundError } from '../../errors.ts'
import { admitSignIn, forgiveSignIn } from './admit-sign-in.ts'
import { checkPassword } from './check-password.ts'
import { recordAudit } from './record-audit.ts'

/*
 * What people change of their own account. Each ends what it makes unsafe, in one transaction with its line
 * in the audit.
 */

/**
 * Changes the password and ends all other sessions.
 * @throws InvalidInputError, TooManyRequestsError after too many wrong ones
 */
export async function changePassword(
  ctx: Context,
  actor: PersonActor,
  input: { currentPassword: string; newPassword: string },
): Promise<void> {
  await confirmPassword(ctx, actor, input.currentPassword, 'currentPassword')
  const user = await findUser(ctx.db, actor.userId)
  await checkPassword(input.newPassword, [actor.name, user?.name ?? ''], 'newPassword')
  const hash = await hashPassword(input.newPassword)
  await inTransaction(ctx.db, async (tx) => {
    await savePasswordHash(tx, actor.userId, hash, ctx.clock.now())
    const ended = await deleteSessions(tx, actor.userId, { except: actor.sessionId })
    await recordAudit(tx, ctx, actor, {
      action: 'change-password',
      subject: `user:${actor.name}`,
      details: { sessionsEnded: ended },
    })
  })
}

/**
 * Turns the second factor off; whoever has a password gives it.
 * @throws InvalidInputError for a wrong password
 */
export async function removeSecondFactor(
  ctx: Context,
  actor: PersonActor,
  password: string | null,
): Promise<void> {
  if (password !== null || (await loadPasswordHash(ctx.db, actor.userId)) !== null)
    await confirmPassword(ctx, actor, password ?? '', 'password')
  await inTransaction(ctx.db, async (tx) => {
    await deleteTwoFactor(tx, actor.userId)
    const ended = await deleteSessions(tx, actor.userId, { except: actor.sessionId })
    await recordAudit(tx, ctx, actor, {
      action: 'remove-second-factor',
      subject: `user:${actor.name}`,
      details: { sessionsEnded: ended },
    })
  })
}

/**
 * Removes one passkey. Sent twice, the second finds none.
 * @throws NotFoundError
 */
export async function removePasskey(ctx: Context, actor: PersonActor, id: string): Promise<void> {
  await inTransaction(ctx.db, async (tx) => {
    if ((await deletePasskeys(tx, actor.userId, id)) === 0) throw new NotFoundError('This passkey')
    await recordAudit(tx, ctx, actor, {
      action: 'remove-passkey',
      subject: `user:${actor.name}`,
      details: { id },
    })
  })
}

/**
 * Ends one session of one's own, or all of them.
 * @throws NotFoundError for one that has ended
 */
export async function endSessions(
  ctx: Context,
  actor: PersonActor,
  only: string | null,
): Promise<{ ended: number }> {
  return await inTransaction(ctx.db, async (tx) => {
    const ended = await deleteSessions(tx, actor.userId, only === null ? {} : { only })
    if (only !== null && ended === 0) throw new NotFoundError('This session')
    const action =
      only === null ? 'sign-out-everywhere' : only === actor.sessionId ? 'sign-out' : 'end-session'
    await recordAudit(tx, ctx, actor, { action, subject: `user:${actor.name}`, details: { ended } })
    return { ended }
  })
}

/**
 * Asks for the password again before something grave; guessing it here counts like guessing it at sign-in.
 * @throws InvalidInputError, TooManyRequestsError
 */
export async function confirmPassword(
  ctx: Context,
  actor: PersonActor,
  password: string,
  field: string,
): Promise<void> {
  const attempt = { email: actor.name, address: actor.address ?? '' }
  const hash = await loadPasswordHash(ctx.db, actor.userId)
  if (hash === null) {
    throw new InvalidInputError([
      { field, message: 'You have no password: you sign in otherwise.', code: 'no-password' },
    ])
  }
  await admitSignIn(ctx, attempt)
  if (!(await verifyPassword(password, hash)))
    throw new InvalidInputError([{ field, message: 'is not your password.', code: 'wrong-password' }])
  await forgiveSignIn(ctx, attempt)
}

/**
 * Writes down what somebody is about to change of their account, where the library does the change in a
 * transaction of its own.
 */
export async function recordAccountChange(
  ctx: Context,
  actor: PersonActor,
  action: 'begin-second-factor' | 'confirm-second-factor' | 'add-passkey',
  details: Record<string, unknown> = {},
): Promise<void> {
  await inTransaction(ctx.db, (tx) =>
    recordAudit(tx, ctx, actor, { action, subject: `user:${actor.name}`, details }),
  )
}
