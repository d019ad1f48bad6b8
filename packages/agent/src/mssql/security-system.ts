import mssql from 'mssql'
import type { MssqlConfig } from '../config.ts'
import { LastingFailure, PassingFailure } from '../failure.ts'
import type { Query, SourceRow } from '../profiles/profile.ts'

/** The security system's database, read only. */
export interface SecuritySystem extends AsyncDisposable {
  rows(query: Query): Promise<SourceRow[]>
}

const requestTimeoutMs = 30_000
const connectTimeoutMs = 10_000

/** Patience and humility of a guest: give up on a lock after three seconds, be the victim of a deadlock, read only what is committed. */
const manners =
  'SET LOCK_TIMEOUT 3000; SET DEADLOCK_PRIORITY LOW; SET TRANSACTION ISOLATION LEVEL READ COMMITTED;'

/** Connects. @throws PassingFailure if it does not answer, LastingFailure if it refuses */
export async function openSecuritySystem(config: MssqlConfig, database: string): Promise<SecuritySystem> {
  const pool = new mssql.ConnectionPool(poolConfig(config, database))
  pool.on('error', () => {})
  try {
    await pool.connect()
  } catch (error) {
    await pool.close().catch(() => {})
    throw connectFailure(error, config, database)
  }
  return {
    rows: async ({ sql, parameters }) => {
      const request = pool.request()
      for (const [name, parameter] of Object.entries(parameters)) {
        request.input(
          name,
          parameter.kind === 'int' ? mssql.Int : mssql.VarChar(parameter.length),
          parameter.value,
        )
      }
      try {
        const { recordsets } = await request.query(`${manners}\n${sql}`)
        return (recordsets as SourceRow[][]).at(-1) ?? []
      } catch (error) {
        throw queryFailure(error)
      }
    },
    [Symbol.asyncDispose]: async () => {
      // Closing may throw after a time-out; the connection is gone either way.
      await pool.close().catch(() => {})
    },
  }
}

function poolConfig(config: MssqlConfig, database: string): mssql.config {
  const authority = config.ca === null ? {} : { cryptoCredentialsDetails: { ca: config.ca } }
  return {
    server: config.host,
    port: config.port,
    user: config.user,
    password: config.password,
    database,
    connectionTimeout: connectTimeoutMs,
    requestTimeout: requestTimeoutMs,
    pool: { min: 0, max: 1 },
    validateConnection: 'socket',
    options: {
      encrypt: config.encrypt as boolean,
      trustServerCertificate: config.trustServerCertificate,
      readOnlyIntent: true,
      appName: 'rollcall-agent',
      useUTC: true,
      ...authority,
    },
  } as mssql.config
}

interface DriverError {
  code?: string
  number?: number | string
  message?: string
}

function connectFailure(error: unknown, config: MssqlConfig, database: string): Error {
  const { code, message } = error as DriverError
  const where = `${config.host}:${config.port}`
  if (code === 'ELOGIN')
    return new LastingFailure(
      `The SQL Server at ${where} refuses user “${config.user}” for database “${database}”. Check ROLLCALL_MSSQL_USER, _PASSWORD and _DATABASE.`,
    )
  if (code === 'EENCRYPT')
    return new LastingFailure(`The SQL Server at ${where} wants encryption. Set ROLLCALL_MSSQL_ENCRYPT=true.`)
  if (code === 'ESOCKET' && /certificate|self.signed/i.test(message ?? '')) {
    return new LastingFailure(
      `The certificate of ${where} is not trusted (${message}). Set ROLLCALL_MSSQL_CA_FILE to the certificate of its authority.`,
    )
  }
  return new PassingFailure(`The SQL Server at ${where} does not answer (${code ?? message}).`)
}

/** A table, column or right is missing: nothing but a person can mend that. Everything else passes. */
const lasting: Record<number, string> = {
  207: 'A column is missing in the security system',
  208: 'A table is missing in the security system',
  229: 'The login lacks SELECT on a table',
  230: 'The login lacks SELECT on a column',
}

function queryFailure(error: unknown): Error {
  const { code, number, message } = error as DriverError
  const known = typeof number === 'number' ? lasting[number] : undefined
  if (known) return new LastingFailure(`${known}: ${message}`)
  return new PassingFailure(`Reading the security system failed (${number ?? code}: ${message}).`)
}
