import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Role } from '@rollcall/core'
import { z } from 'zod'

/** A single sign-on service of the company: any OpenID Connect issuer. */
export interface OidcConfig {
  issuer: string
  clientId: string
  clientSecret: string
  /** Shown on the button. */
  name: string
  /** The issuer gives out e-mail addresses itself, so that one it names need not be marked as verified. */
  trustEmail: boolean
  /** One of them in `amr` or `acr` says that two factors were shown; empty: every sign-in there counts as two. */
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
  /** Shown on the sign-in page of a sandbox; empty everywhere else. */
  sampleAccounts: SampleAccount[]
}

/** A setting is missing or wrong; the message names it and says what to do. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

type Env = Readonly<Record<string, string | undefined>>

const loopback = ['127.0.0.1', '[::1]', 'localhost']
/** What goes there cannot be read or changed on the way. */
const isPrivateOnTheWay = (url: string): boolean =>
  URL.canParse(url) && (new URL(url).protocol === 'https:' || isHere(url))
const isHere = (url: string): boolean => loopback.includes(new URL(url).hostname)

const postgresUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\//, 'must be a URL such as postgres://rollcall_app:…@host:5432/rollcall')
const origin = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://rollcall.example.com' })
  .refine((url) => URL.canParse(url) && new URL(url).pathname === '/', 'must have no path')
  .refine(
    isPrivateOnTheWay,
    'must begin with https:// unless it is this machine: passwords would travel in the open',
  )
const issuer = z
  .url({
    protocol: /^https?$/,
    error: 'must be the address of the issuer, such as https://login.example.com/realm',
  })
  .refine(
    isPrivateOnTheWay,
    'must begin with https:// unless it is this machine: whoever sits in between could sign in as anybody',
  )

/** Entries with commas between them. */
const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  )

const variables = z.object({
  DATABASE_URL: postgresUrl,
  ROLLCALL_OWNER_DATABASE_URL: postgresUrl.optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  ROLLCALL_LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('info'),
  ROLLCALL_WEB_DIR: z.string().default(fileURLToPath(new URL('../../web/dist', import.meta.url))),
  ROLLCALL_PUBLIC_URL: origin.optional(),
  ROLLCALL_SECRET: z
    .string()
    .min(32, 'must have at least 32 characters; make one with `openssl rand -base64 32`')
    .optional(),
  ROLLCALL_TRUSTED_PROXIES: list,
  ROLLCALL_TWO_FACTOR_ROLES: list.pipe(
    z.array(z.enum(['manager', 'hr', 'operator', 'auditor', 'administrator'])),
  ),
  ROLLCALL_DRAIN_SECONDS: z.coerce.number().min(0).max(600).default(2),
  ROLLCALL_OIDC_ISSUER: issuer.optional(),
  ROLLCALL_OIDC_CLIENT_ID: z.string().optional(),
  ROLLCALL_OIDC_CLIENT_SECRET: z.string().optional(),
  ROLLCALL_OIDC_NAME: z.string().default('SSO'),
  ROLLCALL_OIDC_TWO_FACTORS: list,
  ROLLCALL_OIDC_TRUST_EMAIL: z.enum(['true', 'false']).default('false'),
  ROLLCALL_SAMPLE_ACCOUNTS: z.string().default('[]'),
})

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
    twoFactorWords: data.ROLLCALL_OIDC_TWO_FACTORS,
  }
}
