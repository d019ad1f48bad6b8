import { createHmac, hash, timingSafeEqual } from 'node:crypto'

/** Our own cookies; what each holds is signed for its kind alone. */
export type CookieKind = 'session' | 'pending' | `device-${string}`

/** Cookies of the library, which signs and reads them itself. */
export type LibraryCookie = 'better-auth-passkey' | 'state'

/**
 * The cookies of a header, by name. A name that comes twice names nothing: two readers could take it for two
 * people.
 */
export function readCookies(header: string | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>()
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=')
    if (at < 0) continue
    const name = part.slice(0, at).trim()
    found.set(name, found.has(name) ? null : part.slice(at + 1).trim())
  }
  return new Map([...found].flatMap(([name, value]) => (value === null ? [] : [[name, value]])))
}

/**
 * Writes and reads our cookies: `value.signature`. Behind TLS they are `__Host-` cookies, which no other host
 * of the domain can set.
 */
export class Cookies {
  readonly #secret: string
  readonly #secure: boolean
  constructor({ secret, secure }: { secret: string; secure: boolean }) {
    this.#secret = secret
    this.#secure = secure
  }

  /** The start of every name. */
  get prefix(): string {
    return this.#secure ? '__Host-rollcall' : 'rollcall'
  }

  /**
   * What a cookie of the request holds; null without one, or if we did not sign it for this kind and for what
   * it is `bound` to.
   */
  open(header: string | undefined, kind: CookieKind, bound = ''): string | null {
    const cookie = readCookies(header).get(`${this.prefix}.${kind}`)
    const [, value, signature] = /^([\w-]+)\.([\w-]+)$/.exec(cookie ?? '') ?? []
    if (value === undefined || signature === undefined) return null
    const given = Buffer.from(signature, 'base64url')
    const right = this.#signature(kind, value, bound)
    return given.length === right.length && timingSafeEqual(given, right) ? value : null
  }

  /** The header that sets a cookie; `value` is of letters, digits, `_` and `-`. */
  seal(kind: CookieKind, value: string, seconds: number, bound = ''): string {
    const signature = this.#signature(kind, value, bound).toString('base64url')
    return this.#header(kind, `${value}.${signature}`, seconds)
  }

  /** The header that takes a cookie from the browser. */
  clear(kind: CookieKind): string {
    return this.#header(kind, '', 0)
  }

  /** A header of the library's own cookie alone, written anew: it reads what we read. */
  forLibrary(header: string | undefined, kind: LibraryCookie): string | null {
    const name = `${this.prefix}.${kind}`
    const value = readCookies(header).get(name)
    return value !== undefined && /^[\w.%~-]+$/.test(value) ? `${name}=${value}` : null
  }

  #signature(kind: CookieKind, value: string, bound: string): Buffer {
    return createHmac('sha256', this.#secret)
      .update(JSON.stringify([kind, value, bound]))
      .digest()
  }

  #header(kind: CookieKind, value: string, seconds: number): string {
    const secure = this.#secure ? '; Secure' : ''
    return `${this.prefix}.${kind}=${value}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax${secure}`
  }
}

/** Several people may use one browser, so each account has a cookie of its own. */
export const deviceKind = (userId: string): CookieKind =>
  `device-${hash('sha256', userId, 'hex').slice(0, 12)}`
