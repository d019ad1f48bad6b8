import { randomUUID } from 'node:crypto'
import { hashPassword } from '../../auth/passwords.ts'
import type { Context } from '../../context.ts'
import { type AccessLinkRow, findAccessLink, takeAccessLink } from '../../db/access/access-links.ts'
import { lockCredentials, savePasswordHash } from '../../db/access/credentials.ts'
import { insertRoleGrant } from '../../db/access/role-grants.ts'
import { deleteSessions } from '../../db/access/sessions.ts'
import { countAdministrators, findLocalToday } from '../../db/access/user-access.ts'
import { findUserByEmail, insertUser } from '../../db/access/users.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { ConflictError, InvalidInputError, NotFoundError } from '../../errors.ts'
import { hashToken } from './authenticate-token.ts'
import { checkPassword } from './check-password.ts'
import { emailOf } from './create-user.ts'
import { recordAudit } from './record-audit.ts'

export interface UseAccessLinkInput {
  token: string
  password: string
  /** Of the first administrator; every other user has them already. */
  email?: string | undefined
  name?: string | undefined
  address: string
}

/**
 * What a link is for.
 * @throws NotFoundError if it was used, has expired or never was
 */
export async function lookAtAccessLink(
  ctx: Context,
  token: string,
): Promise<{ firstAdministrator: boolean; email: string | null; name: string | null }> {
  const { userId, email, name } = await validLink(ctx, ctx.db, token)
  return { firstAdministrator: userId === null, email, name }
}

/**
 * Sets the password of a user who was given a link, and ends all their sessions and half-done sign-ins; or
 * makes the first administrator. A link works once: of two at the same time, the second finds none. The
 * second factor stays, so that a link alone opens no account that has one.
 * @throws NotFoundError, InvalidInputError, ConflictError
 */
export async function useAccessLink(ctx: Context, input: UseAccessLinkInput): Promise<{ email: string }> {
  const known = await validLink(ctx, ctx.db, input.token)
  const email = known.email ?? emailOf(input.email ?? '')
  await checkPassword(input.password, [email, known.name ?? input.name ?? ''])
  const hash = await hashPassword(input.password)
  return await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    const link = await validLink(ctx, tx, input.token)
    const userId = link.userId ?? (await addFirstAdministrator(ctx, tx, { ...input, email }))
    const now = ctx.clock.now()
    if (!(await takeAccessLink(tx, link.id, now))) throw new NotFoundError('This link')
    await lockCredentials(tx, userId)
    await savePasswordHash(tx, userId, hash, now)
    const ended = await deleteSessions(tx, userId)
    await recordAudit(
      tx,
      ctx,
      { kind: 'anyone', name: 'link', address: input.address },
      { action: 'use-access-link', subject: `user:${email}`, details: { sessionsEnded: ended } },
    )
    return { email }
  })
}

async function validLink(ctx: Context, db: Db, token: string): Promise<AccessLinkRow> {
  const link = await findAccessLink(db, hashToken(token), ctx.clock.now())
  if (!link) throw new NotFoundError('This link')
  return link
}

async function addFirstAdministrator(
  ctx: Context,
  tx: Db,
  input: { email: string; name?: string | undefined },
): Promise<string> {
  if ((await countAdministrators(tx, ctx.clock.now())) > 0)
    throw new ConflictError('There is an administrator already. Ask them for a link of your own.')
  const name = input.name?.trim()
  if (!name) throw new InvalidInputError([{ field: 'name', message: 'must not be empty.' }])
  const known = await findUserByEmail(tx, input.email)
  const id = known?.id ?? randomUUID()
  if (!known) await insertUser(tx, { id, email: input.email, name, at: ctx.clock.now() })
  await insertRoleGrant(tx, {
    userId: id,
    role: 'administrator',
    departmentId: null,
    from: await findLocalToday(tx, ctx.clock.now()),
    until: null,
  })
  return id
}
