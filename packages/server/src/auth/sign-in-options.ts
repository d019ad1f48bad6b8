import { APIError } from '@better-auth/core/error'
import { passkey } from '@better-auth/passkey'
import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { genericOAuth, twoFactor } from 'better-auth/plugins'
import type { Pool } from 'pg'
import type { Logger } from 'pino'
import type { OidcConfig } from '../config.ts'
import { hashPassword, passwordLength, verifyPassword } from './passwords.ts'
import { ssoProfile } from './sso-profile.ts'

/** How a session came to be. */
type SignInMethod = 'password' | 'secondFactor' | 'passkey' | 'sso'

/**
 * A session ends when it was not used for so long; after thirty days it ends in any case
 * (`identify-user.ts`).
 */
const idleSeconds = 7 * 86_400
/** Use makes a session last longer, at most so often. */
export const refreshSeconds = 3600
/** A new passkey may be added so long after sign-in; later one signs in again first. */
export const freshSeconds = 15 * 60

export const ssoProvider = 'sso'
export const authPath = '/api/auth'

const methods: Record<string, SignInMethod> = {
  '/sign-in/email': 'password',
  '/two-factor/verify-totp': 'secondFactor',
  '/two-factor/verify-backup-code': 'secondFactor',
  '/passkey/verify-authentication': 'passkey',
  '/callback/:id': 'sso',
}

export interface AuthOptions {
  pool: Pool
  publicUrl: string
  secret: string
  logger: Logger
}

/** The library, set up: nobody signs up by themselves, and no single sign-on token is kept. */
export function createAuth(options: AuthOptions, oidc: OidcConfig | null) {
  return betterAuth(authOptions(options, oidc))
}

function authOptions({ pool, publicUrl, secret, logger }: AuthOptions, oidc: OidcConfig | null) {
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
      cookiePrefix: 'rollcall',
      useSecureCookies: publicUrl.startsWith('https:'),
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => verifyPassword(password, hash),
      },
    },
    account: {
      updateAccountOnSignIn: false,
      accountLinking: { enabled: true, trustedProviders: oidc?.trustEmail ? [ssoProvider] : [] },
    },
    session: {
      expiresIn: idleSeconds,
      updateAge: refreshSeconds,
      freshAge: freshSeconds,
      additionalFields: { method: { type: 'string', required: false, input: false } },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session, context) => ({
            data: { ...session, method: methods[context?.path ?? ''] ?? null },
          }),
        },
      },
      account: {
        create: {
          before: async (account) => ({
            data: { ...account, accessToken: null, refreshToken: null, idToken: null },
          }),
        },
      },
    },
    plugins: [
      twoFactor({ issuer: 'Rollcall', allowPasswordless: true }),
      passkey({
        rpID: new URL(publicUrl).hostname,
        rpName: 'Rollcall',
        origin: publicUrl,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: {
          afterVerification: ({ verification }) => refuseUnless(verification.registrationInfo?.userVerified),
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

/** A passkey counts as two factors only if the device asked for a finger, a face or a PIN. */
function refuseUnless(userVerified: boolean | undefined): void {
  if (!userVerified) throw new APIError('BAD_REQUEST', { code: 'USER_NOT_VERIFIED' })
}

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
    getUserInfo: (tokens: { idToken?: string | undefined; accessToken?: string | undefined }) =>
      ssoProfile(oidc.issuer, tokens),
  }
}
