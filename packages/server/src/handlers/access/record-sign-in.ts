import type { Actor, Context } from '../../context.ts'
import { findUserByEmail } from '../../db/access/users.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { recordAudit, recordOnce } from './record-audit.ts'

/** Writes down that somebody signed in, before they are told. */
export async function recordSignIn(ctx: Context, actor: Actor, method: string): Promise<void> {
  await inTransaction(ctx.db, (tx) =>
    recordAudit(tx, ctx, actor, { action: 'sign-in', subject: actor.name, details: { method } }),
  )
}

const longestReason = 100

/**
 * Writes down that somebody failed to, once a quarter of an hour for each address and user, so that no
 * stranger fills the audit; how often stands in `sign_in_failures`. Only the e-mail of a user is kept: people
 * type passwords into the wrong field.
 */
export async function recordFailedSignIn(
  ctx: Context,
  input: { email: string | null; address: string; why: string },
): Promise<void> {
  const known = input.email !== null && (await findUserByEmail(ctx.db, input.email)) !== undefined
  await recordOnce(
    ctx.db,
    ctx,
    { kind: 'anyone', name: 'anyone', address: input.address },
    {
      action: 'fail-sign-in',
      subject: known ? `user:${input.email}` : 'nobody',
      details: { why: input.why.slice(0, longestReason) },
    },
  )
}
