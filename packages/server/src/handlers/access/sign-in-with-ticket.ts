import type { Context } from '../../context.ts'
import { hasPasskey, lockCredentials } from '../../db/access/credentials.ts'
import { takeTicket } from '../../db/access/sessions.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { UnauthorizedError } from '../../errors.ts'
import { openSession, type SignInFrom } from './open-session.ts'

/**
 * Lets in whom the library found out, by a passkey or by single sign-on: its ticket counts once.
 * @throws UnauthorizedError if the user or the passkey is gone meanwhile
 */
export async function signInWithTicket(
  ctx: Context,
  input: {
    ticket: string
    from: SignInFrom
    by: { method: 'passkey'; credentialId: string } | { method: 'sso' | 'ssoOneFactor' }
  },
): Promise<string> {
  const { ticket, from, by } = input
  return await inTransaction(ctx.db, async (tx) => {
    const userId = await takeTicket(tx, ticket)
    if (userId === undefined || (await lockCredentials(tx, userId)) === undefined) throw gone()
    if (by.method === 'passkey' && !(await hasPasskey(tx, userId, by.credentialId))) throw gone()
    return await openSession(ctx, tx, userId, by.method, from)
  })
}

const gone = () => new UnauthorizedError('This did not work. Try again from the beginning.', 'sign-in-failed')
