import type { Actor, Context } from '../../context.ts'
import { findUserByEmail } from '../../db/access/users.ts'
import { RollcallError, UnavailableError } from '../../errors.ts'
import { recordOnce } from './record-audit.ts'

type Failure = 'fail-sign-in' | 'fail-second-factor' | 'fail-password'

const longestReason = 100

/**
 * Writes down that somebody did not get in, once a quarter of an hour for each address and user, so that no
 * stranger fills the audit; how often stands in `sign_in_failures`. Only the e-mail of a user is kept: people
 * type passwords into the wrong field; what the issuer calls somebody is no secret. What is no refusal is not
 * their failure.
 */
export async function recordFailure(
  ctx: Context,
  by: { email: string | null; address: string; actor?: Actor; issuerSays?: string | undefined },
  action: Failure,
  error: unknown,
): Promise<void> {
  if (!(error instanceof RollcallError) || error instanceof UnavailableError) return
  const known = by.email !== null && (await findUserByEmail(ctx.db, by.email)) !== undefined
  await recordOnce(ctx.db, ctx, by.actor ?? { kind: 'anyone', name: 'anyone', address: by.address }, {
    action,
    subject: known ? `user:${by.email}` : by.issuerSays ? `issuer:${by.issuerSays}` : 'nobody',
    details: { why: whyOf(error).slice(0, longestReason) },
  })
}

const whyOf = (error: RollcallError) => (error.code === 'invalid-input' ? 'wrong-password' : error.code)
