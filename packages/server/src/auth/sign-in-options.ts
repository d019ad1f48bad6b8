import { AsyncLocalStorage } from 'node:async_hooks'
import { APIError } from '@better-auth/core/error'
import { passkey } from '@better-auth/passkey'
import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { genericOAuth } from 'better-auth/plugins'
import type { Pool } from 'pg'
import type { Logger } from 'pino'
import type { OidcConfig } from '../config.ts'
import { type SsoProfile, ssoProfile } from './sso-profile.ts'

/** What the library writes when it found out who came is exchanged at once (`sign-in-with-ticket.ts`). */
const ticketSeconds = 60

export const ssoProvider = 'sso'
export const authPath = '/api/auth'

export interface AuthOptions {
  pool: Pool
  publicUrl: string
  secret: string
  cookiePrefix: string
  logger: Logger
}

/** The library, set up: nobody signs up by themselves, and no single sign-on token is kept. */
export function createAuth(options: AuthOptions, oidc: OidcConfig | null) {
  return betterAuth(authOptions(options, oidc))
}

function authOptions(
  { pool, publicUrl, secret, cookiePrefix, logger }: AuthOptions,
  oidc: OidcConfig | null,
) {
  return {
    appName: 'Rollcall',
    baseURL: publicUrl,
    basePath: authPath,
    secret,
    database: pool,
    trustedOrigins: [publicUrl],
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    logger: { level: 'warn', log: (level, message) => logger[level === 'error' ? 'error' : 'warn'](message) },
    onAPIError: { errorURL: `${publicUrl}/sign-in` },
    advanced: {
      cookiePrefix,
      // The prefix is ours: `__Host-` where the library knows `__Secure-` only.
      useSecureCookies: false,
      defaultCookieAttributes: { secure: publicUrl.startsWith('https:') },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    account: {
      updateAccountOnSignIn: false,
      accountLinking: { enabled: true, trustedProviders: oidc?.trustEmail ? [ssoProvider] : [] },
    },
    session: {
      expiresIn: ticketSeconds,
      additionalFields: { method: { type: 'string', required: false, input: false } },
    },
    databaseHooks: {
      account: {
        create: {
          before: async (account) => ({
            data: { ...account, accessToken: null, refreshToken: null, idToken: null },
          }),
        },
      },
    },
    plugins: [
      passkey({
        rpID: new URL(publicUrl).hostname,
        rpName: 'Rollcall',
        origin: publicUrl,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: {
          requireSession: false,
          resolveUser: async ({ ctx }) => userOf(ctx.headers),
          afterVerification: ({ ctx, verification, user }) => {
            refuseUnless(verification.registrationInfo?.userVerified)
            if (userOf(ctx.headers).id !== user.id) throw new APIError('UNAUTHORIZED', { code: 'OTHER_USER' })
          },
        },
        authentication: {
          afterVerification: ({ verification }) => refuseUnless(verification.authenticationInfo.userVerified),
        },
      }),
      ...(oidc ? [genericOAuth({ config: [provider(oidc)] })] : []),
    ],
  } satisfies BetterAuthOptions
}

/** The header in which the server tells the library where a request came from. */
export const addressHeader = 'x-rollcall-address'

/** And whom it identified, for what is asked in their name: the library sees no session. */
export const userHeader = 'x-rollcall-user'

export interface NamedUser {
  id: string
  name: string
}

export const userText = (user: NamedUser): string => encodeURIComponent(JSON.stringify(user))

function userOf(headers: Headers | undefined): NamedUser {
  const text = headers?.get(userHeader)
  if (!text) throw new APIError('UNAUTHORIZED', { code: 'NO_USER' })
  return JSON.parse(decodeURIComponent(text)) as NamedUser
}

/** A passkey counts as two factors only if the device asked for a finger, a face or a PIN. */
function refuseUnless(userVerified: boolean | undefined): void {
  if (!userVerified) throw new APIError('BAD_REQUEST', { code: 'USER_NOT_VERIFIED' })
}

/** Hears what the issuer says beside who came, while the library handles an answer of it. */
export const hearingProfile = new AsyncLocalStorage<{ profile: SsoProfile | null }>()

function provider(oidc: OidcConfig) {
  return {
    providerId: ssoProvider,
    discoveryUrl: `${oidc.issuer}/.well-known/openid-configuration`,
    clientId: oidc.clientId,
    clientSecret: oidc.clientSecret,
    scopes: ['openid', 'email', 'profile'],
    pkce: true,
    disableSignUp: true,
    requireIdTokenVerification: true,
    getUserInfo: async (tokens: { idToken?: string | undefined; accessToken?: string | undefined }) => {
      const profile = await ssoProfile(oidc.issuer, tokens)
      const hearing = hearingProfile.getStore()
      if (hearing) hearing.profile = profile
      return profile
    },
  }
}
