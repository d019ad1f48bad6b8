import iconv from 'iconv-lite'
import { type SqlType, type SqlValue, ticksPerDay } from '../sql/types.ts'
import { u16 } from './type-info.ts'
import type { WireCollation } from './wire-collation.ts'

const nullLength = { short: Buffer.from([0]), long: Buffer.from([0xff, 0xff]) }
const isLong = (type: SqlType) => type.name.includes('char') || type.name === 'varbinary'

/** A value in a row. */
export function encodeValue(type: SqlType, value: SqlValue, collation: WireCollation): Buffer {
  if (value === null) return isLong(type) ? nullLength.long : nullLength.short
  const data = dataOf(type, value, collation)
  return Buffer.concat([isLong(type) ? u16(data.length) : Buffer.from([data.length]), data])
}

function dataOf(type: SqlType, value: SqlValue, { charset }: WireCollation): Buffer {
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

function datetimeData(ticks: number): Buffer {
  const data = Buffer.alloc(8)
  const day = Math.floor(ticks / ticksPerDay)
  data.writeInt32LE(day)
  data.writeUInt32LE(ticks - day * ticksPerDay, 4)
  return data
}
