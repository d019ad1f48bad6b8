import iconv from 'iconv-lite'
import { type SqlType, type SqlValue, unsupported } from '../sql/types.ts'

/** Korean_Wansung_CI_AS: LCID 0x0412, ignoring case, kana and width; sort id 0. Its varchars are CP949. */
export const collation = Buffer.from([0x12, 0x04, 0xd0, 0x00, 0x00])
const charset = 'cp949'

/** TYPE_INFO of a column. */
export function typeInfo(type: SqlType): Buffer {
  switch (type.name) {
    case 'bit':
      return Buffer.from([0x68, 1])
    case 'tinyint':
    case 'smallint':
    case 'int':
    case 'bigint':
      return Buffer.from([0x26, { tinyint: 1, smallint: 2, int: 4, bigint: 8 }[type.name]])
    case 'datetime':
      return Buffer.from([0x6f, 8])
    case 'varbinary':
      return Buffer.concat([Buffer.from([0xa5]), u16(type.length === -1 ? 8000 : type.length!)])
    case 'char':
    case 'varchar':
      return Buffer.concat([
        Buffer.from([type.name === 'char' ? 0xaf : 0xa7]),
        u16(Math.min(8000, maxLength(type) * 2)),
        collation,
      ])
    case 'nchar':
    case 'nvarchar':
      return Buffer.concat([
        Buffer.from([type.name === 'nchar' ? 0xef : 0xe7]),
        u16(Math.min(8000, maxLength(type) * 2)),
        collation,
      ])
  }
}

const maxLength = (type: SqlType) =>
  type.length === undefined || type.length < 0 ? 4000 : Math.max(1, type.length)

export function u16(value: number): Buffer {
  const buffer = Buffer.alloc(2)
  buffer.writeUInt16LE(value)
  return buffer
}

const nullLength = { short: Buffer.from([0]), long: Buffer.from([0xff, 0xff]) }
const isLong = (type: SqlType) => type.name.includes('char') || type.name === 'varbinary'

/** A value in a row. */
export function encodeValue(type: SqlType, value: SqlValue): Buffer {
  if (value === null) return isLong(type) ? nullLength.long : nullLength.short
  const data = dataOf(type, value)
  return Buffer.concat([isLong(type) ? u16(data.length) : Buffer.from([data.length]), data])
}

function dataOf(type: SqlType, value: SqlValue): Buffer {
  switch (type.name) {
    case 'bit':
    case 'tinyint':
      return Buffer.from([Number(value)])
    case 'smallint': {
      const data = Buffer.alloc(2)
      data.writeInt16LE(Number(value))
      return data
    }
    case 'int': {
      const data = Buffer.alloc(4)
      data.writeInt32LE(Number(value))
      return data
    }
    case 'bigint': {
      const data = Buffer.alloc(8)
      data.writeBigInt64LE(BigInt(value as number))
      return data
    }
    case 'datetime':
      return datetimeData(value as number)
    case 'varbinary':
      return value as Buffer
    case 'char':
    case 'varchar':
      return iconv.encode(String(value), charset)
    case 'nchar':
    case 'nvarchar':
      return Buffer.from(String(value), 'utf16le')
  }
}

const ticksPerDay = 25_920_000

function datetimeData(ticks: number): Buffer {
  const data = Buffer.alloc(8)
  const day = Math.floor(ticks / ticksPerDay)
  data.writeInt32LE(day)
  data.writeUInt32LE(ticks - day * ticksPerDay, 4)
  return data
}

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

/** A parameter's type and value as a client sends them. */
export function decodeParameter(reader: ByteReader): { type: SqlType; value: SqlValue } {
  const kind = reader.u8()
  switch (kind) {
    case 0x26: {
      const size = reader.u8()
      const type: SqlType = {
        name: size === 8 ? 'bigint' : size === 4 ? 'int' : size === 2 ? 'smallint' : 'tinyint',
      }
      return { type, value: wholeNumber(reader.take(reader.u8())) }
    }
    case 0x68:
      reader.u8()
      return { type: { name: 'bit' }, value: wholeNumber(reader.take(reader.u8())) }
    case 0x6f: {
      reader.u8()
      const data = reader.take(reader.u8())
      return {
        type: { name: 'datetime' },
        value: data.length === 0 ? null : data.readInt32LE() * ticksPerDay + data.readUInt32LE(4),
      }
    }
    case 0xa7:
    case 0xaf:
    case 0xe7:
    case 0xef:
      return decodeText(reader, kind)
    default:
      throw unsupported(`parameters of TDS type 0x${kind.toString(16)}`)
  }
}

function wholeNumber(data: Buffer): SqlValue {
  if (data.length === 0) return null
  if (data.length === 8) return data.readBigInt64LE()
  return data.length === 1 ? data.readUInt8() : data.readIntLE(0, data.length)
}

function decodeText(reader: ByteReader, kind: number): { type: SqlType; value: SqlValue } {
  const most = reader.u16()
  reader.take(5)
  const national = kind === 0xe7 || kind === 0xef
  const bytes = most === 0xffff ? partlyLengthPrefixed(reader) : lengthPrefixed(reader)
  const name = ({ 167: 'varchar', 175: 'char', 231: 'nvarchar', 239: 'nchar' } as const)[kind]!
  const length = most === 0xffff ? -1 : national ? most / 2 : most
  return {
    type: { name, length },
    value: bytes && (national ? bytes.toString('utf16le') : iconv.decode(bytes, charset)),
  }
}

function lengthPrefixed(reader: ByteReader): Buffer | null {
  const length = reader.u16()
  return length === 0xffff ? null : reader.take(length)
}

/** A long value comes in chunks, ended by one of length 0. */
function partlyLengthPrefixed(reader: ByteReader): Buffer | null {
  if (reader.u64() === 0xffff_ffff_ffff_ffffn) return null
  const chunks: Buffer[] = []
  for (let length = reader.u32(); length > 0; length = reader.u32()) chunks.push(reader.take(length))
  return Buffer.concat(chunks)
}
