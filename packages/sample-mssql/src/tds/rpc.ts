import { type SqlType, type SqlValue, unsupported } from '../sql/types.ts'
import { ByteReader } from './byte-reader.ts'
import { decodeParameter } from './decode-parameter.ts'

export interface Call {
  sql: string
  parameters: Map<string, { type: SqlType; value: SqlValue }>
}

/** Headers of a request stand behind their own length. */
export const skipHeaders = (payload: Buffer) => payload.subarray(payload.readUInt32LE(0))

const executeSql = 10

/** Reads a call of `sp_executesql`: the statement, the declarations of its parameters, the parameters. */
export function readCall(payload: Buffer): Call {
  const reader = new ByteReader(skipHeaders(payload))
  const nameLength = reader.u16()
  const procedure =
    nameLength === 0xffff
      ? reader.u16()
      : reader
          .take(nameLength * 2)
          .toString('utf16le')
          .toLowerCase()
  if (procedure !== executeSql && procedure !== 'sp_executesql') throw unsupported(`procedure ${procedure}`)
  reader.u16()
  const values: { name: string; type: SqlType; value: SqlValue }[] = []
  while (!reader.ended) {
    const name = reader.shortText().toLowerCase()
    reader.u8()
    values.push({ name, ...decodeParameter(reader) })
  }
  const [statement, , ...parameters] = values
  return {
    sql: String(statement?.value ?? ''),
    parameters: new Map(parameters.map(({ name, type, value }) => [name, { type, value }])),
  }
}
