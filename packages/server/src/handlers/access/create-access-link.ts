import { randomBytes } from 'node:crypto'
import type { Actor, Context } from '../../context.ts'
import { insertAccessLink } from '../../db/access/access-links.ts'
import { countAdministrators } from '../../db/access/user-access.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { ConflictError, ForbiddenError } from '../../errors.ts'
import { hashToken } from './authenticate-token.ts'
import { changeAccess, onBehalfOf, userToChange } from './change-access.ts'
import { recordAudit } from './record-audit.ts'

/** What a link is made of; whoever knows the address of the pages makes the link (`accessLinkUrl`). */
export interface AccessLink {
  token: string
  expiresAt: Temporal.Instant
}

/** So long a link for a user works. */
export const userLinkHours = 7 * 24
const firstAdministratorHours = 24

/**
 * The address of the link. The token stands behind `#`, so that no server and no proxy writes it into a log.
 */
export const accessLinkUrl = (publicUrl: string, { token }: AccessLink) => `${publicUrl}/welcome#${token}`

/**
 * Makes a new link with which a user sets a password, once; earlier ones work no more. Nothing of the account
 * changes until it is used.
 * @throws ForbiddenError, NotFoundError
 */
export async function createAccessLink(ctx: Context, actor: Actor, userId: string): Promise<AccessLink> {
  return await changeAccess(ctx, actor, async (tx) => {
    const user = await userToChange(tx, userId)
    const link = await makeAccessLink(ctx, tx, userId)
    await recordAudit(tx, ctx, actor, {
      action: 'create-access-link',
      subject: `user:${user.email}`,
      onBehalfOf: onBehalfOf(actor, user),
      details: { expiresAt: link.expiresAt.toString() },
    })
    return link
  })
}

/**
 * Makes the link for the first administrator. Only the program itself may, and only while there is none.
 * @throws ForbiddenError, ConflictError
 */
export async function createFirstAdministratorLink(ctx: Context, actor: Actor): Promise<AccessLink> {
  if (actor.kind !== 'system') throw new ForbiddenError('This link is made on the console only.')
  return await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    if ((await countAdministrators(tx, ctx.clock.now())) > 0)
      throw new ConflictError('There is an administrator already, who can make links for others.')
    const link = await makeAccessLink(ctx, tx, null)
    await recordAudit(tx, ctx, actor, {
      action: 'create-access-link',
      subject: 'first-administrator',
      details: { expiresAt: link.expiresAt.toString() },
    })
    return link
  })
}

export async function makeAccessLink(ctx: Context, tx: Db, userId: string | null): Promise<AccessLink> {
  const token = `rcl_${randomBytes(32).toString('base64url')}`
  const createdAt = ctx.clock.now()
  const hours = userId === null ? firstAdministratorHours : userLinkHours
  const expiresAt = createdAt.add({ hours })
  await insertAccessLink(tx, { hash: hashToken(token), userId, createdAt, expiresAt })
  return { token, expiresAt }
}
