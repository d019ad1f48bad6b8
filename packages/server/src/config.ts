import { fileURLToPath } from 'node:url'
import { z } from 'zod'

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
}

/** A setting is missing or wrong; the message names it and says what to do. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

const loopback = ['127.0.0.1', '::1', 'localhost']
const postgresUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\//, 'must be a URL such as postgres://rollcall_app:…@host:5432/rollcall')

const variables = z.object({
  DATABASE_URL: postgresUrl,
  ROLLCALL_OWNER_DATABASE_URL: postgresUrl.optional(),
  HOST: z
    .string()
    .default('127.0.0.1')
    .refine(
      (host) => loopback.includes(host),
      'must be 127.0.0.1: Rollcall has no sign-in yet and listens to this machine only',
    ),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  ROLLCALL_LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('info'),
  ROLLCALL_WEB_DIR: z.string().default(fileURLToPath(new URL('../../web/dist', import.meta.url))),
})

/** Reads the settings from environment variables. @throws ConfigError */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = variables.safeParse(
    Object.fromEntries(Object.keys(variables.shape).map((name) => [name, env[name] || undefined])),
  )
  if (!read.success) {
    const lines = read.error.issues.map(
      (issue) =>
        `${issue.path.join('.')} ${env[String(issue.path[0])] ? issue.message : 'is missing; it must be set'}`,
    )
    throw new ConfigError(lines.join('\n'))
  }
  const { data } = read
  return {
    databaseUrl: data.DATABASE_URL,
    ownerDatabaseUrl: data.ROLLCALL_OWNER_DATABASE_URL ?? null,
    host: data.HOST,
    port: data.PORT,
    logLevel: data.ROLLCALL_LOG_LEVEL,
    webDir: data.ROLLCALL_WEB_DIR,
  }
}
