import { Pool } from 'pg'
import type { Logger } from 'pino'
import type { OidcConfig } from '../config.ts'
import { cookieName, readSessionCookie } from './session-cookie.ts'
import { addressHeader, authPath, createAuth, ssoProvider } from './sign-in-options.ts'

export interface SignInOptions {
  databaseUrl: string
  publicUrl: string
  secret: string
  oidc: OidcConfig | null
  logger: Logger
}

/** The parts of a request that the library may see. */
export interface SignInRequest {
  cookie: string | undefined
  userAgent: string | undefined
  address: string
}

export interface SignInAnswer {
  status: number
  /** The library's code for what went wrong, for instance `INVALID_EMAIL_OR_PASSWORD`. */
  code: string | null
  body: Record<string, unknown>
  setCookies: string[]
  location: string | null
}

/** The identity provider does not answer, or says nothing usable. */
export class SsoUnavailableError extends Error {
  override name = 'SsoUnavailableError'
}

const ssoTimeoutMs = 8000

/**
 * Sign-in by e-mail and password, second factor, passkey and single sign-on, over a pool of its own: the
 * library does not know our types of time. The library starts with the first request; single sign-on has an
 * instance of its own, so that an identity provider that is away holds up nobody else and is asked again.
 */
export class SignIn implements AsyncDisposable {
  readonly ssoName: string | null
  readonly #options: SignInOptions
  readonly #pool: Pool
  #auth: ReturnType<typeof createAuth> | null = null
  #sso: Promise<ReturnType<typeof createAuth>> | null = null

  constructor(options: SignInOptions) {
    this.#options = options
    this.ssoName = options.oidc?.name ?? null
    this.#pool = new Pool({
      connectionString: options.databaseUrl,
      application_name: 'rollcall sign-in',
      options: '-c search_path=auth -c timezone=UTC',
      max: 5,
      connectionTimeoutMillis: 10_000,
    })
    this.#pool.on('error', () => {})
    this.#pool.on('connect', (client) => client.on('error', () => {}))
  }

  /**
   * Calls an endpoint of the library.
   * @throws SsoUnavailableError
   */
  async call(
    method: 'GET' | 'POST',
    path: string,
    request: SignInRequest,
    body: Record<string, unknown> | null = null,
  ): Promise<SignInAnswer> {
    const url = `${this.#options.publicUrl}${authPath}${path}`
    const call = new Request(url, {
      method,
      headers: this.#headers(request),
      body: body === null ? null : JSON.stringify(body),
    })
    const forSso = path.startsWith('/sign-in/social') || path.startsWith('/callback/')
    return await answerOf(forSso ? await this.#callSso(call) : await this.#plain().handler(call))
  }

  /** The token of the session that a cookie names; whether it still lives is for the database to say. */
  sessionToken({ cookie }: Pick<SignInRequest, 'cookie'>): string | null {
    return readSessionCookie(cookie, { secret: this.#options.secret, secure: this.#secure })
  }

  /**
   * Makes a session last longer that was used.
   * @returns the cookies that say so
   */
  async refreshSession(request: SignInRequest): Promise<string[]> {
    const { headers } = await this.#plain().api.getSession({
      headers: this.#headers(request),
      returnHeaders: true,
    })
    return headers.getSetCookie()
  }

  /** The cookie that takes the session from the browser. */
  get clearedCookie(): string {
    return `${cookieName(this.#secure)}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax${this.#secure ? '; Secure' : ''}`
  }

  get #secure(): boolean {
    return this.#options.publicUrl.startsWith('https:')
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pool.end()
  }

  #headers({ cookie, userAgent, address }: SignInRequest): Headers {
    const headers = new Headers({
      origin: this.#options.publicUrl,
      'content-type': 'application/json',
      [addressHeader]: address,
    })
    if (cookie) headers.set('cookie', cookie)
    if (userAgent) headers.set('user-agent', userAgent)
    return headers
  }

  #plain() {
    this.#auth ??= createAuth({ ...this.#options, pool: this.#pool }, null)
    return this.#auth
  }

  async #callSso(call: Request): Promise<Response> {
    this.#sso ??= this.#startSso()
    try {
      return await inTime(this.#sso.then((auth) => auth.handler(call)))
    } catch (error) {
      this.#sso = null
      throw error
    }
  }

  async #startSso() {
    const auth = createAuth({ ...this.#options, pool: this.#pool }, this.#options.oidc)
    const { socialProviders } = await auth.$context
    const found = socialProviders.find(({ id }) => id === ssoProvider)
    if (!found) throw new SsoUnavailableError('The identity provider does not answer.')
    if (found.issuer?.replace(/\/$/, '') !== this.#options.oidc?.issuer)
      throw new SsoUnavailableError(
        'The identity provider calls itself something else than ROLLCALL_OIDC_ISSUER.',
      )
    return auth
  }
}

async function answerOf(response: Response): Promise<SignInAnswer> {
  const text = await response.text()
  const body = response.headers.get('content-type')?.includes('json') && text ? JSON.parse(text) : null
  return {
    status: response.status,
    code: typeof body?.code === 'string' ? body.code : null,
    body: body ?? {},
    setCookies: response.headers.getSetCookie(),
    location: response.headers.get('location'),
  }
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => reject(new SsoUnavailableError('The identity provider does not answer in time.')),
    ssoTimeoutMs,
  )
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}
