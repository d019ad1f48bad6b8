import { parseCsv } from 'hucre/csv'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PersonActor } from '../../context.ts'
import type { Cell } from '../../tables/typed-table.ts'
import { auditOf } from '../../testing/people-office.ts'
import { month, openReportOffice, roleIn } from '../../testing/report-office.ts'
import { exportReport, readReport } from '../index.ts'
import type { ReportName } from './reports.ts'

let first: number
let office: Awaited<ReturnType<typeof openReportOffice>>
beforeAll(async () => {
  office = await openReportOffice()
  first = office.employeeIds.get('1')!
}, 60_000)
afterAll(() => office?.[Symbol.asyncDispose]())

const hr: PersonActor = {
  ...roleIn('hr', null),
  grants: [
    { role: 'hr', departmentId: null },
    { role: 'auditor', departmentId: null },
  ],
}
const asked = { report: 'month-sheet', month, language: 'ko' } as const

const page = (more: object = {}) => readReport(office.ctx, hr, { ...asked, limit: 1000, ...more })

async function file(format: 'csv' | 'xlsx', more: object = {}, actor = hr): Promise<Uint8Array> {
  const { stream } = await exportReport(office.ctx, actor, { ...asked, format, reason: '급여 계산', ...more })
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

const people = { 'month-sheet': 4, hours: 4, leave: 3 } as const
const others = { tardy: 2, 'personal-record': 9, requests: 1, audit: 10 } as const

describe.each(Object.entries({ ...people, ...others }) as [ReportName, number][])('%s', (report, least) => {
  test.each(['ko', 'en'] as const)('CSV and XLSX hold the numbers of the page, in %s', async (language) => {
    const more = { report, language, employeeId: report === 'personal-record' ? first : undefined }
    // What is exported is written into the audit, which is a report too.
    const before = await page(more)
    const [csv, xlsx] = [await file('csv', more), await file('xlsx', more)]
    const rows = before.rows.map((row) => row.map((cell) => (cell === '' ? null : cell)))
    expect(rows.length).toBeGreaterThanOrEqual(least)
    expect(readCsv(csv, before.columns).slice(0, rows.length)).toEqual(rows)
    expect((await readBack(xlsx, before.columns)).slice(0, rows.length)).toEqual(rows)
  })

  test('its pages are its rows, each once', async () => {
    const more = { report, employeeId: report === 'personal-record' ? first : undefined }
    const whole = await page(more)
    const rows: Cell[][] = []
    for (let after: string | undefined; rows.length <= whole.rows.length; ) {
      const { rows: some, next } = await page({ ...more, limit: 3, after })
      rows.push(...some)
      if (next === null) break
      after = next
    }
    expect(rows.slice(0, whole.rows.length)).toEqual(whole.rows)
    expect(whole.total).toBe(whole.rows.length)
  })
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
