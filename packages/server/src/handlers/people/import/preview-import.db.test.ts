import { testContext } from '@rollcall/testing'
import { expect, test } from 'vitest'
import { systemActor } from '../../../context.ts'
import { setUpSmallCompany } from '../../../testing/small-company.ts'
import { previewImport, readImportRows } from '../../index.ts'

/* Three people of 개발팀 at 본사, who work 09–18; today is 10 November 2026. */

async function office() {
  const opened = await testContext('2026-11-10T03:00:00Z')
  await setUpSmallCompany(opened.ctx, { people: 3, from: '2026-11-09', to: '2026-11-15' })
  const { ctx } = opened
  const preview = (text: string, more: object = {}) =>
    previewImport(ctx, systemActor, {
      bytes: new TextEncoder().encode(text),
      fileName: 'people.csv',
      from: null,
      columns: null,
      ...more,
    })
  const rowsOf = async (text: string, more: object = {}) => {
    const { import: made } = await preview(text, more)
    const { rows } = await readImportRows(ctx, systemActor, {
      id: made!.id,
      kind: null,
      after: 0,
      limit: 1000,
    })
    return { made: made!, rows }
  }
  return { opened, ctx, preview, rowsOf, [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose]() }
}

const faultsOf = (rows: { faults: { field: string; code: string }[] }[]) =>
  rows.map(({ faults }) => faults.map(({ field, code }) => `${field} ${code}`))

test('each row says what it would do, and nothing is done', async () => {
  await using at = await office()
  const { made, rows } = await at.rowsOf(
    [
      '사번,이름,부서,사업장,입사일,이메일',
      '00001,사람 00001,개발팀,본사,2026-01-01,',
      '00002,김민수,영업본부/영업1팀,,,minsu@example.com',
      '00009,이서연,개발팀,본사,2026.12.1,seoyeon@example.com',
      '00010,박지훈,개발팀,부산,2026-02-31,',
    ].join('\n'),
  )
  expect(made.counts).toEqual({ new: 1, changed: 1, same: 1, refused: 1 })
  expect(made.departments).toEqual(['영업본부/영업1팀'])
  expect(made.changesSince).toBe(null)
  expect(rows.map(({ line, kind }) => [line, kind])).toEqual([
    [2, 'same'],
    [3, 'changed'],
    [4, 'new'],
    [5, 'refused'],
  ])
  expect(rows[1]!.changes).toEqual([
    { field: 'name', from: '사람 00002', to: '김민수' },
    { field: 'email', from: null, to: 'minsu@example.com' },
    { field: 'department', from: '개발팀', to: '영업본부/영업1팀', on: '2026-11-10' },
  ])
  expect(rows[2]!.changes.map(({ field, to }) => [field, to])).toEqual([
    ['name', '이서연'],
    ['email', 'seoyeon@example.com'],
    ['hired', '2026-12-01'],
    ['department', '개발팀'],
    ['site', '본사'],
  ])
  expect(faultsOf(rows)[3]).toEqual(['hired date-invalid', 'site site-unknown'])
  expect(rows[3]!.faults[1]!.words).toEqual({
    ko: '“부산” 사업장이 없습니다. 등록된 사업장: 본사. 이름을 고치거나 설정에서 먼저 추가하세요.',
    en: 'There is no site “부산”. There is: 본사. Correct the name, or add the site in the settings first.',
  })
  expect(await at.opened.db.selectFrom('employees').select('number').execute()).toHaveLength(3)
})

test('a past date that changes somebody known needs a reason; one of somebody new does not', async () => {
  await using at = await office()
  const { made: known } = await at.rowsOf('사번,퇴사일\n00001,2026-10-31')
  expect(known.changesSince).toBe('2026-10-31')
  const { made: fresh } = await at.rowsOf('사번,이름,부서,입사일\n00009,이서연,개발팀,2019-03-02')
  expect(fresh.changesSince).toBe(null)
})

