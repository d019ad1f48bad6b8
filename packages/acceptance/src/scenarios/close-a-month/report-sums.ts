import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { readXlsx } from 'hucre/xlsx'
import type { MonthWorld } from '../month/month-world.ts'
import { count } from '../plan-a-year/world.ts'

const sumCsv = fileURLToPath(new URL('./sum-csv.ts', import.meta.url))

interface Page {
  columns: { head: string; kind: string }[]
  rows: (string | number | null)[][]
  next: string | null
}

type Sums = Record<string, number>
const summed = ['minutes', 'count', 'days']

/**
 * What the month sheet of the company comes to as page, as XLSX, and as CSV by a program that knows nothing
 * of Rollcall: one figure each. @returns what must not be
 */
export async function sumFaults(world: MonthWorld, month: string): Promise<string[]> {
  const { columns, sums: page } = await sumPages(world, month)
  const file = (format: string) =>
    world.office.download('hr', 'POST', '/api/reports/month-sheet/file', {
      month,
      format,
      reason: '급여 대조',
    })
  const csv = await runSum(await file('csv'))
  const { sheets } = await readXlsx(await file('xlsx'))
  const [heads, ...rows] = sheets[0]!.rows
  const wrong: string[] = []
  for (const { head } of columns) {
    const place = heads!.indexOf(head)
    const xlsx = rows.reduce((sum, row) => sum + numberOf(row[place]), 0)
    for (const [where, sum] of [
      ['CSV', csv[head]],
      ['XLSX', xlsx],
    ] as const)
      if (sum === undefined || Math.abs(sum - page[head]!) > 1e-6)
        wrong.push(`Month sheet ${month}, ${head}: ${page[head]} on the page, ${sum} in the ${where}.`)
    count(world, 'columns of the month sheet that are the same three times', 1)
  }
  if (!columns.some(({ head }) => page[head]! > 0)) wrong.push('The month sheet comes to nothing.')
  return wrong
}

/** A length is a date after the first of a calendar that begins before 1900, to the library that reads it. */
const numberOf = (cell: unknown): number => {
  if (cell instanceof Date) return Math.round((cell.getTime() - Date.UTC(1899, 11, 31)) / 60_000)
  return typeof cell === 'number' ? cell : 0
}

async function sumPages({ office }: MonthWorld, month: string) {
  const sums: Sums = {}
  let columns: Page['columns'] = []
  for (let after = ''; ; ) {
    const page: Page = await office.call(
      'hr',
      'GET',
      `/api/reports/month-sheet?month=${month}&limit=500${after}`,
    )
    columns = page.columns.filter(({ kind }) => summed.includes(kind))
    for (const row of page.rows)
      for (const [place, { head }] of page.columns.entries())
        sums[head] = (sums[head] ?? 0) + (typeof row[place] === 'number' ? row[place] : 0)
    if (page.next === null) return { columns, sums }
    after = `&after=${page.next}`
  }
}

async function runSum(csv: Uint8Array): Promise<Sums> {
  const child = spawn(process.execPath, ['--no-warnings', sumCsv], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(csv)
  return JSON.parse(await text(child.stdout)) as Sums
}
