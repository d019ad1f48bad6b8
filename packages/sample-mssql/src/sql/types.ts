export const typeNames = [
  'bit',
  'tinyint',
  'smallint',
  'int',
  'bigint',
  'char',
  'varchar',
  'nchar',
  'nvarchar',
  'varbinary',
  'datetime',
] as const

/**
 * A SQL type as far as this stand-in knows types. `length` is in characters (bytes for varbinary), -1 for
 * max.
 */
export interface SqlType {
  name: (typeof typeNames)[number]
  length?: number
}

/** bigint for `bigint`; for `datetime` a naive time in 1/300 s since 1900-01-01. */
export type SqlValue = number | bigint | string | Buffer | null

export const isText = (type: SqlType) => ['char', 'varchar', 'nchar', 'nvarchar'].includes(type.name)
export const isWholeNumber = (type: SqlType) =>
  ['bit', 'tinyint', 'smallint', 'int', 'bigint'].includes(type.name)

/** What SQL Server would answer: number, class and text of a T-SQL error. */
export class SqlError extends Error {
  readonly number: number
  readonly severity: number
  constructor(number: number, message: string, severity = 16) {
    super(message)
    this.name = 'SqlError'
    this.number = number
    this.severity = severity
  }
}

/**
 * A statement that SQL Server would run and this stand-in does not: refused loudly, so that nobody mistakes
 * the one for the other.
 */
export const unsupported = (what: string) =>
  new SqlError(
    40_517,
    `The sample security system does not support ${what}. It is a stand-in for SQL Server; grow it if the agent needs this.`,
  )

const epochMs = Date.UTC(1900, 0, 1)
const ticksPerMs = 0.3
export const ticksPerDay = 25_920_000

export const msToTicks = (ms: number) => Math.round(ms * ticksPerMs)
export const ticksToMs = (ticks: number) => Math.round(ticks / ticksPerMs)

/** Milliseconds since 1900 of a naive time such as `2026-11-02 08:57:00.123`, or null. */
export function parseNaiveMs(text: string): number | null {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,7}))?)?)?$/.exec(
    text.trim(),
  )
  if (!match) return null
  const [year, month, day, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0))
  const ms =
    Date.UTC(year!, month! - 1, day!, hour, minute, second) + Math.floor(Number(`0.${match[7] ?? 0}`) * 1000)
  const back = new Date(ms)
  const same =
    back.getUTCMonth() === month! - 1 && back.getUTCDate() === day && hour < 24 && minute < 60 && second < 60
  return same && year! >= 1753 ? ms - epochMs : null
}

/** `2026-11-02 08:57:00.123`, style 121. */
export function naiveText(ms: number): string {
  return new Date(ms + epochMs).toISOString().replace('T', ' ').replace('Z', '')
}
