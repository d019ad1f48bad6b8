import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import type { SampleMssqlOptions, ServerState } from './options.ts'
import { Locks } from './sql/locks.ts'
import type { Table } from './sql/table.ts'
import { selfSignedCertificate } from './tds/certificate.ts'
import { TdsSession } from './tds/session.ts'

export interface SampleMssql extends AsyncDisposable {
  port: number
  /** What a client that checks certificates must trust. */
  certificatePem: string
  /** A table, to put rows in as a terminal does. */
  table(database: string, name: string): Table
  /** Holds a table exclusively, as a vendor's program may, until the returned function is called. */
  lock(database: string, name: string): () => void
  /** Cuts all connections. */
  cutConnections(): void
  stop(): Promise<void>
}

/**
 * Starts a stand-in for SQL Server on loopback that speaks TDS 7.4 and serves these databases from memory.
 */
export async function startSampleMssql(options: SampleMssqlOptions): Promise<SampleMssql> {
  const certificate = selfSignedCertificate()
  const state: ServerState = { options: { tls: 'optional', ...options }, certificate, locks: new Locks() }
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
  const table = (database: string, name: string) => {
    const found = options.databases
      .find((known) => known.name === database)
      ?.tables.find((known) => known.name === name)
    if (!found) throw new Error(`There is no table ${name} in ${database}.`)
    return found
  }
  return {
    port: (server.address() as { port: number }).port,
    certificatePem: certificate.certificate,
    table,
    lock: (database, name) => state.locks.hold(table(database, name)),
    cutConnections,
    stop,
    [Symbol.asyncDispose]: stop,
  }
}
