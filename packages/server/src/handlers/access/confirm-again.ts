import { verifyPassword } from '../../auth/passwords.ts'
import type { Context, PersonActor } from '../../context.ts'
import { loadPasswordHash } from '../../db/access/credentials.ts'
import { ForbiddenError, InvalidInputError } from '../../errors.ts'
import { admitTry, forgiveTry } from './count-tries.ts'
import { recordFailure } from './record-failure.ts'

/** Who has no password signs in anew for something grave, unless they did so lately. */
const freshMinutes = 15

/**
 * Asks who acts once more before something grave: for the password, and whoever has none for a fresh sign-in.
 * Guessing here locks this session's asking alone: nobody else can lock out who is in.
 * @returns the hash of the password, null for who has none
 * @throws InvalidInputError, ForbiddenError, TooManyRequestsError
 */
export async function confirmAgain(
  ctx: Context,
  actor: PersonActor,
  password: string | null,
  field = 'password',
): Promise<string | null> {
  const hash = await loadPasswordHash(ctx.db, actor.userId)
  if (hash === null) {
    assertFresh(ctx, actor)
    return null
  }
  try {
    await confirmPassword(ctx, actor, { password: password ?? '', hash, field })
  } catch (error) {
    await recordFailure(
      ctx,
      { email: actor.name, address: actor.address ?? '', actor },
      'fail-password',
      error,
    )
    throw error
  }
  return hash
}

/**
 * @throws ForbiddenError for a sign-in that lies too far back
 */
export function assertFresh(ctx: Context, actor: PersonActor): void {
  if (actor.signedInAt.until(ctx.clock.now()).total('minutes') > freshMinutes)
    throw new ForbiddenError('You signed in some time ago. Sign out and in again first.', 'sign-in-again')
}

async function confirmPassword(
  ctx: Context,
  actor: PersonActor,
  { password, hash, field }: { password: string; hash: string; field: string },
): Promise<void> {
  const tried = [{ of: `password in ${actor.sessionId}`, most: 5, lockMinutes: 1 }]
  await admitTry(ctx, tried)
  if (!(await verifyPassword(password, hash)))
    throw new InvalidInputError([{ field, message: 'is not your password.', code: 'wrong-password' }])
  await forgiveTry(ctx, tried)
}
