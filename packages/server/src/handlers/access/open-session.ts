import { randomBytes } from 'node:crypto'
import type { Context, PersonActor } from '../../context.ts'
import {
  deleteSessionOf,
  extendSession,
  insertSession,
  renewToken,
  type SignInMethod,
} from '../../db/access/sessions.ts'
import { loadUserAccess } from '../../db/access/user-access.ts'
import type { Db } from '../../db/kit/connect.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { UnauthorizedError } from '../../errors.ts'
import { recordAudit } from './record-audit.ts'

/** Of the browser that signs in. */
export interface SignInFrom {
  address: string
  userAgent: string | null
  /** The token of the session that it came with; signing in ends that one. */
  cameWith: string | null
}

/** A session ends when it was not used for so long; after thirty days in any case (identify-user.ts). */
export const idleSeconds = 7 * 86_400

/** What stands in a session cookie: 256 random bits. */
export const newSessionToken = (): string => randomBytes(32).toString('base64url')

const longestUserAgent = 500

/**
 * Lets a user in, in the transaction that found out who it is, with its line in the audit.
 * @returns the token of the session
 */
export async function openSession(
  ctx: Context,
  tx: Db,
  userId: string,
  method: SignInMethod,
  from: SignInFrom,
): Promise<string> {
  const at = ctx.clock.now()
  if (from.cameWith !== null) await deleteSessionOf(tx, from.cameWith)
  const user = await loadUserAccess(tx, userId, at)
  if (!user) throw new UnauthorizedError('This user was removed meanwhile.', 'sign-in-failed')
  if (user.hasLeft)
    throw new UnauthorizedError('This account ended on the day you left. Ask HR.', 'account-ended')
  const token = newSessionToken()
  const sessionId = await insertSession(tx, {
    token,
    userId,
    method,
    address: from.address,
    userAgent: from.userAgent?.slice(0, longestUserAgent) ?? null,
    at,
    expiresAt: at.add({ seconds: idleSeconds }),
  })
  const actor: PersonActor = {
    kind: 'person',
    name: user.email,
    address: from.address,
    userId,
    sessionId,
    employeeId: user.employeeId,
    signedInAt: at,
    grants: [],
    resting: [],
  }
  await recordAudit(tx, ctx, actor, { action: 'sign-in', subject: user.email, details: { method } })
  return token
}

/** A session that is used lasts longer. */
export async function refreshSession(ctx: Context, sessionId: string): Promise<void> {
  const at = ctx.clock.now()
  await inTransaction(ctx.db, (tx) => extendSession(tx, sessionId, at, at.add({ seconds: idleSeconds })))
}

/**
 * Gives the session of whoever acts a new token, so that a copy of the old one opens nothing.
 * @throws UnauthorizedError if it has ended meanwhile
 */
export async function replaceToken(
  tx: Db,
  actor: PersonActor,
  method: SignInMethod | null = null,
): Promise<string> {
  const token = newSessionToken()
  if (!(await renewToken(tx, actor.sessionId, token, method))) throw new UnauthorizedError('Sign in again.')
  return token
}
