import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { ServerState } from '../options.ts'
import { answerLogin } from './answer-login.ts'
import { encryption, preloginAnswer, readEncryptionWish, readLogin } from './login.ts'
import { type Message, MessageReader, messageType, packet, ResponseWriter } from './packets.ts'
import { type Call, readCall, skipHeaders } from './rpc.ts'
import { type Connection, runCall } from './run-call.ts'
import { secure } from './tls-tunnel.ts'
import { doneKind, doneStatus, doneToken } from './tokens.ts'

/** One connection of a client, from PRELOGIN to its end. */
export class TdsSession {
  readonly #state: ServerState
  #stream: Duplex
  #reader = new MessageReader()
  #connection: Connection | null = null
  #packetSize = 4096
  #queue: Promise<void> = Promise.resolve()
  /** Ends the answer in flight. */
  #running: AbortController | null = null

  constructor(socket: Socket, state: ServerState) {
    this.#state = state
    this.#stream = socket
    this.#listen()
  }

  #listen(): void {
    this.#stream.on('data', (bytes: Buffer) => this.#receive(bytes))
    this.#stream.on('error', () => this.#stream.destroy())
    this.#stream.on('close', () => this.#running?.abort())
  }

  #receive(bytes: Buffer): void {
    try {
      for (const message of this.#reader.push(bytes)) {
        if (message.type === messageType.attention) this.#cancel()
        else
          this.#queue = this.#queue.then(() => this.#answer(message)).catch(() => void this.#stream.destroy())
      }
    } catch {
      this.#stream.destroy()
    }
  }

  /** A cancel is answered by a message of its own, once the answer in flight is cut. */
  #cancel(): void {
    this.#running?.abort()
    this.#queue = this.#queue.then(async () => {
      const writer = new ResponseWriter(this.#stream, this.#packetSize)
      await writer.write(doneToken(doneKind.batch, doneStatus.attention))
      await writer.end()
    })
  }

  async #answer({ type, payload }: Message): Promise<void> {
    if (type === messageType.prelogin) return this.#prelogin(payload)
    if (type === messageType.login) return await this.#login(payload)
    if (type === messageType.batch) {
      return await this.#run(doneKind.batch, () => ({
        sql: skipHeaders(payload).toString('utf16le'),
        parameters: new Map(),
      }))
    }
    if (type === messageType.rpc) return await this.#run(doneKind.inProcedure, () => readCall(payload))
    this.#stream.destroy()
  }

  #prelogin(payload: Buffer): void {
    const wish = readEncryptionWish(payload)
    const chosen = chooseEncryption(this.#state.options.tls, wish)
    this.#stream.write(packet(messageType.response, preloginAnswer(chosen), 1, true))
    if (chosen === encryption.notSupported || wish === encryption.notSupported) return
    const socket = this.#stream as Socket
    socket.removeAllListeners('data')
    this.#reader = new MessageReader()
    this.#stream = secure(socket, this.#state.certificate)
    this.#listen()
  }

  async #login(payload: Buffer): Promise<void> {
    const login = readLogin(payload)
    const writer = new ResponseWriter(this.#stream, this.#packetSize)
    const access = await answerLogin(writer, this.#state.options, login)
    if (access === null) {
      this.#stream.end()
      return
    }
    this.#connection = { state: this.#state, access, lockTimeoutMs: -1 }
    this.#packetSize = login.packetSize
  }

  async #run(kind: number, read: () => Call): Promise<void> {
    const writer = new ResponseWriter(this.#stream, this.#packetSize)
    this.#running = new AbortController()
    if (this.#stream.destroyed) this.#running.abort()
    try {
      await runCall(writer, kind, read, this.#connection!, this.#running.signal)
    } finally {
      this.#running = null
    }
  }
}

function chooseEncryption(tls: ServerState['options']['tls'], wish: number): number {
  if (tls === 'required') return encryption.required
  const wanted = wish === encryption.on || wish === encryption.required
  return tls === 'optional' && wanted ? encryption.on : encryption.notSupported
}
