import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import type { SampleDatabase, SampleLogin } from './sql/database.ts'
import type { Table } from './sql/table.ts'
import { type Certificate, selfSignedCertificate } from './tds/certificate.ts'
import { TdsSession } from './tds/session.ts'

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

export interface ServerState {
  options: SampleMssqlOptions & { tls: NonNullable<SampleMssqlOptions['tls']> }
  certificate: Certificate
}

export interface SampleMssql extends AsyncDisposable {
  port: number
  /** What a client that checks certificates must trust. */
  certificatePem: string
  /** A table, to put rows in as a terminal does. */
  table(database: string, name: string): Table
  /** Cuts all connections. */
  cutConnections(): void
  stop(): Promise<void>
}

/** Starts a stand-in for SQL Server on loopback that speaks TDS 7.4 and serves these databases from memory. */
export async function startSampleMssql(options: SampleMssqlOptions): Promise<SampleMssql> {
  const certificate = selfSignedCertificate()
  const state: ServerState = { options: { tls: 'optional', ...options }, certificate }
  const sockets = new Set<Socket>()
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    new TdsSession(socket, state)
  })
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server, 'listening')
  const cutConnections = () => {
    for (const socket of sockets) socket.destroy()
  }
  const stop = async () => {
    cutConnections()
    server.close()
    await once(server, 'close')
  }
  return {
    port: (server.address() as { port: number }).port,
    certificatePem: certificate.certificate,
    table: (database, name) => {
      const table = options.databases
        .find((known) => known.name === database)
        ?.tables.find((known) => known.name === name)
      if (!table) throw new Error(`There is no table ${name} in ${database}.`)
      return table
    },
    cutConnections,
    stop,
    [Symbol.asyncDispose]: stop,
  }
}
