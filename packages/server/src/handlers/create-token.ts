import { randomBytes } from 'node:crypto'
import type { Actor, Context } from '../context.ts'
import { insertAuditEvent } from '../db/audit.ts'
import { findSource } from '../db/sources.ts'
import { insertToken } from '../db/tokens.ts'
import { inTransaction } from '../db/transaction.ts'
import { NotFoundError } from '../errors.ts'
import { hashToken } from './authenticate-token.ts'

/** Makes a token with which an agent may push for one source. Its text is shown here and never again; the database keeps its hash. */
export async function createToken(
  ctx: Context,
  actor: Actor,
  input: { sourceId: number; label: string },
): Promise<string> {
  const token = `rcs_${randomBytes(32).toString('base64url')}`
  await inTransaction(ctx.db, async (tx) => {
    if (!(await findSource(tx, input.sourceId))) throw new NotFoundError(`Source ${input.sourceId}`)
    const createdAt = ctx.clock.now()
    await insertToken(tx, { hash: hashToken(token), label: input.label, sourceId: input.sourceId, createdAt })
    await insertAuditEvent(tx, {
      at: createdAt,
      actor: `${actor.kind}:${actor.name}`,
      action: 'create-token',
      subject: `source:${input.sourceId}`,
      details: { label: input.label },
    })
  })
  return token
}
