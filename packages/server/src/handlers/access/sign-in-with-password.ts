import { randomBytes } from 'node:crypto'
import { hashPassword, verifyPassword } from '../../auth/passwords.ts'
import type { Context } from '../../context.ts'
import { findPasswordOf, lockCredentials } from '../../db/access/credentials.ts'
import { insertPendingSignIn } from '../../db/access/pending-sign-ins.ts'
import { hasSecondFactor } from '../../db/access/second-factors.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { UnauthorizedError } from '../../errors.ts'
import { hashToken } from './authenticate-token.ts'
import { admitTry, forgiveTry, type Tried, type TriedFrom } from './count-tries.ts'
import { networkOf } from './network-of.ts'
import { openSession, type SignInFrom } from './open-session.ts'

/** Somebody who can be asked for a password. A new password is another `hash`. */
export interface PasswordHolder {
  id: string
  hash: string
}

export interface PasswordSignIn {
  email: string
  password: string
  from: SignInFrom
  /** The device that this account has signed in from before, if the browser shows that. */
  deviceOf: (user: PasswordHolder) => string | null
}

/** Let in, or asked for a code beside the password. */
export type PasswordAnswer = { session: string; user: PasswordHolder } | { session: null; pending: string }

/** A half-done sign-in has so long for its code. */
export const pendingSeconds = 600

let nobodysHash: Promise<string> | null = null

/**
 * Lets somebody in by e-mail and password, or asks for a code. An e-mail that nobody has is answered, counted
 * and delayed like any other.
 * @throws UnauthorizedError, TooManyRequestsError
 */
export async function signInWithPassword(ctx: Context, input: PasswordSignIn): Promise<PasswordAnswer> {
  const { email, password, from } = input
  const found = await findPasswordOf(ctx.db, email)
  const user = found && found.hash !== null ? { id: found.id, hash: found.hash } : null
  const device = user && input.deviceOf(user)
  const tried = device === null ? triedByStranger(email, from.address) : triedByDevice(device)
  const account: TriedFrom | null =
    device === null ? { address: networkOf(from.address), account: email } : null
  await admitTry(ctx, tried, account)
  nobodysHash ??= hashPassword('nobody has this password')
  const isRight = await verifyPassword(password, user?.hash ?? (await nobodysHash))
  if (!isRight || user === null) throw wrong()
  await forgiveTry(ctx, tried, account)
  return await letIn(ctx, user, from)
}

/** Of the password that was looked at: if it has changed meanwhile, it is none any more. */
async function letIn(ctx: Context, user: PasswordHolder, from: SignInFrom): Promise<PasswordAnswer> {
  return await inTransaction(ctx.db, async (tx) => {
    if ((await lockCredentials(tx, user.id)) !== user.hash) throw wrong()
    if (!(await hasSecondFactor(tx, user.id)))
      return { session: await openSession(ctx, tx, user.id, 'password', from), user }
    const pending = randomBytes(32).toString('base64url')
    const expiresAt = ctx.clock.now().add({ seconds: pendingSeconds })
    await insertPendingSignIn(tx, { hash: hashToken(pending), userId: user.id, expiresAt })
    return { session: null, pending }
  })
}

const wrong = () => new UnauthorizedError('E-mail or password is wrong.', 'wrong-credentials')

const triedByStranger = (email: string, address: string): Tried[] => [
  { of: `both ${email} ${networkOf(address)}`, most: 5, lockMinutes: 1 },
  { of: `email ${email}`, most: 20, lockMinutes: 1 },
]

/** Nobody else can use up what a device that is known may try. */
const triedByDevice = (device: string): Tried[] => [{ of: `device ${device}`, most: 5, lockMinutes: 1 }]
