import iconv from 'iconv-lite'
import { type SqlType, type SqlValue, ticksPerDay, unsupported } from '../sql/types.ts'
import type { ByteReader } from './byte-reader.ts'
import { charsetOf } from './wire-collation.ts'

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
  const charset = charsetOf(reader.take(5))
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
