import type { Actor, Context } from '../../context.ts'
import { InvalidInputError } from '../../errors.ts'
import { readTable } from '../../tables/read-table.ts'
import { csvOf, xlsxOf } from '../../tables/write-table.ts'
import { assertMay } from '../access/assert-may.ts'
import { readDate } from '../people/import/read-date.ts'
import { type OpenedBalances, type OpeningRow, openBalances } from './open-balances.ts'
import { filterOf, type LeaveLine, leaveLines, type ReadLeaveInput } from './read-leave.ts'

type Language = 'ko' | 'en'

const mostRows = 100_000

/** What each column of a list of balances is called; the rest of such a list is passed over. */
const headsOf = {
  number: /^(사번|사원\s*번호|직원\s*번호|number|employee( no\.?| number)?)$/i,
  days: /^(연차\s*잔여|잔여\s*연차|잔여\s*일수|잔여|days left|balance)$/i,
  date: /^(기준일|date|as of|on)$/i,
  until: /^(소멸일|사용\s*기한|lapses on|until)$/i,
} satisfies Record<keyof OpeningRow, RegExp>

export interface OpenBalancesFile {
  bytes: Uint8Array
  key: string
  reason: string
}

/**
 * The same as `openBalances`, from a CSV or XLSX with the columns 사번, 연차 잔여, 기준일 and, if it says it,
 * 소멸일.
 * @throws InvalidInputError for a file that is no such list
 */
export async function importBalances(
  ctx: Context,
  actor: Actor,
  { bytes, ...input }: OpenBalancesFile,
  options: { dryRun: boolean },
): Promise<OpenedBalances> {
  assertMay(actor, 'write-leave')
  return await openBalances(ctx, actor, { ...input, rows: await rowsOf(bytes) }, options)
}

async function rowsOf(bytes: Uint8Array): Promise<OpeningRow[]> {
  const rows: OpeningRow[] = []
  let places: Partial<Record<keyof OpeningRow, number>> | null = null
  for await (const { cells } of readTable(bytes, mostRows)) {
    if (places === null) {
      places = placesIn(cells)
      continue
    }
    const cell = (name: keyof OpeningRow) => (places![name] === undefined ? '' : (cells[places![name]] ?? ''))
    rows.push({
      number: cell('number'),
      days: cell('days') === '' ? Number.NaN : Number(cell('days').replace(/일$/, '')),
      date: readDate(cell('date')) ?? '',
      until: cell('until') === '' ? null : (readDate(cell('until')) ?? ''),
    })
  }
  return rows
}

/** Where each column stands, by the first row. */
function placesIn(cells: readonly string[]): Partial<Record<keyof OpeningRow, number>> {
  const names = Object.keys(headsOf) as (keyof OpeningRow)[]
  const places = Object.fromEntries(
    names.flatMap((name) => {
      const place = cells.findIndex((cell) => headsOf[name].test(cell))
      return place === -1 ? [] : [[name, place]]
    }),
  )
  const missing = names.filter((name) => name !== 'until' && places[name] === undefined)
  if (missing.length > 0)
    throw new InvalidInputError([
      {
        field: 'file',
        code: 'leave-heads-missing',
        message: 'has not the columns 사번, 연차 잔여 and 기준일 (number, days left, date) in its first row.',
      },
    ])
  return places
}

const everybody = 1_000_000

const heads: Record<Language, readonly string[]> = {
  ko: [
    '사번',
    '이름',
    '부서',
    '입사일',
    '발생',
    '사용',
    '연차 잔여',
    '사용 예정',
    '신청 중',
    '소멸 예정일',
    '소멸 예정',
    '기준일',
  ],
  en: [
    ...[
      'Number',
      'Name',
      'Department',
      'Joined',
      'Granted',
      'Used',
      'Days left',
      'Approved ahead',
      'Asked for',
    ],
    ...['Lapses on', 'Lapses', 'Date'],
  ],
}

/** The balances that `readLeaveBalances` shows, of everybody, as a file; in days of each person's own. */
export async function exportLeave(
  ctx: Context,
  actor: Actor,
  { language, format, ...input }: ReadLeaveInput & { language: Language; format: 'csv' | 'xlsx' },
): Promise<ReadableStream> {
  const { date, filter } = await filterOf(ctx, actor, input, everybody)
  const rows = rowsOfLines(leaveLines(ctx, filter), date, language)
  return format === 'csv' ? csvOf(withHeads(rows, language)) : xlsxOf('Leave', heads[language], rows)
}

async function* rowsOfLines(lines: AsyncIterable<LeaveLine>, date: string, language: Language) {
  for await (const line of lines) yield cellsOf(line, date, language)
}

async function* withHeads(rows: AsyncIterable<string[]>, language: Language) {
  yield [...heads[language]]
  yield* rows
}

function cellsOf(
  { employee, department, hiredOn, balance }: LeaveLine,
  date: string,
  language: Language,
): string[] {
  const days = (minutes: number) => String(Math.round((minutes / balance!.dayMinutes) * 1000) / 1000)
  const { name, nameEn } = department
  return [
    employee.number,
    employee.name,
    language === 'en' && nameEn !== '' ? nameEn : name,
    hiredOn ?? '',
    ...(balance
      ? [
          ...[balance.grantedMinutes, balance.usedMinutes, balance.balanceMinutes].map(days),
          ...[balance.aheadMinutes, balance.pendingMinutes].map(days),
          balance.lapse?.on ?? '',
          balance.lapse ? days(balance.lapse.minutes) : '',
        ]
      : ['', '', '', '', '', '', '']),
    date,
  ]
}
