import { randomUUID } from 'node:crypto'
import type { Context } from '../../context.ts'
import {
  findEmployeeByEmail,
  findUserBySubject,
  insertSsoAccount,
} from '../../db/access/employees-by-email.ts'
import { findUserByEmail, insertUser, replaceEmployeeOfUser } from '../../db/access/users.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { UnauthorizedError } from '../../errors.ts'
import { openSession, type SignInFrom } from './open-session.ts'
import { recordAudit } from './record-audit.ts'

export interface FirstSignIn {
  /** The name that the issuer knows the person by. */
  subject: string
  /** The e-mail that the issuer vouches for; null for none. */
  email: string | null
  method: 'sso' | 'ssoOneFactor'
  from: SignInFrom
}

/**
 * Lets an employee in whom nobody has given an account: the issuer's verified e-mail is that of one person
 * whom HR has put in, and this moment makes her account. One person has one account: of two requests at
 * once the second comes in by what the first made.
 * @returns the token of the session
 * @throws UnauthorizedError saying why not
 */
export async function signInEmployee(ctx: Context, input: FirstSignIn): Promise<string> {
  const { subject, email, method, from } = input
  return await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    const known = await findUserBySubject(tx, subject)
    const userId = known?.userId ?? (await addEmployee(ctx, tx, subject, email, from.address))
    return await openSession(ctx, tx, userId, method, from)
  })
}

async function addEmployee(
  ctx: Context,
  tx: Db,
  subject: string,
  email: string | null,
  address: string,
): Promise<string> {
  const at = ctx.clock.now()
  if (email === null)
    throw refused('sso-unverified', 'The issuer does not vouch for your e-mail. Ask whoever runs it.')
  const employee = await findEmployeeByEmail(tx, email, at)
  if (!employee) throw refused('signup_disabled', `Nobody has the e-mail ${email}. Ask HR to enter it.`)
  if (employee.hasLeft) throw refused('account-ended', 'Your account ended on the day you left. Ask HR.')
  if (employee.userId !== null || (await findUserByEmail(tx, email)))
    throw refused(
      'sso-has-account',
      'You have an account of another e-mail. Ask an administrator to remove or change it.',
    )
  const userId = randomUUID()
  await insertUser(tx, { id: userId, email, name: employee.name, at })
  await replaceEmployeeOfUser(tx, userId, employee.id)
  await insertSsoAccount(tx, { userId, subject, at })
  await recordAudit(
    tx,
    ctx,
    { kind: 'anyone', name: 'sso', address },
    {
      action: 'create-own-user',
      subject: `user:${email}`,
      employeeId: employee.id,
      after: { name: employee.name, employeeId: employee.id },
    },
  )
  return userId
}

/**
 * Whoever came in as a user is the employee of whom the issuer's e-mail is, if it is anybody's: an e-mail
 * that was handed on opens nobody else's record.
 * @throws UnauthorizedError
 */
export async function assertSameEmployee(ctx: Context, subject: string, email: string | null): Promise<void> {
  if (email === null) return
  const user = await findUserBySubject(ctx.db, subject)
  const employee = await findEmployeeByEmail(ctx.db, email, ctx.clock.now())
  if (user?.employeeId && employee && employee.id !== user.employeeId)
    throw refused(
      'sso-other-employee',
      'Your e-mail is that of another employee than your account. Ask HR and an administrator.',
    )
}

const refused = (code: string, message: string) => new UnauthorizedError(message, code)
