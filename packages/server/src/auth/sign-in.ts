import { Pool } from 'pg'
import type { Logger } from 'pino'
import type { OidcConfig } from '../config.ts'
import { Cookies, type LibraryCookie } from './cookies.ts'
import { answerOf, type SignInAnswer } from './library-answer.ts'
import { type SecretBox, secretBox } from './second-factor.ts'
import {
  addressHeader,
  authPath,
  createAuth,
  hearingProfile,
  type NamedUser,
  ssoProvider,
  userHeader,
  userText,
} from './sign-in-options.ts'
import { type SsoProfile, showsTwoFactors, vouchedEmail } from './sso-profile.ts'

export interface SignInOptions {
  databaseUrl: string
  publicUrl: string
  secret: string
  oidc: OidcConfig | null
  logger: Logger
}

/** The parts of a request that the library may see. */
export interface SignInRequest {
  /** The `Cookie` header, of which the library is handed what the path needs. */
  cookie: string | undefined
  userAgent: string | undefined
  address: string
  /** In whose name it is asked. */
  user?: NamedUser
}

export type { SignInAnswer }

/** The identity provider does not answer, or says nothing usable. */
export class SsoUnavailableError extends Error {
  override name = 'SsoUnavailableError'
}

const ssoTimeoutMs = 8000

/**
 * Sign-in by passkey and single sign-on, over a pool of its own: the library does not know our types of time.
 * The library starts with the first request; single sign-on has an instance of its own, so that an identity
 * provider that is away holds up nobody else and is asked again.
 */
export class SignIn implements AsyncDisposable {
  readonly ssoName: string | null
  readonly cookies: Cookies
  /** Whether employees whom nobody has given an account get one by single sign-on. */
  readonly letsEmployeesIn: boolean
  /** Keeps the secrets of second factors. */
  readonly box: SecretBox
  readonly #options: SignInOptions
  readonly #pool: Pool
  #auth: ReturnType<typeof createAuth> | null = null
  #sso: Promise<ReturnType<typeof createAuth>> | null = null

  constructor(options: SignInOptions) {
    this.#options = options
    this.ssoName = options.oidc?.name ?? null
    this.letsEmployeesIn = options.oidc?.letsEmployeesIn ?? false
    this.cookies = new Cookies({ ...options, secure: options.publicUrl.startsWith('https:') })
    this.box = secretBox(options.secret)
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
    const forSso = path.startsWith('/sign-in/social') || path.startsWith('/callback/')
    const call = new Request(`${this.#options.publicUrl}${authPath}${path}`, {
      method,
      headers: this.#headers(request, forSso ? 'state' : 'better-auth-passkey'),
      body: body === null ? null : JSON.stringify(body),
    })
    if (!forSso) return await this.#answerOf(await this.#plain().handler(call), null)
    const heard: { profile: SsoProfile | null } = { profile: null }
    const response = await hearingProfile.run(heard, () => this.#callSso(call))
    return await this.#answerOf(response, heard.profile)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pool.end()
  }

  #answerOf(response: Response, profile: SsoProfile | null): Promise<SignInAnswer> {
    const twoFactors = showsTwoFactors(profile, this.#options.oidc?.twoFactorWords ?? [])
    return answerOf(response, `${this.cookies.prefix}.session_token`, twoFactors, profile)
  }

  /** The e-mail that the issuer vouches for, in lower case; null for none. */
  vouchedEmail(profile: SsoProfile): string | null {
    return vouchedEmail(profile, this.#options.oidc?.trustEmail ?? false)
  }

  #headers({ cookie, userAgent, address, user }: SignInRequest, kind: LibraryCookie): Headers {
    const headers = new Headers({
      origin: this.#options.publicUrl,
      'content-type': 'application/json',
      [addressHeader]: address,
    })
    const carried = this.cookies.forLibrary(cookie, kind)
    if (carried !== null) headers.set('cookie', carried)
    if (userAgent) headers.set('user-agent', userAgent)
    if (user) headers.set(userHeader, userText(user))
    return headers
  }

  #plain() {
    this.#auth ??= createAuth(this.#authOptions, null)
    return this.#auth
  }

  get #authOptions() {
    return { ...this.#options, pool: this.#pool, cookiePrefix: this.cookies.prefix }
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
    const auth = createAuth(this.#authOptions, this.#options.oidc)
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
