import { randomBytes } from 'node:crypto'
import { type TokenScope, tokenScopes } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { insertToken } from '../../db/access/tokens.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { findSource } from '../../db/sources/sources.ts'
import { InvalidInputError, NotFoundError } from '../../errors.ts'
import { assertMayForCompany } from './assert-may.ts'
import { hashToken } from './authenticate-token.ts'
import { recordAudit } from './record-audit.ts'

export interface CreateTokenInput {
  label: string
  /** The source it pushes for; null for a token of the API. */
  sourceId: number | null
  /** What a token of the API may; none for a source's. */
  scopes?: readonly TokenScope[]
  /** Default 365, at most 800. */
  validDays?: number
}

const defaultDays = 365
const mostDays = 800

/**
 * Makes a token for the agent of a source, or for a program that reads the API. Its text is shown here and
 * never again; the database keeps its hash.
 * @throws ForbiddenError, NotFoundError, InvalidInputError
 */
export async function createToken(
  ctx: Context,
  actor: Actor,
  input: CreateTokenInput,
): Promise<{ id: number; token: string; expiresAt: Temporal.Instant }> {
  assertMayForCompany(actor, input.sourceId === null ? 'manage-api-tokens' : 'manage-source-tokens')
  const scopes = input.scopes ?? []
  const validDays = input.validDays ?? defaultDays
  checkInput({ ...input, scopes, validDays })
  const token = newTokenText(input.sourceId)
  const createdAt = ctx.clock.now()
  const expiresAt = createdAt.add({ hours: validDays * 24 })
  const id = await inTransaction(ctx.db, async (tx) => {
    if (input.sourceId !== null && !(await findSource(tx, input.sourceId)))
      throw new NotFoundError(`Source ${input.sourceId}`)
    const { label, sourceId } = input
    const createdBy = `${actor.kind}:${actor.name}`
    const made = await insertToken(tx, {
      hash: hashToken(token),
      label,
      sourceId,
      scopes,
      createdAt,
      createdBy,
      expiresAt,
    })
    await recordAudit(tx, ctx, actor, {
      action: 'create-token',
      subject: `token:${made}`,
      after: { label, sourceId, scopes, expiresAt: expiresAt.toString() },
    })
    return made
  })
  return { id, token, expiresAt }
}

/** `rcs_` for a source, `rca_` for the API, so that whoever finds one knows what it is. */
export const newTokenText = (sourceId: number | null): string =>
  `${sourceId === null ? 'rca' : 'rcs'}_${randomBytes(32).toString('base64url')}`

function checkInput({ label, sourceId, scopes = [], validDays = 0 }: CreateTokenInput): void {
  const fields = []
  if (label.trim() === '') fields.push({ field: 'label', message: 'must say what the token is for.' })
  if ((sourceId === null) !== scopes.length > 0)
    fields.push({
      field: 'scopes',
      message: 'a token of the API needs at least one, the token of a source has none.',
    })
  if (scopes.some((scope) => !tokenScopes.includes(scope)))
    fields.push({ field: 'scopes', message: `must be of ${tokenScopes.join(', ')}.` })
  if (!Number.isInteger(validDays) || validDays < 1 || validDays > mostDays)
    fields.push({ field: 'validDays', message: `must be a whole number from 1 to ${mostDays}.` })
  if (fields.length > 0) throw new InvalidInputError(fields)
}
