import { deriveHash } from '../../auth/passwords.ts'
import { plainBackupCode, type SecretBox, stepOfCode } from '../../auth/second-factor.ts'
import type { Context } from '../../context.ts'
import { loadPasswordHash, lockCredentials } from '../../db/access/credentials.ts'
import { countCode, deletePendingSignIn, findPendingSignIn } from '../../db/access/pending-sign-ins.ts'
import {
  lockSecondFactor,
  type SecondFactorRow,
  takeBackupCode,
  takeStep,
} from '../../db/access/second-factors.ts'
import type { Db } from '../../db/kit/connect.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { UnauthorizedError } from '../../errors.ts'
import { hashToken } from './authenticate-token.ts'
import { admitTry, forgiveTry } from './count-tries.ts'
import { openSession, type SignInFrom } from './open-session.ts'
import { recordFailure } from './record-failure.ts'
import type { PasswordHolder } from './sign-in-with-password.ts'

export interface CodeSignIn {
  /** What the password was answered with. */
  pending: string | null
  code: string
  kind: 'app' | 'backup'
  from: SignInFrom
  deviceOf: (user: PasswordHolder) => string | null
}

const mostCodes = 5

/**
 * The second half of a sign-in. Codes are counted before they are looked at, for the half-done sign-in and
 * for the account (a device that is known has a count of its own); each code counts once.
 * @throws UnauthorizedError, TooManyRequestsError
 */
export async function signInWithCode(
  ctx: Context,
  box: SecretBox,
  { pending, code, kind, from, deviceOf }: CodeSignIn,
): Promise<{ session: string; user: PasswordHolder }> {
  const hash = pending === null ? null : hashToken(pending)
  const half = hash && (await findPendingSignIn(ctx.db, hash, ctx.clock.now()))
  if (!hash || !half) throw again('Sign in again.')
  const holder = { id: half.userId, hash: (await loadPasswordHash(ctx.db, half.userId)) ?? '' }
  const device = deviceOf(holder)
  const tried = [{ of: `code ${half.userId} ${device ?? ''}`, most: 10, lockMinutes: 15 }]
  try {
    await countPending(ctx, hash)
    await admitTry(ctx, tried)
    const done = await inTransaction(ctx.db, async (tx) => {
      const password = await lockCredentials(tx, half.userId)
      const factor = await lockSecondFactor(tx, half.userId)
      if (password !== holder.hash || !factor || !(await deletePendingSignIn(tx, hash)))
        throw again('Sign in again.')
      if (!(await take(ctx, tx, box, { userId: half.userId, factor, code, kind })))
        throw new UnauthorizedError('The code is wrong, or was used.', 'wrong-code')
      const session = await openSession(ctx, tx, half.userId, 'secondFactor', from)
      return { session, user: holder }
    })
    await forgiveTry(ctx, tried)
    return done
  } catch (error) {
    await recordFailure(ctx, { email: half.email, address: from.address }, 'fail-second-factor', error)
    throw error
  }
}

async function countPending(ctx: Context, hash: Buffer): Promise<void> {
  const tries = await inTransaction(ctx.db, async (tx) => {
    const counted = await countCode(tx, hash)
    if (counted !== undefined && counted > mostCodes) await deletePendingSignIn(tx, hash)
    return counted
  })
  if (tries === undefined || tries > mostCodes) throw again('Too many wrong codes. Sign in again.')
}

async function take(
  ctx: Context,
  tx: Db,
  box: SecretBox,
  shown: { userId: string; factor: SecondFactorRow; code: string; kind: 'app' | 'backup' },
): Promise<boolean> {
  const { userId, factor, code, kind } = shown
  if (!factor.confirmed) return false
  if (kind === 'backup')
    return await takeBackupCode(tx, userId, await deriveHash(plainBackupCode(code), factor.backupSalt))
  const now = ctx.clock.now()
  const step = await stepOfCode(await box.open(factor.secret), code, now, factor.lastStep)
  if (step === null) return false
  await takeStep(tx, userId, step, now)
  return true
}

const again = (message: string) => new UnauthorizedError(message, 'sign-in-again')
