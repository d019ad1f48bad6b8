import { randomInt } from 'node:crypto'
import { createOTP } from '@better-auth/utils/otp'
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'

/** Keeps a text so that the database alone does not tell it. */
export interface SecretBox {
  seal(text: string): Promise<string>
  open(sealed: string): Promise<string>
}

export const secretBox = (key: string): SecretBox => ({
  seal: (data) => symmetricEncrypt({ key, data }),
  open: (data) => symmetricDecrypt({ key, data }),
})

/** Of the codes that apps show: RFC 6238 with SHA-1, as they all expect. */
const totp = { digits: 6, period: 30 }
/** Steps by which the clock of a device may be off, either way. */
const stepsOff = 1

/** What an app reads as a QR code: `otpauth://totp/…`. */
export const appUri = (secret: string, account: string): string =>
  createOTP(secret, totp).url('Rollcall', account)

/**
 * The step of thirty seconds for which this is the code, later than `after`; null for a wrong code and for
 * one that was used.
 */
export async function stepOfCode(
  secret: string,
  code: string,
  at: Temporal.Instant,
  after: number | null,
): Promise<number | null> {
  const now = Math.floor(at.epochMilliseconds / 1000 / totp.period)
  let found: number | null = null
  for (let step = now - stepsOff; step <= now + stepsOff; step++) {
    const isRight = (await createOTP(secret, totp).hotp(step)) === code
    if (isRight && step > (after ?? -1)) found ??= step
  }
  return found
}

const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
const codeLength = 12
const codeCount = 10

/** Ten codes of 59 bits, as people write them down: `abcd-efgh-jkmn`. */
export const newBackupCodes = (): string[] =>
  Array.from({ length: codeCount }, () =>
    Array.from({ length: codeLength }, () => letters[randomInt(letters.length)])
      .join('')
      .replace(/(....)(?!$)/g, '$1-'),
  )

/** A code as it is hashed, however it was typed. */
export const plainBackupCode = (typed: string): string => typed.toLowerCase().replace(/[\s-]/g, '')

/** 160 bits, as RFC 4226 advises, in letters. */
export const newAppSecret = (): string =>
  Array.from({ length: 32 }, () => letters[randomInt(letters.length)]).join('')
