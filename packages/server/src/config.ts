import { readFileSync } from 'node:fs'
import type { Role } from '@rollcall/core'
import type { z } from 'zod'
import { isHere, variables } from './config-variables.ts'

/** A single sign-on service of the company: any OpenID Connect issuer. */
export interface OidcConfig {
  issuer: string
  clientId: string
  clientSecret: string
  /** Shown on the button. */
  name: string
  /** The issuer gives out e-mail addresses itself, so that one it names need not be marked as verified. */
  trustEmail: boolean
  /** An employee who comes for the first time gets an account by her verified e-mail. */
  letsEmployeesIn: boolean
  /**
   * One of them in `amr` or `acr` says that two factors were shown; empty: every sign-in there counts as two.
   */
  twoFactorWords: string[]
}

export interface SampleAccount {
  email: string
  password: string
  /** What the account may do, in a word or two for each language. */
  ko: string
  en: string
}

export interface Config {
  /** For the application's role. */
  databaseUrl: string
  /** For the owner, who migrates. */
  ownerDatabaseUrl: string | null
  host: string
  port: number
  logLevel: 'silent' | 'fatal' | 'error' | 'warn' | 'info' | 'debug'
  /** Where the built pages lie. */
  webDir: string
  /** The address that people use, without a path. */
  publicUrl: string
  /** Signs cookies and encrypts second factors; null where nobody signs in. */
  secret: string | null
  /** Addresses and networks whose word about the client's address is believed. */
  trustedProxies: string[]
  /** Roles that rest until a second factor is shown; administrators always. */
  twoFactorRoles: Role[]
  /** How long a server that was told to stop goes on answering. */
  drainSeconds: number
  oidc: OidcConfig | null
  /** The service that says which public holidays there are; null without a key for it. */
  holidays: { url: string; key: string } | null
  /** Shown on the sign-in page of a sandbox; empty everywhere else. */
  sampleAccounts: SampleAccount[]
}

/** A setting is missing or wrong; the message names it and says what to do. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

type Env = Readonly<Record<string, string | undefined>>

/**
 * Reads the settings from environment variables; `NAME_FILE` names a file that holds the value of NAME.
 * @throws ConfigError
 */
export function loadConfig(env: Env): Config {
  const given = Object.fromEntries(Object.keys(variables.shape).map((name) => [name, settingOf(env, name)]))
  const read = variables.safeParse(given)
  if (!read.success) {
    const lines = read.error.issues.map(
      (issue) =>
        `${issue.path.join('.')} ${given[String(issue.path[0])] ? issue.message : 'is missing; it must be set'}`,
    )
    throw new ConfigError(lines.join('\n'))
  }
  const { data } = read
  const publicUrl = new URL(data.ROLLCALL_PUBLIC_URL ?? `http://localhost:${data.PORT}`).origin
  return {
    databaseUrl: data.DATABASE_URL,
    ownerDatabaseUrl: data.ROLLCALL_OWNER_DATABASE_URL ?? null,
    host: data.HOST,
    port: data.PORT,
    logLevel: data.ROLLCALL_LOG_LEVEL,
    webDir: data.ROLLCALL_WEB_DIR,
    publicUrl,
    secret: data.ROLLCALL_SECRET ?? null,
    trustedProxies: data.ROLLCALL_TRUSTED_PROXIES,
    twoFactorRoles: [...new Set<Role>(['administrator', ...data.ROLLCALL_TWO_FACTOR_ROLES])],
    drainSeconds: data.ROLLCALL_DRAIN_SECONDS,
    oidc: oidcOf(data),
    holidays: data.ROLLCALL_HOLIDAYS_KEY
      ? { url: data.ROLLCALL_HOLIDAYS_URL, key: data.ROLLCALL_HOLIDAYS_KEY }
      : null,
    sampleAccounts: sampleAccountsOf(data.ROLLCALL_SAMPLE_ACCOUNTS, publicUrl),
  }
}

/** Their passwords stand on the sign-in page, so they are for one's own machine alone. */
function sampleAccountsOf(text: string, publicUrl: string): SampleAccount[] {
  const accounts = JSON.parse(text) as SampleAccount[]
  if (accounts.length > 0 && !isHere(publicUrl))
    throw new ConfigError(
      'ROLLCALL_SAMPLE_ACCOUNTS must not be set where others can come: it shows passwords',
    )
  return accounts
}

function settingOf(env: Env, name: string): string | undefined {
  const file = env[`${name}_FILE`]
  if (!file) return env[name] || undefined
  try {
    return readFileSync(file, 'utf8').trim() || undefined
  } catch (error) {
    throw new ConfigError(`${name}_FILE names a file that cannot be read: ${(error as Error).message}`)
  }
}

function oidcOf(data: z.infer<typeof variables>): OidcConfig | null {
  const { ROLLCALL_OIDC_ISSUER, ROLLCALL_OIDC_CLIENT_ID, ROLLCALL_OIDC_CLIENT_SECRET } = data
  if (!ROLLCALL_OIDC_ISSUER) return null
  if (!ROLLCALL_OIDC_CLIENT_ID || !ROLLCALL_OIDC_CLIENT_SECRET)
    throw new ConfigError(
      'ROLLCALL_OIDC_CLIENT_ID and ROLLCALL_OIDC_CLIENT_SECRET are missing; single sign-on needs both',
    )
  return {
    issuer: ROLLCALL_OIDC_ISSUER.replace(/\/$/, ''),
    clientId: ROLLCALL_OIDC_CLIENT_ID,
    clientSecret: ROLLCALL_OIDC_CLIENT_SECRET,
    name: data.ROLLCALL_OIDC_NAME,
    trustEmail: data.ROLLCALL_OIDC_TRUST_EMAIL === 'true',
    letsEmployeesIn: data.ROLLCALL_OIDC_EMPLOYEES === 'true',
    twoFactorWords: data.ROLLCALL_OIDC_TWO_FACTORS,
  }
}