test.each<[string, string, string[][]]>([
  ['no number', '사번,이름\n,김민수', [['number missing']]],
  [
    'nobody of the number, and no more said',
    '사번,이름\n9,김민수',
    [['hired missing', 'department missing']],
  ],
  ['no name', '사번,부서,입사일\n9,개발팀,2026-01-01', [['name missing']]],
  ['zeros that Excel took', '사번,이름\n1,사람 00001', [['number number-zeros']]],
  [
    'a number of two people',
    '사번,이름,부서,입사일\n9,김민수,개발팀,2026-01-01\n9,이서연,개발팀,2026-01-01',
    [[], ['number number-twice']],
  ],
  [
    'an e-mail of two people',
    '사번,이메일\n00001,a@example.com\n00002,A@example.com',
    [[], ['email email-taken']],
  ],
  ['no e-mail', '사번,이메일\n00001,kim at home', [['email email-invalid']]],
  [
    'an end before the start',
    '사번,입사일,퇴사일\n00001,2026-01-01,2025-12-31',
    [['lastDay last-day-before-hired']],
  ],
  ['a transfer before the start', '사번,부서,발령일\n00001,영업팀,2025-12-31', [['from from-outside']]],
  [
    'a department that lies elsewhere',
    '사번,부서\n00001,영업본부/개발팀',
    [['department department-elsewhere']],
  ],
  ['a department below itself', '사번,부서\n00001,영업/영업', [['department department-path']]],
  ['a pattern that is none', '사번,근무표\n00001,3조 2교대', [['schedule schedule-unknown']]],
  ['days ahead that are none', '사번,근무표,순번\n00001,주간,-1', [['daysAhead days-ahead-invalid']]],
  ['a badge of somebody else', '사번,카드번호\n00001,B00002', [['badge badge-taken']]],
  ['a badge of two people', '사번,카드번호\n00001,C1\n00002,C1', [[], ['badge badge-taken']]],
  [
    'a hire date before two times at the company',
    `사번,부서,입사일,퇴사일,발령일
    00001,,2026-01-01,2026-03-31,
    00001,개발팀,2026-06-01,,
    00001,,2025-12-01,2026-07-01,2026-06-02`,
    [[], [], ['hired hired-overlaps']],
  ],
  ['a system that is none', '사번,카드번호,출입시스템\n00001,C1,뒷문', [['source source-unknown']]],
  ['a formula where a date belongs', '사번,퇴사일\n00001,"=TODAY()"', [['lastDay date-invalid']]],
])('a row with %s is refused, and says why', async (_, text, faults) => {
  await using at = await office()
  const { rows } = await at.rowsOf(text)
  expect(faultsOf(rows)).toEqual(faults)
  expect(rows.every(({ kind, faults: { length } }) => (kind === 'refused') === length > 0)).toBe(true)
})

test('heads that stand twice, or no number at all, are asked about first', async () => {
  await using at = await office()
  const twice = await at.preview('사번,이름,성명\n00001,김민수,김민수')
  expect(twice.import).toBe(null)
  expect(twice.table.doubled).toEqual([{ field: 'name', places: [1, 2] }])
  const none = await at.preview('김민수,개발팀\n이서연,개발팀')
  expect(none.table.missing).toEqual(['number'])
  const mapped = await at.rowsOf('번호표,누구\n00001,김민수', { columns: { number: 0, name: 1 } })
  expect(mapped.rows[0]!.changes).toEqual([{ field: 'name', from: '사람 00001', to: '김민수' }])
})

test('lines above the heads are no people', async () => {
  await using at = await office()
  const { rows } = await at.rowsOf('인사 기록,,\n2026-11-10 기준,,\n사번,이름,부서\n00001,김민수,개발팀')
  expect(rows.map(({ line, kind }) => [line, kind])).toEqual([[4, 'changed']])
})

test('a formula stays the text that it is', async () => {
  await using at = await office()
  const { rows } = await at.rowsOf('사번,이름\n00001,"=HYPERLINK(""http://example.com"",""x"")"')
  expect(rows[0]!.changes[0]!.to).toBe('=HYPERLINK("http://example.com","x")')
})

test('pages of a long list are one after the other what the file says, whatever kinds stand beside each other', async () => {
  await using at = await office()
  const line = (n: number) => (n % 3 === 0 ? `00001,` : n % 3 === 1 ? `9${n},새직원${n}` : `9${n},`)
  const text = [
    '사번,이름,부서,사업장,입사일',
    ...Array.from({ length: 1400 }, (_, n) => `${line(n)},개발팀,본사,${n % 3 === 0 ? '' : '2026-12-01'}`),
  ]
  const { import: made } = await at.preview(text.join('\n'))
  const read = async (kind: 'new' | 'refused' | 'same' | null) => {
    const lines: number[] = []
    for (let after: number | null = 0; after !== null; ) {
      const page = await readImportRows(at.ctx, systemActor, { id: made!.id, kind, after, limit: 170 })
      lines.push(...page.rows.map((row) => row.line))
      after = page.next
    }
    return lines
  }
  const every = Array.from({ length: 1400 }, (_, n) => n + 2)
  expect(await read(null)).toEqual(every)
  expect(await read('same')).toEqual(every.filter((n) => n % 3 === 2))
  expect(await read('new')).toEqual(every.filter((n) => n % 3 === 0))
  expect(await read('refused')).toEqual(every.filter((n) => n % 3 === 1))
  expect(made!.counts).toEqual({ new: 467, changed: 0, same: 467, refused: 466 })
})
