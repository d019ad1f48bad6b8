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

/**
 * Patience and humility of a guest: give up on a lock after three seconds, be the victim of a deadlock, read
 * only what is committed.
 */
const manners =
  'SET LOCK_TIMEOUT 3000; SET DEADLOCK_PRIORITY LOW; SET TRANSACTION ISOLATION LEVEL READ COMMITTED;'

/**
 * Connects.
 * @throws PassingFailure if it does not answer, LastingFailure if it refuses
 */
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
  if (code === 'EENCRYPT') return new LastingFailure(encryptionRefusal(where, config.encrypt))
  if (code === 'ESOCKET' && /certificate|self.signed/i.test(message ?? '')) {
    return new LastingFailure(
      `The certificate of ${where} is not trusted (${message}). Set ROLLCALL_MSSQL_CA_FILE to the certificate of its authority.`,
    )
  }
  const strict =
    config.encrypt === 'strict'
      ? ' ROLLCALL_MSSQL_ENCRYPT=strict needs SQL Server 2022 or later; an older one wants true.'
      : ''
  return new PassingFailure(`The SQL Server at ${where} does not answer (${code ?? message}).${strict}`)
}

/** Each side has a wish of its own: the server may want what the agent does not, and the other way round. */
function encryptionRefusal(where: string, wish: MssqlConfig['encrypt']): string {
  if (wish === false)
    return `The SQL Server at ${where} wants encryption, and ROLLCALL_MSSQL_ENCRYPT=false. Set it to true.`
  return `The SQL Server at ${where} offers no encryption, and ROLLCALL_MSSQL_ENCRYPT=${wish} asks for it. Give the server a certificate. Inside a network that nobody else is in, set ROLLCALL_MSSQL_ENCRYPT=false: password and punches then travel in the open.`
}

/** A table, column or right is missing: nothing but a person can mend that. Everything else passes. */
const lasting: ReadonlyMap<number, string> = new Map([
  [207, 'A column is missing in the security system'],
  [208, 'A table is missing in the security system'],
  [229, 'The login lacks SELECT on a table'],
  [230, 'The login lacks SELECT on a column'],
])

function queryFailure(error: unknown): Error {
  const { code, number, message } = error as DriverError
  const known = lasting.get(Number(number))
  if (known) return new LastingFailure(`${known}: ${message}`)
  if (number === 1222)
    return new PassingFailure('Somebody holds a lock on a table of the security system (1222).')
  return new PassingFailure(`Reading the security system failed (${number ?? code}: ${message}).`)
}
