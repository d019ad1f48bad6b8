import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { wallText } from '@rollcall/core'
import { addTestUser, testServerOptions } from '@rollcall/testing'
import { parseCsv } from 'hucre/csv'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  askRequest,
  decideAdjustments,
  decideRequests,
  deriveWorkDays,
  savePayrollLayout,
} from '../handlers/index.ts'
import { openClosingOffice } from '../testing/closing-office.ts'
import { csvByOffice, resavedByOffice, shownByOffice } from '../testing/open-in-office.ts'
import { today } from '../testing/request-office.ts'
import { row } from '../testing/small-company.ts'
import { buildServer } from './index.ts'
import { signIn } from './testing/access-office.ts'

/* Every report, taken out through the API and opened in LibreOffice, which knows nothing of us. */

const formula = '=HYPERLINK("http://x.test","이산")'
const real = { dryRun: false }

/** A company whose November is closed, with leave in it, and an adjustment that December took over. */
async function openOffice() {
  const office = await openClosingOffice()
  const { ctx, employee, manager, hr, ask, close, late, open } = office
  await ctx.db.updateTable('employees').set({ name: formula }).where('number', '=', '00002').execute()
  const { requestId } = await askRequest(ctx, employee, ask('2026-11-20', { reason: '-1+1' }), real)
  await decideRequests(ctx, manager, { requestIds: [requestId], decision: 'approve', comment: '' }, real)
  await late(row('B00002', '2026-11-20 21:40:00', '2'))
  await deriveWorkDays(ctx)
  await close()
  await late(row('B00001', `${today} 08:40:00`, '1'))
  const ids = (await open()).map(({ id }) => id)
  await decideAdjustments(ctx, hr, {
    ids,
    decision: 'accept',
    intoMonth: '2026-12',
    reason: 'the gate was late',
  })
  const figures = ['number', 'name', 'workedMinutes', 'overtimeMinutes', 'tardyMinutes'] as const
  const columns = figures.map((figure) => ({
    figure,
    unit: figure === 'tardyMinutes' ? 'minutes' : figure.endsWith('Minutes') ? 'hours' : 'text',
    name: figure,
  }))
  const { id: layoutId } = await savePayrollLayout(ctx, hr, {
    ...{ id: null, version: 0, name: '급여', columns },
  })
  const server = testServerOptions(ctx, office.database.appUrl)
  const app = await buildServer(server)
  const grants = (['hr', 'auditor'] as const).map((role) => ({
    ...{ role, departmentId: null, from: '2026-01-01', until: null },
  }))
  await addTestUser(ctx, { email: 'reports@test.test', grants })
  const headers = {
    cookie: await signIn(app, server.publicUrl, 'reports@test.test'),
    origin: server.publicUrl,
  }
  return {
    app,
    headers,
    of: {
      'month-sheet': { month: '2026-11' },
      'personal-record': { month: '2026-11', employeeId: employee.employeeId! },
      tardy: { month: '2026-11' },
      hours: { month: '2026-11' },
      leave: { month: '2026-11' },
      requests: { month: '2026-11' },
      adjustments: { month: '2026-12' },
      payroll: { month: '2026-11', layoutId },
      audit: { month: '2026-12' },
    } as Record<string, { month: string; employeeId?: number; layoutId?: number }>,
    [Symbol.asyncDispose]: async () => {
      await app.close()
      await server.signIn[Symbol.asyncDispose]()
      await office[Symbol.asyncDispose]()
    },
  }
}

type Cell = string | number | null
interface Page {
  columns: { key: string; head: string; kind: string }[]
  rows: Cell[][]
}

const languages = ['ko', 'en'] as const
const pages = new Map<string, Page>()
let folder: string
let shown: Map<string, Uint8Array>
let resaved: Map<string, Uint8Array>
let fromCsv: Map<string, Uint8Array>
const names = [
  ...[
    'month-sheet',
    'personal-record',
    'tardy',
    'hours',
    'leave',
    'requests',
    'adjustments',
    'payroll',
    'audit',
  ],
].flatMap((report) => languages.map((language) => `${report}.${language}`))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rollcall-office-'))
  await using office = await openOffice()
  const { app, headers, of } = office
  for (const name of names) {
    const [report, language] = name.split('.') as [string, string]
    const asked = { ...of[report]!, language }
    const query = new URLSearchParams({ ...asked, limit: '1000' } as never)
    const page = await app.inject({ url: `/api/reports/${report}?${query}`, headers })
    expect([page.statusCode, name]).toEqual([200, name])
    pages.set(name, page.json())
    for (const format of ['csv', 'xlsx'] as const) {
      const url = `/api/reports/${report}/file`
      const payload = { ...asked, format, reason: '급여 마감' }
      const file = await app.inject({ method: 'POST', url, headers, payload })
      expect([file.statusCode, name]).toEqual([200, name])
      await writeFile(join(folder, `${name}.${format}`), file.rawPayload)
    }
  }
  await writeFile(join(folder, 'control.csv'), 'a\n=1+1\n')
  shown = await shownByOffice(
    folder,
    names.map((name) => `${name}.xlsx`),
  )
  resaved = await resavedByOffice(
    folder,
    names.map((name) => `${name}.xlsx`),
  )
  fromCsv = await csvByOffice(folder, ['control.csv', ...names.map((name) => `${name}.csv`)])
}, 120_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

