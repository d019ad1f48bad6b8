import type { SampleDatabase, SampleLogin } from './sql/database.ts'
import type { Locks } from './sql/locks.ts'
import type { Certificate } from './tds/certificate.ts'

export interface SampleMssqlOptions {
  databases: SampleDatabase[]
  logins: SampleLogin[]
  /** Default: any free one. Only 127.0.0.1 listens. */
  port?: number
  /** Default: `optional`, as the client wishes. */
  tls?: 'off' | 'optional' | 'required'
  /** Milliseconds since 1970; default: the host's clock. */
  now?: () => number
  /** Local time of the server minus UTC; default: Seoul's 540. */
  offsetMinutes?: number
  /** Called before a statement and every 500 rows; what it throws (a SqlError) is what the client gets. */
  fault?: (at: { sql: string } | { rows: number }) => Promise<void> | void
}

/** What all connections share. */
export interface ServerState {
  options: SampleMssqlOptions & { tls: NonNullable<SampleMssqlOptions['tls']> }
  certificate: Certificate
  locks: Locks
}
