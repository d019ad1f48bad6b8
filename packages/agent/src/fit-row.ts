import { hash } from 'node:crypto'
import { longestCell, type PunchRow } from '@rollcall/contract/ingest'

/**
 * A row as the wire takes it, whatever a system holds: rows that nobody can use are the server's to put
 * aside, alone.
 */
export const fitRow = (row: PunchRow): PunchRow => ({
  badge: fitCell(row.badge),
  time: fitCell(row.time),
  direction: fitCell(row.direction),
  terminal: fitCell(row.terminal),
})

/** What is cut ends in the hash of the whole, so that rows that differed still do. */
export function fitCell(text: string): string {
  if (text.length <= longestCell) return text
  const whole = hash('sha256', text, 'hex')
  return `${text.slice(0, longestCell - whole.length - 1)}…${whole}`
}

/**
 * The most characters of one request: even where each takes six bytes as JSON the server has room for them.
 */
const mostCharacters = 1_000_000

/** Rows in pieces that one request can carry. */
export function* inPieces(rows: readonly PunchRow[], most = mostCharacters): Generator<PunchRow[]> {
  let piece: PunchRow[] = []
  let characters = 0
  for (const row of rows) {
    const size = row.badge.length + row.time.length + row.direction.length + row.terminal.length
    if (piece.length > 0 && characters + size > most) {
      yield piece
      piece = []
      characters = 0
    }
    piece.push(row)
    characters += size
  }
  if (piece.length > 0) yield piece
}