/** As a spreadsheet shows a cell of the page. */
function shownText(cell: Cell, kind: string): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell
  if (kind === 'time') return wallText(cell)
  if (kind === 'difference') return cell > 0 ? `+${cell}` : String(cell)
  if (kind === 'hours') return cell.toFixed(2)
  if (kind !== 'minutes') return String(cell)
  return `${Math.floor(cell / 60)}:${String(cell % 60).padStart(2, '0')}`
}

const minutesOfDay = 1440
/** A length or a time comes back as a date; below 60 days spreadsheets count from the 31st. */
const minutesOf = (date: Date) => Math.round((date.getTime() - Date.UTC(1899, 11, 31)) / 60_000)

/** A cell that LibreOffice saved, in the words of the page. */
function readBack(value: unknown, kind: string): unknown {
  if (value === null || value === undefined || value === '') return null
  if (value instanceof Date) return kind === 'date' ? value.toISOString().slice(0, 10) : minutesOf(value)
  if (typeof value !== 'number') return value
  if (kind === 'minutes' || kind === 'time') return Math.round(value * minutesOfDay)
  return Math.round(value * 1000) / 1000
}

async function opened(bytes: Uint8Array, columns: Page['columns']) {
  const { sheets } = await readXlsx(bytes, { readStyles: true })
  const { rows, cells } = sheets[0]!
  return {
    heads: rows[0],
    rows: rows.slice(1).map((row) => columns.map(({ kind }, place) => readBack(row[place], kind))),
    formulas: [...(cells ?? new Map()).values()].filter((cell) => cell.formula),
  }
}

const said = (name: string) => {
  const { columns, rows } = pages.get(name)!
  return { columns, rows: rows.map((row) => row.map((cell) => (cell === '' ? null : cell))) }
}

describe.each(names)('%s', (name) => {
  test('a workbook shows what the page says', () => {
    const { columns, rows } = said(name)
    expect(rows.length).toBeGreaterThan(0)
    const [heads, ...texts] = parseCsv(new TextDecoder().decode(shown.get(name))) as string[][]
    expect(heads).toEqual(columns.map(({ head }) => head))
    expect(texts.slice(0, rows.length)).toEqual(
      rows.map((row) => row.map((cell, place) => shownText(cell, columns[place]!.kind))),
    )
  })

  test('saved anew, a workbook holds the numbers of the page and no formula', async () => {
    const { columns, rows } = said(name)
    const office = await opened(resaved.get(name)!, columns)
    expect(office.rows.slice(0, rows.length)).toEqual(rows)
    expect(office.formulas).toEqual([])
  })

  test('CSV is read as the numbers of the page and as no formula', async () => {
    const { columns, rows } = said(name)
    const office = await opened(fromCsv.get(name)!, columns)
    expect(office.heads!.map(String)).toEqual(columns.map(({ head }) => head))
    // CSV says of no cell that it is a text: what looks like a number is read as one.
    const numbers = (all: readonly unknown[][]) =>
      all.map((row) => row.filter((_, place) => columns[place]!.kind !== 'text'))
    expect(numbers(office.rows.slice(0, rows.length))).toEqual(numbers(rows))
    expect(office.formulas).toEqual([])
  })
})

test('negative control: what begins like a formula would be one, and one minute is found', async () => {
  const { formulas } = await opened(fromCsv.get('control')!, [{ key: 'a', head: 'a', kind: 'count' }])
  expect(formulas).toMatchObject([{ formula: '1+1' }])
  const texts = [...fromCsv.keys()].filter((name) => name.startsWith('month-sheet'))
  for (const name of texts) {
    const { columns } = said(name)
    const names = (await opened(fromCsv.get(name)!, columns)).rows.map((cells) => cells[1])
    expect(names).toContain(`'${formula}`)
    const { rows } = await opened(resaved.get(name)!, columns)
    expect(rows.map((cells) => cells[1])).toContain(formula)
    const place = columns.findIndex(({ key }) => key === 'workedMinutes')
    const minuteMore = said(name).rows.map((cells) => cells.with(place, Number(cells[place]) + 1))
    expect(rows).not.toEqual(minuteMore)
  }
})
