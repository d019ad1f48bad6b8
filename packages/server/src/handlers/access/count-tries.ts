import { hash } from 'node:crypto'
import type { Context } from '../../context.ts'
import {
  countAccountsOf,
  countTry,
  type Failures,
  forgetAccount,
  forgetTries,
  lockKey,
} from '../../db/access/failures.ts'
import { countUsers } from '../../db/access/users.ts'
import type { Db } from '../../db/kit/connect.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { TooManyRequestsError } from '../../errors.ts'

/*
 * Every try is counted as a failure before the secret is looked at, so that a thousand at once are a thousand
 * failures; the right one takes it back, and time does. OWASP ASVS 5, 6.3.1.
 */

/**
 * Something that is tried: after `most` failures locked for `lockMinutes`, then for twice as long each time.
 */
export interface Tried {
  of: string
  most: number
  lockMinutes: number
}

/** Where an account is tried from; none for a device that is known by that account. */
export interface TriedFrom {
  address: string
  account: string
}

/** One failure is forgotten so often: whoever goes on guessing has 48 tries a day. */
const forgetMinutes = 30
const mostLockMinutes = 60

/**
 * Accounts that may fail from one address within an hour, beside as many as there are users: everybody who
 * works behind one address may mistype at the same time, and locks nobody out.
 */
const strangersOfAddress = 200
const addressMinutes = 60

/**
 * Lets a secret be tried, or refuses for a while.
 * @throws TooManyRequestsError
 */
export async function admitTry(
  ctx: Context,
  tried: readonly Tried[],
  from: TriedFrom | null = null,
): Promise<void> {
  const now = ctx.clock.now()
  await inTransaction(ctx.db, async (tx) => {
    if (from !== null) await admitAddress(tx, from, now)
    const counted = await countTry(tx, tried.map(keyOf), now, forgetMinutes)
    const locks = counted.flatMap(({ lockedUntil }) => (lockedUntil === null ? [] : [lockedUntil]))
    const seconds = Math.max(0, ...locks.map((until) => Math.ceil(now.until(until).total('seconds'))))
    if (seconds > 0) throw tooMany(seconds)
    for (const row of counted) {
      const minutes = lockMinutesOf(row, tried)
      if (minutes > 0) await lockKey(tx, row.key, now.add({ minutes }))
    }
  })
}

/** Takes the try back: the secret was right. */
export async function forgiveTry(
  ctx: Context,
  tried: readonly Tried[],
  from: TriedFrom | null = null,
): Promise<void> {
  await inTransaction(ctx.db, async (tx) => {
    if (from !== null) await forgetAccount(tx, hashed(from))
    await forgetTries(tx, tried.map(keyOf))
  })
}

async function admitAddress(tx: Db, from: TriedFrom, now: Temporal.Instant): Promise<void> {
  const since = now.subtract({ minutes: addressMinutes })
  const accounts = await countAccountsOf(tx, hashed(from), now, since)
  if (accounts > strangersOfAddress && accounts > strangersOfAddress + (await countUsers(tx)))
    throw tooMany(60)
}

const tooMany = (seconds: number) =>
  new TooManyRequestsError(
    `Too many wrong tries. Wait ${Math.ceil(seconds / 60)} min, or sign in with a passkey.`,
    seconds,
  )

const keyOf = ({ of }: Tried) => hash('sha256', of, 'buffer')
const hashed = ({ address, account }: TriedFrom) => ({
  address: hash('sha256', `address ${address}`, 'buffer'),
  account: hash('sha256', `account ${account}`, 'buffer'),
})

function lockMinutesOf({ key, failures }: Failures, tried: readonly Tried[]): number {
  const { most, lockMinutes } = tried.find((one) => keyOf(one).equals(key))!
  return failures < most ? 0 : Math.min(mostLockMinutes, lockMinutes * 2 ** (failures - most))
}
