import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

/** Bounds of a password in characters; the upper one keeps hashing cheap. OWASP ASVS 5, 6.2.1 and 6.2.9. */
export const passwordLength = { least: 8, most: 128 }

/** Of 0 to 4, as zxcvbn scores: 3 withstands guessing at 10,000 tries a second for months. */
const leastScore = 3
/** Rating takes long for long texts, and what is strong by then is strong. */
const mostRated = 64
let strength: Promise<ZxcvbnFactory> | null = null

/** Read with the first password that is set: a worker never needs fifty thousand words in its memory. */
async function loadStrength(): Promise<ZxcvbnFactory> {
  const { ZxcvbnFactory } = await import('@zxcvbn-ts/core')
  const { adjacencyGraphs, dictionary } = await import('@zxcvbn-ts/language-common')
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
}

/**
 * Why this password is refused: too short, too long, or easy to guess (`words`, such as name and e-mail, make
 * it easier); null if it is not.
 */
export async function passwordProblem(
  password: string,
  words: readonly string[],
): Promise<'password-short' | 'password-long' | 'password-weak' | null> {
  const length = [...password].length
  if (length < passwordLength.least) return 'password-short'
  if (length > passwordLength.most) return 'password-long'
  const known = [...words.flatMap((word) => [word, ...word.split(/[@.\s]+/)]), 'rollcall'].filter(Boolean)
  strength ??= loadStrength()
  // Hangul letter by letter, as it is typed: as syllables it would be rated far too low.
  const typed = password.normalize('NFD').slice(0, mostRated)
  return (await strength).check(typed, known).score < leastScore ? 'password-weak' : null
}

const derive = promisify(argon2)

interface Cost {
  /** KiB. */
  memory: number
  passes: number
  parallelism: number
}

/** What OWASP advises at least for Argon2id; a stored hash says what it was made with, so this may rise. */
const cost: Cost = { memory: 19_456, passes: 2, parallelism: 1 }
const tagLength = 32

/** The hash of a password in the usual form: `$argon2id$v=19$m=…,t=…,p=…$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const { memory, passes, parallelism } = cost
  const tag = await tagOf(password, salt, cost)
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${text(salt)}$${text(tag)}`
}

/** Whether this is the password of the hash; false for a hash of another kind. */
export async function verifyPassword(password: string, hashed: string): Promise<boolean> {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(hashed)
  if (!found) return false
  const [memory, passes, parallelism] = found.slice(1, 4).map(Number) as [number, number, number]
  const [salt, right] = found.slice(4).map((part) => Buffer.from(part, 'base64')) as [Buffer, Buffer]
  const tag = await tagOf(password, salt, { memory, passes, parallelism })
  return tag.length === right.length && timingSafeEqual(tag, right)
}

/** The same slow hash with a salt that is kept elsewhere, for secrets that are compared with several. */
export const deriveHash = (secret: string, salt: Buffer): Promise<Buffer> => tagOf(secret, salt, cost)

/** Typed with an accent of its own or in one character: the same password. */
const tagOf = (password: string, nonce: Buffer, { memory, passes, parallelism }: Cost) =>
  derive('argon2id', { message: password.normalize('NFKC'), nonce, memory, passes, parallelism, tagLength })

const text = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
