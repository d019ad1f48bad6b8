import { randomBytes } from 'node:crypto'
import { deriveHash } from '../../auth/passwords.ts'
import {
  appUri,
  newAppSecret,
  newBackupCodes,
  plainBackupCode,
  type SecretBox,
  stepOfCode,
} from '../../auth/second-factor.ts'
import type { Context, PersonActor } from '../../context.ts'
import { lockCredentials } from '../../db/access/credentials.ts'
import {
  deleteSecondFactor,
  lockSecondFactor,
  replaceBackupCodes,
  replaceSecondFactor,
  takeStep,
} from '../../db/access/second-factors.ts'
import { deleteSessions } from '../../db/access/sessions.ts'
import type { Db } from '../../db/kit/connect.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { InvalidInputError, UnauthorizedError } from '../../errors.ts'
import { confirmAgain } from './confirm-again.ts'
import { admitTry, forgiveTry } from './count-tries.ts'
import { replaceToken } from './open-session.ts'
import { recordAudit } from './record-audit.ts'
import { recordFailure } from './record-failure.ts'

/* How people set up their second factor, and take it away. Codes and secret are shown once. */

/**
 * Begins a second factor, which counts once a code of it was given. Begun again, the earlier one is none.
 * @throws InvalidInputError if there is one
 */
export async function beginSecondFactor(
  ctx: Context,
  box: SecretBox,
  actor: PersonActor,
  password: string | null,
): Promise<{ uri: string; backupCodes: string[] }> {
  await confirmAgain(ctx, actor, password)
  const secret = newAppSecret()
  const sealed = await box.seal(secret)
  const made = await makeBackupCodes()
  await inTransaction(ctx.db, async (tx) => {
    await lockCredentials(tx, actor.userId)
    const { userId } = actor
    if (
      !(await replaceSecondFactor(tx, { userId, secret: sealed, backupSalt: made.salt, at: ctx.clock.now() }))
    )
      throw new InvalidInputError([
        { field: 'password', message: 'A second factor is set up already.', code: 'second-factor-exists' },
      ])
    await replaceBackupCodes(tx, userId, made.salt, made.hashes)
    await record(ctx, tx, actor, 'begin-second-factor')
  })
  return { uri: appUri(secret, actor.name), backupCodes: made.codes }
}

/**
 * Confirms it with a first code; from now on this session shows two factors, under a new token.
 * @returns the new token
 * @throws UnauthorizedError, TooManyRequestsError
 */
export async function confirmSecondFactor(
  ctx: Context,
  box: SecretBox,
  actor: PersonActor,
  code: string,
): Promise<string> {
  const tried = [{ of: `code in ${actor.sessionId}`, most: 5, lockMinutes: 1 }]
  try {
    await admitTry(ctx, tried)
    const token = await inTransaction(ctx.db, async (tx) => {
      await lockCredentials(tx, actor.userId)
      const factor = await lockSecondFactor(tx, actor.userId)
      const now = ctx.clock.now()
      const step = factor && (await stepOfCode(await box.open(factor.secret), code, now, factor.lastStep))
      if (step === undefined || step === null)
        throw new UnauthorizedError('The code is wrong, or was used.', 'wrong-code')
      await takeStep(tx, actor.userId, step, now)
      await record(ctx, tx, actor, 'confirm-second-factor')
      return await replaceToken(tx, actor, 'secondFactor')
    })
    await forgiveTry(ctx, tried)
    return token
  } catch (error) {
    const by = { email: actor.name, address: actor.address ?? '', actor }
    await recordFailure(ctx, by, 'fail-second-factor', error)
    throw error
  }
}

/**
 * Makes ten new backup codes; the earlier ones work no more.
 * @throws InvalidInputError without a second factor
 */
export async function renewBackupCodes(
  ctx: Context,
  actor: PersonActor,
  password: string | null,
): Promise<{ backupCodes: string[] }> {
  await confirmAgain(ctx, actor, password)
  const made = await makeBackupCodes()
  await inTransaction(ctx.db, async (tx) => {
    await lockCredentials(tx, actor.userId)
    if (!(await lockSecondFactor(tx, actor.userId))?.confirmed)
      throw new InvalidInputError([
        { field: 'password', message: 'Set a second factor up first.', code: 'no-second-factor' },
      ])
    await replaceBackupCodes(tx, actor.userId, made.salt, made.hashes)
    await record(ctx, tx, actor, 'renew-backup-codes')
  })
  return { backupCodes: made.codes }
}

/** Turns the second factor off, and ends all other sessions and what is half done. */
export async function removeSecondFactor(
  ctx: Context,
  actor: PersonActor,
  password: string | null,
): Promise<void> {
  await confirmAgain(ctx, actor, password)
  await inTransaction(ctx.db, async (tx) => {
    await lockCredentials(tx, actor.userId)
    await deleteSecondFactor(tx, actor.userId)
    const sessionsEnded = await deleteSessions(tx, actor.userId, actor.sessionId)
    await record(ctx, tx, actor, 'remove-second-factor', { sessionsEnded })
  })
}

/** One salt for all ten, so that a code is hashed once and compared with all. */
async function makeBackupCodes(): Promise<{ codes: string[]; hashes: Buffer[]; salt: Buffer }> {
  const codes = newBackupCodes()
  const salt = randomBytes(16)
  return {
    codes,
    salt,
    hashes: await Promise.all(codes.map((code) => deriveHash(plainBackupCode(code), salt))),
  }
}

const record = (
  ctx: Context,
  tx: Db,
  actor: PersonActor,
  action: 'begin-second-factor' | 'confirm-second-factor' | 'renew-backup-codes' | 'remove-second-factor',
  details: Record<string, unknown> = {},
) => recordAudit(tx, ctx, actor, { action, subject: `user:${actor.name}`, details })
