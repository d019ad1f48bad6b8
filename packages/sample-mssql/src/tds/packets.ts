import { once } from 'node:events'
import type { Duplex } from 'node:stream'

export const messageType = { batch: 1, rpc: 3, response: 4, attention: 6, login: 16, prelogin: 18 } as const

export interface Message {
  type: number
  payload: Buffer
}

const headerLength = 8
const endOfMessage = 1

/** Cuts a stream of bytes into messages of packets. */
export class MessageReader {
  #pending: Buffer = Buffer.alloc(0)
  #parts: Buffer[] = []

  /** Takes bytes and returns the messages that are complete by now. */
  push(bytes: Buffer): Message[] {
    this.#pending = this.#pending.length === 0 ? bytes : Buffer.concat([this.#pending, bytes])
    const messages: Message[] = []
    while (this.#pending.length >= headerLength) {
      const length = this.#pending.readUInt16BE(2)
      if (length < headerLength) throw new Error('A TDS packet is shorter than its header.')
      if (this.#pending.length < length) break
      const type = this.#pending[0]!
      this.#parts.push(this.#pending.subarray(headerLength, length))
      if ((this.#pending[1]! & endOfMessage) !== 0) {
        messages.push({ type, payload: Buffer.concat(this.#parts) })
        this.#parts = []
      }
      this.#pending = this.#pending.subarray(length)
    }
    return messages
  }

  /** What came behind the last complete packet. */
  rest(): Buffer {
    const rest = this.#pending
    this.#pending = Buffer.alloc(0)
    return rest
  }
}

/** Wraps one part of a message into a packet. */
export function packet(type: number, payload: Buffer, id: number, last: boolean): Buffer {
  const header = Buffer.alloc(headerLength)
  header[0] = type
  header[1] = last ? endOfMessage : 0
  header.writeUInt16BE(payload.length + headerLength, 2)
  header[6] = id & 0xff
  return Buffer.concat([header, payload])
}

/** Writes one answer as a message of packets, and waits where the client does not read. */
export class ResponseWriter {
  readonly #stream: Duplex
  readonly #size: number
  #chunks: Buffer[] = []
  #length = 0
  #id = 1

  constructor(stream: Duplex, packetSize: number) {
    this.#stream = stream
    this.#size = packetSize - headerLength
  }

  /** Adds tokens. Resolves at once unless the client must catch up first. */
  async write(tokens: Buffer): Promise<void> {
    this.#chunks.push(tokens)
    this.#length += tokens.length
    if (this.#length >= this.#size) await this.#flush()
  }

  async end(): Promise<void> {
    await this.#flush()
    this.#stream.write(packet(messageType.response, Buffer.concat(this.#chunks), this.#id, true))
    this.#chunks = []
    this.#length = 0
  }

  async #flush(): Promise<void> {
    let all = Buffer.concat(this.#chunks)
    let keepsUp = true
    // The last part stays here: it may be the end of the message.
    while (all.length > this.#size) {
      keepsUp = this.#stream.write(
        packet(messageType.response, all.subarray(0, this.#size), this.#id++, false),
      )
      all = all.subarray(this.#size)
    }
    this.#chunks = [all]
    this.#length = all.length
    if (!keepsUp) await drained(this.#stream)
  }
}

async function drained(stream: Duplex): Promise<void> {
  if (stream.destroyed || !stream.writableNeedDrain) return
  const stop = new AbortController()
  const { signal } = stop
  try {
    await Promise.race([once(stream, 'drain', { signal }), once(stream, 'close', { signal })])
  } finally {
    stop.abort()
  }
}
