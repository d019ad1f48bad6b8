import type { Context } from '../../context.ts'
import { findUserByEmail } from '../../db/access/users.ts'
import { NotFoundError } from '../../errors.ts'

/**
 * The id of the user with this e-mail.
 * @throws NotFoundError
 */
export async function findUserId(ctx: Context, email: string): Promise<string> {
  const user = await findUserByEmail(ctx.db, email.trim().toLowerCase())
  if (!user) throw new NotFoundError(`A user with the e-mail ${email}`)
  return user.id
}
