/** Reads bytes one after another. */
export class ByteReader {
  readonly #bytes: Buffer
  at = 0

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  get ended(): boolean {
    return this.at >= this.#bytes.length
  }

  u8 = () => this.#bytes.readUInt8(this.#step(1))
  u16 = () => this.#bytes.readUInt16LE(this.#step(2))
  u32 = () => this.#bytes.readUInt32LE(this.#step(4))
  u64 = () => this.#bytes.readBigUInt64LE(this.#step(8))
  take = (length: number) => this.#bytes.subarray(this.#step(length), this.at)
  /** A text behind its length in characters. */
  shortText = () => this.take(this.u8() * 2).toString('utf16le')

  #step(length: number): number {
    const from = this.at
    this.at += length
    if (this.at > this.#bytes.length) throw new Error('A TDS message is shorter than it says.')
    return from
  }
}
