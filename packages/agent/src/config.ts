import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** Where to push. */
export interface ServerConfig {
  url: string
  token: string
}

/** What to read. */
export interface MssqlConfig {
  host: string
  port: number
  database: string | null
  user: string
  password: string
  encrypt: boolean | 'strict'
  /** PEM of the authority that signed the server's certificate; null for those the system knows. */
  ca: string | null
  trustServerCertificate: boolean
}

export interface ReadingConfig {
  pollSeconds: number
  compareMinutes: number
  /** Push although the login could write. */
  allowWriteLogin: boolean
  /** Refuse a login that can read more than it needs. */
  strict: boolean
}

/** A setting is missing or wrong; each line names it and says what to do. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

type Env = Readonly<Record<string, string | undefined>>

const loopback = ['127.0.0.1', '[::1]', 'localhost']

const server = z.object({
  ROLLCALL_SERVER_URL: z.url({
    protocol: /^https?$/,
    error: 'must be the address of the server, such as https://rollcall.example.com',
  }),
  ROLLCALL_SOURCE_TOKEN: z.string().min(1),
  ROLLCALL_ALLOW_HTTP: z.enum(['true', 'false']).default('false'),
})

const mssql = z.object({
  ROLLCALL_MSSQL_HOST: z.string(),
  ROLLCALL_MSSQL_PORT: z.coerce.number().int().min(1).max(65_535).default(1433),
  ROLLCALL_MSSQL_DATABASE: z.string().optional(),
  ROLLCALL_MSSQL_USER: z.string(),
  ROLLCALL_MSSQL_PASSWORD: z.string(),
  ROLLCALL_MSSQL_ENCRYPT: z.enum(['true', 'false', 'strict']).default('true'),
  ROLLCALL_MSSQL_CA: z.string().optional(),
  ROLLCALL_MSSQL_TRUST_SERVER_CERTIFICATE: z.enum(['true', 'false']).default('false'),
})

const reading = z.object({
  ROLLCALL_POLL_SECONDS: z.coerce.number().min(0.2).max(3600).default(2),
  ROLLCALL_COMPARE_MINUTES: z.coerce.number().min(1).max(1440).default(60),
})

/**
 * @throws ConfigError
 */
export function loadServerConfig(env: Env): ServerConfig {
  const read = parse(server, withFiles(env))
  const { protocol, hostname } = new URL(read.ROLLCALL_SERVER_URL)
  if (protocol === 'http:' && !loopback.includes(hostname) && read.ROLLCALL_ALLOW_HTTP !== 'true')
    throw new ConfigError(
      'ROLLCALL_SERVER_URL must begin with https://: the token would travel in the open. Inside a network that nobody else is in, set ROLLCALL_ALLOW_HTTP=true.',
    )
  return { url: read.ROLLCALL_SERVER_URL.replace(/\/$/, ''), token: read.ROLLCALL_SOURCE_TOKEN }
}

/**
 * @throws ConfigError
 */
export function loadMssqlConfig(env: Env): MssqlConfig {
  const read = parse(mssql, withFiles(env))
  return {
    host: read.ROLLCALL_MSSQL_HOST,
    port: read.ROLLCALL_MSSQL_PORT,
    database: read.ROLLCALL_MSSQL_DATABASE ?? null,
    user: read.ROLLCALL_MSSQL_USER,
    password: read.ROLLCALL_MSSQL_PASSWORD,
    encrypt: read.ROLLCALL_MSSQL_ENCRYPT === 'strict' ? 'strict' : read.ROLLCALL_MSSQL_ENCRYPT === 'true',
    ca: read.ROLLCALL_MSSQL_CA ?? null,
    trustServerCertificate: read.ROLLCALL_MSSQL_TRUST_SERVER_CERTIFICATE === 'true',
  }
}

/**
 * @throws ConfigError
 */
export function loadReadingConfig(
  env: Env,
  flags: { strict?: boolean; allowWriteLogin?: boolean },
): ReadingConfig {
  const read = parse(reading, env)
  return {
    pollSeconds: read.ROLLCALL_POLL_SECONDS,
    compareMinutes: read.ROLLCALL_COMPARE_MINUTES,
    strict: flags.strict ?? false,
    allowWriteLogin: flags.allowWriteLogin ?? false,
  }
}

function parse<T extends z.ZodObject>(shape: T, env: Env): z.infer<T> {
  const read = shape.safeParse(
    Object.fromEntries(Object.keys(shape.shape).map((name) => [name, env[name] || undefined])),
  )
  if (read.success) return read.data
  const lines = read.error.issues.map(
    ({ path, message }) =>
      `${String(path[0])} ${env[String(path[0])] ? message : 'is missing; it must be set'}`,
  )
  throw new ConfigError(lines.join('\n'))
}

/** Secrets and certificates may lie in files: `NAME_FILE` stands for `NAME`. */
function withFiles(env: Env): Env {
  const files = Object.entries(env).filter(
    ([name, path]) => name.startsWith('ROLLCALL_') && name.endsWith('_FILE') && path,
  )
  const read = files.map(([name, path]) => {
    try {
      return [name.slice(0, -'_FILE'.length), readFileSync(path!, 'utf8').trim()]
    } catch (error) {
      throw new ConfigError(`${name}: ${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
    }
  })
  return { ...env, ...Object.fromEntries(read) }
}
