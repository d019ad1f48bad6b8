import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/**
 * How the connection is at the moment: as it should be, cut after so many bytes of the answer, silent, slow,
 * or refused.
 */
export type Fault =
  | { kind: 'none' | 'hang' | 'refuse' }
  | { kind: 'cut'; afterBytes: number }
  | { kind: 'slow'; bytesPerSecond: number }

export interface FaultProxy extends AsyncDisposable {
  port: number
  /** Holds from now on, for open connections too. */
  set(fault: Fault): void
  stop(): Promise<void>
}

/** A TCP proxy on loopback that plays a bad network before anything that talks TCP. */
export async function startFaultProxy(target: { host?: string; port: number }): Promise<FaultProxy> {
  let fault: Fault = { kind: 'none' }
  let answered = 0
  const open = new Set<Socket>()
  const server = createServer((client) => {
    if (fault.kind === 'refuse') {
      client.resetAndDestroy()
      return
    }
    const upstream = connect(target.port, target.host ?? '127.0.0.1')
    for (const socket of [client, upstream]) {
      open.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => {
        open.delete(socket)
        client.destroy()
        upstream.destroy()
      })
    }
    client.on('data', (bytes) => {
      if (fault.kind !== 'hang') upstream.write(bytes)
    })
    upstream.on('data', (bytes) => forward(bytes as Buffer, upstream, client))
  })

  function forward(bytes: Buffer, upstream: Socket, client: Socket): void {
    if (fault.kind === 'hang') return
    answered += bytes.length
    if (fault.kind === 'cut' && answered > fault.afterBytes) {
      client.resetAndDestroy()
      return
    }
    client.write(bytes)
    if (fault.kind !== 'slow') return
    upstream.pause()
    setTimeout(() => upstream.resume(), (bytes.length / fault.bytesPerSecond) * 1000).unref()
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const stop = async () => {
    for (const socket of open) socket.destroy()
    server.close()
    await once(server, 'close')
  }
  return {
    port: (server.address() as { port: number }).port,
    set: (next) => {
      fault = next
      answered = 0
      if (next.kind === 'refuse') for (const socket of open) socket.resetAndDestroy()
    },
    stop,
    [Symbol.asyncDispose]: stop,
  }
}
