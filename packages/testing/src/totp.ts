import { createHmac } from 'node:crypto'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const periodMs = 30_000
const digits = 6

/** What an authenticator app shows for this secret (RFC 6238). */
export function totp(secret: string, atMs = Date.now()): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(atMs / periodMs)))
  const mac = createHmac('sha1', decoded(secret)).update(counter).digest()
  const code = (mac.readUInt32BE(mac.at(-1)! & 15) & 0x7fffffff) % 10 ** digits
  return String(code).padStart(digits, '0')
}

function decoded(base32: string): Buffer {
  const bits = [...base32.replace(/[\s=]/g, '')]
    .map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

/**
 * An app that shows no code twice: the server takes each once, and one step of thirty seconds early or late.
 */
export class Authenticator {
  readonly #secret: string
  #lastStep = Number.NEGATIVE_INFINITY
  constructor(secret: string) {
    this.#secret = secret
  }

  /** The next code that the server takes at this time; null if it has taken all of them. */
  freshCode(atMs = Date.now()): string | null {
    const now = Math.floor(atMs / periodMs)
    const step = Math.max(now - 1, this.#lastStep + 1)
    if (step > now + 1) return null
    this.#lastStep = step
    return totp(this.#secret, step * periodMs)
  }
}
