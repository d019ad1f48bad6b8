import type { SqlType } from '../sql/types.ts'
import type { WireCollation } from './wire-collation.ts'

/** TYPE_INFO of a column. */
export function typeInfo(type: SqlType, { bytes }: WireCollation): Buffer {
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
        bytes,
      ])
    case 'nchar':
    case 'nvarchar':
      return Buffer.concat([
        Buffer.from([type.name === 'nchar' ? 0xef : 0xe7]),
        u16(Math.min(8000, maxLength(type) * 2)),
        bytes,
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
