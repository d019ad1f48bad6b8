import { parseCsv } from 'hucre/csv'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Cell } from '../../tables/typed-table.ts'
import { auditOf } from '../../testing/people-office.ts'
import { month, openReportOffice, roleIn } from '../../testing/report-office.ts'
import { exportReport, readReport } from '../index.ts'

let office: Awaited<ReturnType<typeof openReportOffice>>
beforeAll(async () => {
  office = await openReportOffice()
}, 60_000)
afterAll(() => office?.[Symbol.asyncDispose]())

const hr = roleIn('hr', null)
const asked = { report: 'month-sheet', month, language: 'ko' } as const

const page = (more: object = {}) => readReport(office.ctx, hr, { ...asked, limit: 1000, ...more })

async function file(format: 'csv' | 'xlsx', more: object = {}, actor = hr): Promise<Uint8Array> {
  const stream = await exportReport(office.ctx, actor, { ...asked, format, reason: '급여 계산', ...more })
  return await new Response(stream as never).bytes()
}

/** By their format the library takes lengths for dates; below 60 days spreadsheets count from the 31st. */
const minutesOf = (date: Date) => Math.round((date.getTime() - Date.UTC(1899, 11, 31)) / 60_000)

type Page = Awaited<ReturnType<typeof page>>

/** The rows of a file as the page says them; what it cannot say otherwise comes back as a text. */
async function readBack(bytes: Uint8Array, columns: Page['columns']): Promise<Cell[][]> {
  const { sheets } = await readXlsx(bytes)
  return sheets[0]!.rows.slice(1).map((row) =>
    columns.map(({ kind }, place): Cell => {
      const value = row[place] ?? null
      if (value instanceof Date) return kind === 'date' ? value.toISOString().slice(0, 10) : minutesOf(value)
      return value as Cell
    }),
  )
}

function readCsv(bytes: Uint8Array, columns: Page['columns']): Cell[][] {
  const rows = parseCsv(new TextDecoder().decode(bytes), { unescapeFormulae: true }) as string[][]
  return rows.slice(1).map((row) =>
    columns.map(({ kind }, place): Cell => {
      const text = row[place]!
      if (text === '') return null
      const clock = /^(\d+):(\d\d)$/.exec(text)
      if (clock && (kind === 'minutes' || kind === 'time')) return Number(clock[1]) * 60 + Number(clock[2])
      return kind === 'text' || Number.isNaN(Number(text)) ? text : Number(text)
    }),
  )
}

test('CSV and XLSX hold the numbers of the page', async () => {
  const { rows, columns } = await page()
  expect(rows.length).toBe(4)
  expect(readCsv(await file('csv'), columns)).toEqual(rows)
  expect(await readBack(await file('xlsx'), columns)).toEqual(rows)
})

test('negative control: one minute more in one log is found', async () => {
  const { rows, columns } = await page()
  await office.db
    .updateTable('work_logs')
    .set({ worked_minutes: 456 })
    .where('worked_minutes', '=', 455)
    .execute()
  const back = [readCsv(await file('csv'), columns), await readBack(await file('xlsx'), columns)]
  await office.db
    .updateTable('work_logs')
    .set({ worked_minutes: 455 })
    .where('worked_minutes', '=', 456)
    .execute()
  for (const read of back) expect(read).not.toEqual(rows)
})

test('a name that looks like a formula is a text, in both', async () => {
  const name = '=HYPERLINK("http://x.test","이산")'
  expect(new TextDecoder().decode(await file('csv'))).toContain(`"'=HYPERLINK(""http://x.test"",""이산"")"`)
  const { sheets } = await readXlsx(await file('xlsx'), { readStyles: true })
  const { rows, cells } = sheets[0]!
  expect(rows.flat()).toContain(name)
  expect([...(cells ?? new Map()).values()].filter(({ formula }) => formula)).toEqual([])
})

test('lengths are numbers that a spreadsheet sums, in both languages', async () => {
  const { sheets } = await readXlsx(await file('xlsx', { language: 'en' }))
  const [heads, first] = sheets[0]!.rows
  expect(heads!.slice(0, 4)).toEqual(['Number', 'Name', 'Department', '1'])
  expect(first![2]).toBe('Engineering')
  expect(minutesOf(first![heads!.indexOf('Worked')] as Date)).toBe(935)
})

test('an export says why, and stands in the audit with its rows before it leaves', async () => {
  await expect(file('csv', { reason: '  ' })).rejects.toMatchObject({ fields: [{ field: 'reason' }] })
  const before = await auditOf(office.ctx, 'export-report')
  const departmentId = office.department('개발팀')
  await file('csv', { departmentId, reason: ' 노무 감사 ' }, roleIn('hr', departmentId))
  const lines = (await auditOf(office.ctx, 'export-report')).slice(before.length)
  expect(lines).toMatchObject([
    {
      subject: `report:month-sheet 2026-11 department:${departmentId}`,
      reason: '노무 감사',
      details: { month, departmentId, format: 'csv', rows: 3 },
    },
  ])
})

test('a manager exports her departments and no other', async () => {
  const manager = roleIn('manager', office.department('영업팀'))
  const { columns } = await page()
  const rows = readCsv(await file('csv', {}, manager), columns)
  expect(rows.map(([number, , department]) => [number, department])).toEqual([['2', '영업팀']])
  const other = await file('csv', { departmentId: office.department('개발팀') }, manager)
  expect(readCsv(other, columns)).toEqual([])
})

test('more rows than are read at once come once each', async () => {
  await office.db
    .insertInto('employees')
    .values(Array.from({ length: 1100 }, (_, index) => ({ number: `N${index}`, name: '구성원' })))
    .execute()
  const { rows: people } = await page()
  const { id: siteId } = await office.db.selectFrom('sites').select('id').executeTakeFirstOrThrow()
  const added = await office.db.selectFrom('employees').select('id').where('number', 'like', 'N%').execute()
  await office.db
    .insertInto('employments')
    .values(
      added.map(({ id }) => ({
        employee_id: id,
        during: '[2026-01-01,)',
        department_id: office.department('영업팀'),
        site_id: siteId,
        title: '',
      })) as never,
    )
    .execute()
  const { columns } = await page()
  const rows = readCsv(await file('csv'), columns)
  expect(new Set(rows.map(([number, , department]) => `${number} ${department}`)).size).toBe(rows.length)
  expect(rows.length).toBe(people.length + 1100)
})
