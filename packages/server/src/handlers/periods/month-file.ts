import { createHash, createPrivateKey, hash, type KeyObject, sign } from 'node:crypto'
import type { FactsPool, PackedFacts } from '@rollcall/core'
import type { WorkLogFacts } from '../../db/days/work-log-columns.ts'
import { InvalidInputError } from '../../errors.ts'
import type { KeptExplanation } from './frozen-day.ts'

/** What a file of a closed month says of itself, in its first line. */
export interface MonthHead {
  format: 'rollcall-month/1'
  department: string
  /** `YYYY-MM` */
  month: string
  closedAt: string
  closedBy: string
  engine: number
  rules: number
  people: number
  days: number
  pool: FactsPool
}

/** A date of a person, a line each. Instants in milliseconds since 1970, `day` in days. */
export interface MonthDay {
  number: string
  name: string
  day: number
  date: string
  facts: PackedFacts
  /** What was frozen; null for a date without a log. */
  log: WorkLogFacts | null
  explanation: KeptExplanation
}

/** The last line: who has the key, and nobody else, has written the lines before it. */
export interface MonthSeal {
  sha256: string
  signature: string
}

/** A line with the digest of what it says, so that one that was changed is named. */
const sealed = <Line extends object>(line: Line) => ({ ...line, digest: digestOf(line) })

export const digestOf = (line: object): string => hash('sha256', JSON.stringify(line), 'hex')

/**
 * The lines of a file that proves itself: head, days, seal.
 * @throws InvalidInputError for what is no Ed25519 key
 */
export async function* monthLines(
  head: MonthHead,
  days: AsyncIterable<MonthDay>,
  privateKey: string,
): AsyncGenerator<string> {
  const key = keyOf(() => createPrivateKey(privateKey))
  const all = createHash('sha256')
  const line = (value: object) => {
    const text = `${JSON.stringify(sealed(value))}\n`
    all.update(text)
    return text
  }
  yield line(head)
  for await (const day of days) yield line(day)
  const sha256 = all.digest()
  const seal: MonthSeal = {
    sha256: sha256.toString('hex'),
    signature: sign(null, sha256, key).toString('base64'),
  }
  yield `${JSON.stringify(seal)}\n`
}

/**
 * An Ed25519 key.
 * @throws InvalidInputError for what is none
 */
export function keyOf(read: () => KeyObject): KeyObject {
  try {
    const key = read()
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch {
    // Said below, as of a key of another kind.
  }
  throw new InvalidInputError([
    {
      field: 'key',
      message: 'is no Ed25519 key in PEM. Make one with: openssl genpkey -algorithm ed25519 -out month.key',
    },
  ])
}
