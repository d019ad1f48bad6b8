/** The API as somebody who signed in sees it. */
export interface ApiSession {
  cookie: string
  get<T>(path: string): Promise<T>
}

/** Signs in with a password, as the page does. @throws if the server refuses */
export async function openSession(
  url: string,
  account: { email: string; password: string },
): Promise<ApiSession> {
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email: account.email, password: account.password }),
  })
  if (!response.ok) throw new Error(`${account.email} cannot sign in: ${await response.text()}`)
  const cookie = response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  return {
    cookie,
    get: async <T>(path: string) => {
      const answer = await fetch(`${url}${path}`, { headers: { cookie } })
      if (!answer.ok) throw new Error(`${path} answers ${answer.status}: ${await answer.text()}`)
      return (await answer.json()) as T
    },
  }
}
