import { OAuth2Server } from 'oauth2-mock-server'

export interface TestIssuer extends AsyncDisposable {
  url: string
  /** What the next tokens say of whoever signs in; a claim that is `undefined` is left out. */
  claims: Record<string, unknown>
  /** What the user endpoint says; null for the same. */
  userClaims: Record<string, unknown> | null
  /** Changes the answer of the token endpoint on its way out. */
  tamper: ((answer: Record<string, unknown>) => void) | null
  stop(): Promise<void>
  /** On the same port again. */
  start(): Promise<void>
}

/**
 * An OpenID Connect issuer on this machine: real keys, real endpoints; whoever comes to it is signed in as
 * `claims` say.
 */
export async function startTestIssuer(): Promise<TestIssuer> {
  const server = new OAuth2Server()
  await server.issuer.keys.generate('RS256')
  await server.start(undefined, '127.0.0.1')
  const { port } = server.address()
  const url = `http://127.0.0.1:${port}`
  server.issuer.url = url
  const issuer: TestIssuer = {
    url,
    claims: {},
    userClaims: null,
    tamper: null,
    stop: () => server.stop(),
    start: async () => {
      await server.start(port, '127.0.0.1')
      server.issuer.url = url
    },
    [Symbol.asyncDispose]: async () => {
      if (server.listening) await server.stop()
    },
  }
  server.service.on('beforeTokenSigning', (token) => Object.assign(token.payload, issuer.claims))
  server.service.on('beforeUserinfo', (answer) =>
    Object.assign(answer.body, issuer.userClaims ?? issuer.claims),
  )
  server.service.on('beforeResponse', (answer) => issuer.tamper?.(answer.body))
  return issuer
}
