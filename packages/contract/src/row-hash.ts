import { cleanText } from './clean-text.ts'

/** What a row is to a comparison: the parts of its key, as the source says them. */
export interface RowKey {
  badge: string
  time: string
  direction: string
}

/**
 * The text whose SHA-256 gives the row's hash; its first eight bytes, big-endian, are an unsigned 64-bit
 * number. The parts stand between NULs, which no cleaned text holds, so that no two rows have the same text.
 * Whoever changes this makes all stored sums and digests wrong: a migration must make them anew, as 0007 did.
 */
export const rowHashText = ({ badge, time, direction }: RowKey): string =>
  [badge, time, direction].map(cleanText).join('\0')
