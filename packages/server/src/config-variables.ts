import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const loopback = ['127.0.0.1', '[::1]', 'localhost']
/** What goes there cannot be read or changed on the way. */
const isPrivateOnTheWay = (url: string): boolean =>
  URL.canParse(url) && (new URL(url).protocol === 'https:' || isHere(url))
/** Whether an address is this machine itself. */
export const isHere = (url: string): boolean => loopback.includes(new URL(url).hostname)

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

const holidayService = z
  .url({ protocol: /^https?$/, error: 'must be the address of the holiday service' })
  .refine(
    isPrivateOnTheWay,
    'must begin with https:// unless it is this machine: the key would travel in the open',
  )
  .default('https://apis.data.go.kr/B090041/openapi/service/SpcdeInfoService')

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

/** Every environment variable of the server, checked one by one. */
export const variables = z.object({
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
  ROLLCALL_OIDC_EMPLOYEES: z.enum(['true', 'false']).default('true'),
  ROLLCALL_HOLIDAYS_KEY: z.string().optional(),
  ROLLCALL_HOLIDAYS_URL: holidayService,
  ROLLCALL_SAMPLE_ACCOUNTS: z.string().default('[]'),
})
