/*
 * What the columns of a report come to, by a program that knows nothing of Rollcall but what a CSV is:
 *   node sum-csv.ts < report.csv
 * prints for each head the sum of its lengths, in minutes, and of its numbers; words and dates are passed
 * over.
 */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** The cells of a CSV, by RFC 4180. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  for (let at = csv.charCodeAt(0) === 0xfeff ? 1 : 0; at < csv.length; at++) {
    const sign = csv[at]!
    if (isQuoted && sign === '"' && csv[at + 1] === '"') {
      cell += '"'
      at++
    } else if (sign === '"') isQuoted = !isQuoted
    else if (isQuoted) cell += sign
    else if (sign === ',' || sign === '\n') {
      rows.at(-1)!.push(cell)
      cell = ''
      if (sign === '\n') rows.push([])
    } else if (sign !== '\r') cell += sign
  }
  if (cell !== '' || rows.at(-1)!.length > 0) rows.at(-1)!.push(cell)
  return rows.filter((row) => row.length > 1)
}

/** A length such as 176:30 in minutes, or a number; null for anything else. */
function numberOf(cell: string): number | null {
  const length = /^(-?)(\d+):([0-5]\d)$/.exec(cell)
  if (length) return (length[1] === '-' ? -1 : 1) * (Number(length[2]) * 60 + Number(length[3]))
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : null
}

/** The sum of each column that holds lengths or numbers, by its head. */
export function sumsOf(csv: string): Record<string, number> {
  const [heads, ...rows] = cellsOf(csv)
  return Object.fromEntries(
    heads!.map((head, place) => [
      head,
      rows.reduce((sum, row) => sum + (numberOf(row[place] ?? '') ?? 0), 0),
    ]),
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(JSON.stringify(sumsOf(readFileSync(0, 'utf8'))))
