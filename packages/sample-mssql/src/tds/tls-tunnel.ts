import type { Socket } from 'node:net'
import { Duplex } from 'node:stream'
import { createSecureContext, TLSSocket } from 'node:tls'
import type { Certificate } from './certificate.ts'
import { MessageReader, messageType, packet } from './packets.ts'

/**
 * Until the handshake is over, TLS travels inside PRELOGIN packets; afterwards it is the connection itself.
 */
class PreloginTunnel extends Duplex {
  readonly #socket: Socket
  readonly #reader = new MessageReader()
  #wrapped = true
  #outgoing: Buffer[] = []

  constructor(socket: Socket) {
    super()
    this.#socket = socket
    socket.on('data', (bytes) => this.#receive(bytes as Buffer))
    socket.on('close', () => this.destroy())
  }

  override _read(): void {
    this.#socket.resume()
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    if (!this.#wrapped) {
      this.#socket.write(chunk, done)
      return
    }
    // One PRELOGIN message per flight: what is written in one turn of the event loop.
    if (this.#outgoing.length === 0) setImmediate(() => this.#sendFlight())
    this.#outgoing.push(chunk)
    done()
  }

  override _final(done: (error?: Error | null) => void): void {
    this.#socket.end(done)
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#socket.destroy()
    done(error)
  }

  #sendFlight(): void {
    this.#socket.write(packet(messageType.prelogin, Buffer.concat(this.#outgoing), 1, true))
    this.#outgoing = []
  }

  #receive(bytes: Buffer): void {
    if (this.#wrapped && bytes[0] !== messageType.prelogin) this.#wrapped = false
    if (!this.#wrapped) {
      if (!this.push(bytes)) this.#socket.pause()
      return
    }
    for (const { payload } of this.#reader.push(bytes)) this.push(payload)
    const rest = this.#reader.rest()
    if (rest.length > 0) this.#receive(rest)
  }
}

/** Talks TLS 1.2 to a client that has begun a handshake inside PRELOGIN. */
export function secure(socket: Socket, { key, certificate }: Certificate): TLSSocket {
  const secureContext = createSecureContext({ key, cert: certificate, maxVersion: 'TLSv1.2' })
  return new TLSSocket(new PreloginTunnel(socket), { isServer: true, secureContext })
}
