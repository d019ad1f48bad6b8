import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportReport, readReport } from '../handlers/index.ts'
import { type Paper, paperPdf } from '../tables/paper.ts'
import { shownText } from '../tables/typed-table.ts'
import { auditOf } from '../testing/people-office.ts'
import { month, openReportOffice, roleIn } from '../testing/report-office.ts'

/* What is printed, read back by a program that knows nothing of us. */

let folder: string
let office: Awaited<ReturnType<typeof openReportOffice>>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rollcall-paper-'))
  office = await openReportOffice()
}, 60_000)
afterAll(async () => {
  await office?.[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

/** The lines of each page, what lies between words made one space. */
async function pagesOf(stream: ReadableStream): Promise<string[][]> {
  if (!existsSync('/usr/bin/pdftotext'))
    throw new Error('pdftotext is missing. Install it: apt-get install poppler-utils')
  const file = join(folder, 'paper.pdf')
  await writeFile(file, await new Response(stream).bytes())
  const { stdout } = await promisify(execFile)('/usr/bin/pdftotext', ['-layout', file, '-'])
  const pages = stdout.split('\f').slice(0, -1)
  return pages.map((page) => page.split('\n').map((line) => line.trim().replaceAll(/\s+/g, ' ')))
}

const hr = roleIn('hr', null)
const asked = { report: 'personal-record', month } as const
const record = async (number: string, language: 'ko' | 'en') => {
  const of = { ...asked, language, employeeId: office.employeeIds.get(number)! }
  const file = { ...of, format: 'pdf' as const, reason: '본인 확인' }
  return {
    page: await readReport(office.ctx, hr, { ...of, limit: 100 }),
    paper: await pagesOf((await exportReport(office.ctx, hr, file)).stream),
  }
}

describe.each(['ko', 'en'] as const)('in %s', (language) => {
  test('a personal record says on paper what it says on the page, and what the days come to', async () => {
    const { page, paper } = await record('1', language)
    const lines = paper.flat()
    const numbers = page.columns.filter(({ kind }) => kind === 'minutes').length
    // Date, kind of day, in, out, and the figures stand in a line; notes may take more of them.
    const places = Array.from({ length: 4 + numbers }, (_, place) => place)
    const rows = page.rows.map((row) =>
      places.map((place) => shownText(row[place]!, page.columns[place]!.kind)).join(' '),
    )
    expect(rows.length).toBe(10)
    for (const row of rows) expect(lines.filter((line) => line.startsWith(row))).toHaveLength(1)
    const sums = places
      .slice(4)
      .map((place) => page.rows.reduce((sum, row) => sum + Number(row[place] ?? 0), 0))
      .map((sum) => shownText(sum, 'minutes'))
    expect(lines).toContain([language === 'ko' ? '합계' : 'Total', ...sums].join(' '))
    expect(lines.join(' ')).toContain(language === 'ko' ? '1 · 김하늘 · 개발팀' : '1 · 김하늘 · Engineering')
    // Negative control: a minute more is nowhere.
    const worked = shownText(456, 'minutes')
    expect(lines.filter((line) => line.split(' ').includes(worked))).toEqual([])
  })
})

test('who moved stands in both departments, and a name like a formula is a name', async () => {
  const moved = (await record('2', 'ko')).paper.flat()
  expect(moved).toEqual(expect.arrayContaining(['2 · 박바다 · 개발팀', '2 · 박바다 · 영업팀']))
  const { paper } = await record('3', 'ko')
  expect(paper.flat()).toContain('3 · =HYPERLINK("http://x.test","이산") · 모바일팀')
})

test('it says why, stands in the audit, and is made of no other report', async () => {
  const file = { month, language: 'ko', format: 'pdf', employeeId: office.employeeIds.get('1')! } as const
  const before = await auditOf(office.ctx, 'export-report')
  await expect(
    exportReport(office.ctx, hr, { ...file, report: 'personal-record', reason: '' }),
  ).rejects.toMatchObject({ fields: [{ field: 'reason' }] })
  await expect(
    exportReport(office.ctx, hr, { ...file, report: 'month-sheet', reason: 'x' }),
  ).rejects.toMatchObject({ fields: [{ field: 'format', code: 'report-no-paper' }] })
  expect(await auditOf(office.ctx, 'export-report')).toEqual(before)
  await exportReport(office.ctx, hr, { ...file, report: 'personal-record', reason: '본인 확인' })
  expect((await auditOf(office.ctx, 'export-report')).slice(before.length)).toMatchObject([
    { reason: '본인 확인', details: { format: 'pdf', rows: 10 } },
  ])
})

test('many rows take many pages: heads and number on each, every row once, wide tables lie down', async () => {
  const paper: Paper = {
    ...{ title: '기록', about: ['뷁쀍 똠방각하'], foot: '작성일', sum: '합계' },
    columns: [
      { head: '날짜', kind: 'date' },
      { head: '근무', kind: 'minutes' },
      { head: '조정', kind: 'difference' },
      { head: '확인 사항', kind: 'text' },
    ],
    rows: Array.from({ length: 120 }, (_, index) => ['2026-11-10', index, -index, `${index}번째 줄`]),
    madeAt: Temporal.Instant.from('2026-12-01T00:00:00Z'),
  }
  const pages = await pagesOf(await paperPdf(paper))
  expect(pages.length).toBe(3)
  for (const [place, lines] of pages.entries()) {
    expect(lines.filter((line) => line === '날짜 근무 조정 확인 사항')).toHaveLength(1)
    expect(lines.join(' ')).toContain(`작성일 ${place + 1}/3`)
  }
  const lines = pages.flat()
  expect(lines).toContain('뷁쀍 똠방각하')
  for (const [index] of paper.rows.entries())
    expect(lines).toContain(`2026-11-10 ${shownText(index, 'minutes')} ${0 - index} ${index}번째 줄`)
  expect(lines).toContain('합계 119:00 -7140')
})
