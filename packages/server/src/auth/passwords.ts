import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { hashPassword as hash, verifyPassword as verify } from 'better-auth/crypto'

/** Bounds of a password in characters; the upper one keeps hashing cheap. OWASP ASVS 5, 6.2.1 and 6.2.9. */
export const passwordLength = { least: 10, most: 128 }

/** Of 0 to 4, as zxcvbn scores: 3 withstands guessing at 10,000 tries a second for months. */
const leastScore = 3
let strength: ZxcvbnFactory | null = null

/** Why this password is refused: too short, too long, or easy to guess (`words`, such as name and e-mail, make it easier); null if it is not. */
export function passwordProblem(
  password: string,
  words: readonly string[],
): 'password-short' | 'password-long' | 'password-weak' | null {
  const length = [...password].length
  if (length < passwordLength.least) return 'password-short'
  if (length > passwordLength.most) return 'password-long'
  const known = [...words.flatMap((word) => [word, ...word.split(/[@.\s]+/)]), 'rollcall'].filter(Boolean)
  strength ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
  return strength.check(password, known).score < leastScore ? 'password-weak' : null
}

export const hashPassword = (password: string): Promise<string> => hash(password)

export const verifyPassword = (password: string, hashed: string): Promise<boolean> =>
  verify({ hash: hashed, password })
