import { createHmac, timingSafeEqual } from 'node:crypto'

/*
 * The cookie that the library sets when somebody signs in: token and signature, as
 * `encodeURIComponent('token.base64')`. Read here, so that finding out who asks costs a request one query;
 * whatever writes it stays with the library.
 */

export const cookieName = (secure: boolean) => `${secure ? '__Secure-' : ''}rollcall.session_token`

/** The token in a session cookie; null without one, or if we did not sign it. */
export function readSessionCookie(
  header: string | undefined,
  { secret, secure }: { secret: string; secure: boolean },
): string | null {
  const start = `${cookieName(secure)}=`
  const cookie = header?.split(/; */).find((one) => one.startsWith(start))
  if (cookie === undefined) return null
  const [, token, signature] = /^([^.]+)\.([^.]+)$/.exec(decoded(cookie.slice(start.length))) ?? []
  if (token === undefined || signature === undefined) return null
  const given = Buffer.from(signature, 'base64')
  const right = createHmac('sha256', secret).update(token).digest()
  return given.length === right.length && timingSafeEqual(given, right) ? token : null
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/** The same request as somebody who has not signed in. */
export const withoutSession = <T extends { cookie: string | undefined }>(request: T): T => ({
  ...request,
  cookie: request.cookie
    ?.split(/; */)
    .filter((one) => !/^(__Secure-)?rollcall\.session_token=/.test(one))
    .join('; '),
})
