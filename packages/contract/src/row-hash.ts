import { cleanText } from './clean-text.ts'

/** What a row is to a comparison: the parts of its key, as the source says them. */
export interface RowKey {
  badge: string
  time: string
  direction: string
}

/**
 * The text whose SHA-256 gives the row's hash; its first eight bytes, big-endian, are an unsigned 64-bit
 * number.
 */
export const rowHashText = (row: RowKey): string =>
  cleanText(`${row.badge}\u001f${row.time}\u001f${row.direction}`)
