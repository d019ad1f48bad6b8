import { hash } from 'node:crypto'
import type { Context } from '../../context.ts'
import { countTry, forgetTry, lockKey, type SignInFailures } from '../../db/access/sign-in-failures.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { TooManyRequestsError } from '../../errors.ts'

export interface SignInTry {
  email: string
  address: string
}

/*
 * Every try is counted as a failure before the password is looked at, so that a thousand at once are a
 * thousand failures; the right password takes it back. An e-mail nobody has is locked like any other. An
 * office may sit behind one address, so it takes many failures to lock one. OWASP ASVS 5, 6.3.1.
 */
const limits = [
  { of: ({ email, address }: SignInTry) => `both ${email} ${address}`, most: 5 },
  { of: ({ email }: SignInTry) => `email ${email}`, most: 20 },
  { of: ({ address }: SignInTry) => `address ${address}`, most: 200 },
]
const forgetHours = 24
const mostLockMinutes = 60

/**
 * Lets a password be tried, or refuses for a while: after the last free failure for a minute, then for twice
 * as long each time.
 * @throws TooManyRequestsError
 */
export async function admitSignIn(ctx: Context, attempt: SignInTry): Promise<void> {
  const now = ctx.clock.now()
  const keys = keysOf(attempt)
  await inTransaction(ctx.db, async (tx) => {
    const counted = await countTry(tx, keys, now, now.subtract({ hours: forgetHours }))
    const locks = counted.flatMap(({ lockedUntil }) => (lockedUntil === null ? [] : [lockedUntil]))
    const seconds = Math.max(0, ...locks.map((until) => Math.ceil(now.until(until).total('seconds'))))
    if (seconds > 0)
      throw new TooManyRequestsError(
        `Too many wrong passwords. Wait ${Math.ceil(seconds / 60)} min, or sign in with a passkey.`,
        seconds,
      )
    for (const row of counted) {
      const minutes = lockMinutes(row, keys)
      if (minutes > 0) await lockKey(tx, row.key, now.add({ minutes }))
    }
  })
}

/** Takes the try back: the password was right. */
export async function forgiveSignIn(ctx: Context, attempt: SignInTry): Promise<void> {
  const [both, email, address] = keysOf(attempt) as [Buffer, Buffer, Buffer]
  await inTransaction(ctx.db, (tx) => forgetTry(tx, [both, email], [address]))
}

const keysOf = (attempt: SignInTry) => limits.map(({ of }) => hash('sha256', of(attempt), 'buffer'))

function lockMinutes({ key, failures }: SignInFailures, keys: readonly Buffer[]): number {
  const { most } = limits[keys.findIndex((one) => one.equals(key))]!
  return failures < most ? 0 : Math.min(mostLockMinutes, 2 ** (failures - most))
}
