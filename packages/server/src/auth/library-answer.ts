import { readCookies } from './cookies.ts'
import type { SsoProfile } from './sso-profile.ts'

export interface SignInAnswer {
  status: number
  /** The library's code for what went wrong, for instance `PASSKEY_NOT_FOUND`. */
  code: string | null
  body: Record<string, unknown>
  /** Cookies that the browser gets: those of the library's steps, never a session. */
  setCookies: string[]
  location: string | null
  /** What stands for whoever the library found; exchanged for a session once. */
  ticket: string | null
  /** What the issuer says of how somebody signed in there. */
  twoFactors: boolean
  /** Who the issuer says came, by a token that it signed; null but on the way back from it. */
  profile: SsoProfile | null
}

/**
 * What the library answered; `sessionCookie` is the name of the cookie with which it would let somebody in.
 */
export async function answerOf(
  response: Response,
  sessionCookie: string,
  twoFactors: boolean,
  profile: SsoProfile | null,
): Promise<SignInAnswer> {
  const text = await response.text()
  const body = response.headers.get('content-type')?.includes('json') && text ? JSON.parse(text) : null
  const isSession = (cookie: string) => cookie.startsWith(`${sessionCookie}=`)
  const set = response.headers.getSetCookie()
  return {
    status: response.status,
    code: typeof body?.code === 'string' ? body.code : null,
    body: body ?? {},
    setCookies: set.filter((cookie) => !isSession(cookie)),
    location: response.headers.get('location'),
    ticket: ticketOf(set.find(isSession)),
    twoFactors,
    profile,
  }
}

/** The token in the session cookie that the library would set: `token.signature`. */
function ticketOf(cookie: string | undefined): string | null {
  const [value] = readCookies(cookie?.split(';')[0]).values()
  return /^(\w+)\./.exec(value ?? '')?.[1] ?? null
}
