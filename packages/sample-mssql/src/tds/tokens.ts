import type { SqlType, SqlValue } from '../sql/types.ts'
import { encodeValue } from './encode-value.ts'
import { typeInfo, u16 } from './type-info.ts'
import type { WireCollation } from './wire-collation.ts'

const shortText = (text: string) => Buffer.concat([Buffer.from([text.length]), Buffer.from(text, 'utf16le')])
const longText = (text: string) => Buffer.concat([u16(text.length), Buffer.from(text, 'utf16le')])
const withLength = (token: number, body: Buffer) =>
  Buffer.concat([Buffer.from([token]), u16(body.length), body])

const serverName = 'rollcall-sample'

export interface ErrorInfo {
  number: number
  severity: number
  message: string
}

export function errorToken({ number, severity, message }: ErrorInfo): Buffer {
  return withLength(
    0xaa,
    Buffer.concat([
      i32(number),
      Buffer.from([1, severity]),
      longText(message),
      shortText(serverName),
      shortText(''),
      i32(1),
    ]),
  )
}

export const loginAck = (): Buffer =>
  withLength(
    0xad,
    Buffer.concat([
      Buffer.from([1, 0x74, 0, 0, 4]),
      shortText('Rollcall sample'),
      Buffer.from([16, 0, 0, 0]),
    ]),
  )

export const databaseChange = (database: string, before: string): Buffer =>
  withLength(0xe3, Buffer.concat([Buffer.from([1]), shortText(database), shortText(before)]))

export const collationChange = ({ bytes }: WireCollation): Buffer =>
  withLength(0xe3, Buffer.concat([Buffer.from([7, bytes.length]), bytes, Buffer.from([0])]))

export const packetSizeChange = (size: number): Buffer =>
  withLength(0xe3, Buffer.concat([Buffer.from([4]), shortText(String(size)), shortText(String(size))]))

export function columnMetadata(
  columns: readonly { name: string; type: SqlType }[],
  collation: WireCollation,
): Buffer {
  const described = columns.map(({ name, type }) =>
    Buffer.concat([i32(0), u16(0x09), typeInfo(type, collation), shortText(name)]),
  )
  return Buffer.concat([Buffer.from([0x81]), u16(columns.length), ...described])
}

export function rowToken(
  columns: readonly { type: SqlType }[],
  row: readonly SqlValue[],
  collation: WireCollation,
): Buffer {
  return Buffer.concat([
    Buffer.from([0xd1]),
    ...row.map((value, index) => encodeValue(columns[index]!.type, value, collation)),
  ])
}

export const doneKind = { batch: 0xfd, procedure: 0xfe, inProcedure: 0xff } as const
export const doneStatus = { more: 0x01, error: 0x02, count: 0x10, attention: 0x20 } as const

export function doneToken(kind: number, status: number, rows = 0): Buffer {
  const body = Buffer.alloc(12)
  body.writeUInt16LE(status)
  body.writeBigUInt64LE(BigInt(rows), 4)
  return Buffer.concat([Buffer.from([kind]), body])
}

export const returnStatus = (): Buffer => Buffer.concat([Buffer.from([0x79]), i32(0)])

function i32(value: number): Buffer {
  const buffer = Buffer.alloc(4)
  buffer.writeInt32LE(value)
  return buffer
}
