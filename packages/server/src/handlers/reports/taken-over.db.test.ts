import { parseCsv } from 'hucre/csv'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PersonActor } from '../../context.ts'
import { openClosingOffice } from '../../testing/closing-office.ts'
import { today } from '../../testing/request-office.ts'
import { row } from '../../testing/small-company.ts'
import { decideAdjustments, exportReport, readReport, reopenMonth, savePayrollLayout } from '../index.ts'
import type { ReportName } from './reports.ts'

/* November is closed; that somebody was in time on the 10th becomes known later: December takes it over. */

const into = '2026-12'

async function openTakenOver(leftOn: string | null = null) {
  const office = await openClosingOffice()
  const { ctx, hr, employee, close, late, open } = office
  const employeeId = employee.employeeId!
  if (leftOn)
    await ctx.db
      .updateTable('employments')
      .set({ during: `[2026-01-01,${leftOn})` } as never)
      .where('employee_id', '=', employeeId)
      .execute()
  await close()
  await late(row('B00001', `${today} 08:40:00`, '1'))
  const ids = (await open()).map(({ id }) => id)
  await decideAdjustments(ctx, hr, { ids, decision: 'accept', intoMonth: into, reason: 'the gate was late' })
  const columns = ['number', 'workedMinutes', 'adjustedWorkedMinutes', 'adjustedTardyMinutes'].map(
    (figure, place) => ({ figure, unit: ['text', 'hours', 'hours', 'minutes'][place]!, name: figure }),
  )
  const layout = await savePayrollLayout(ctx, hr, { id: null, version: 0, name: '급여', columns })
  const of = (report: ReportName) => ({
    report,
    month: into,
    language: 'en' as const,
    ...(report === 'personal-record' && { employeeId }),
    ...(report === 'payroll' && { layoutId: layout.id }),
  })
  const page = (report: ReportName, more: object = {}, actor: PersonActor = hr) =>
    readReport(ctx, actor, { ...of(report), limit: 100, ...more })
  const file = async (report: ReportName, format: 'csv' | 'xlsx') => {
    const { stream } = await exportReport(ctx, hr, { ...of(report), format, reason: 'payroll' })
    return await new Response(stream as never).bytes()
  }
  /** Rows as objects by the keys of the columns. */
  const told = async (report: ReportName, more: object = {}, actor: PersonActor = hr) => {
    const { rows, columns } = await page(report, more, actor)
    return rows.map((cells) => Object.fromEntries(columns.map(({ key }, place) => [key, cells[place]])))
  }
  return { office, page, file, told, [Symbol.asyncDispose]: () => office[Symbol.asyncDispose]() }
}

const before = { adjustedWorkedMinutes: 20, adjustedTardyMinutes: -20, adjustedOvertimeMinutes: 0 }

describe('what a month takes over of a closed day', () => {
  let all: Awaited<ReturnType<typeof openTakenOver>>
  beforeAll(async () => {
    all = await openTakenOver()
  }, 60_000)
  afterAll(() => all?.[Symbol.asyncDispose]())

  test('stands in its month sheet beside what the month itself comes to', async () => {
    const [first, second] = await all.told('month-sheet')
    expect(first).toMatchObject({
      ...before,
      number: '00001',
      tardyMinutes: 0,
      adjustments: `${today}: Worked 7:40 → 8:00 (+20 min), Tardy 0:20 → 0:00 (−20 min)`,
    })
    expect(second).toMatchObject({ adjustedWorkedMinutes: 0, adjustments: '' })
    // The closed month says what was frozen, and has no such column.
    const [closed] = await all.told('month-sheet', { month: '2026-11' })
    expect(closed).toMatchObject({ tardyMinutes: 20 })
    expect(Object.keys(closed!).filter((key) => key.startsWith('adjust'))).toEqual([])
  })

  test('is a line of the personal record behind its days, and in none of their figures', async () => {
    const lines = await all.told('personal-record')
    const taken = lines.at(-1)!
    expect(taken).toMatchObject({ ...before, date: today, dayType: 'Adjustment', workedMinutes: null })
    expect(taken.findings).toBe('Worked 7:40 → 8:00 (+20 min), Tardy 0:20 → 0:00 (−20 min)')
    for (const day of lines.slice(0, -1)) expect(day).toMatchObject({ adjustedWorkedMinutes: null })
    const whole = await all.page('personal-record')
    expect(whole.total).toBe(lines.length)
    const rows: unknown[] = []
    for (let after: string | undefined; rows.length <= lines.length; ) {
      const { rows: some, next } = await all.page('personal-record', { limit: 2, after })
      rows.push(...some)
      if (next === null) break
      after = next
    }
    expect(rows).toEqual(whole.rows)
  })

  test('is a column of a payroll file, in hours or minutes', async () => {
    expect((await all.told('payroll'))[0]).toEqual({
      column1: '00001',
      column2: 0,
      column3: 0.33,
      column4: -20,
    })
  })

  test.each(['month-sheet', 'personal-record', 'payroll', 'adjustments'] as const)(
    'CSV, workbook and page of %s come to the same',
    async (report) => {
      const { columns, rows } = await all.page(report)
      const places = [...columns.keys()].filter((place) =>
        ['difference', 'count', 'hours'].includes(columns[place]!.kind),
      )
      const sums = (cells: readonly (readonly unknown[])[]) =>
        places.map((place) =>
          cells.reduce((sum, { [place]: cell }) => sum + Math.round(Number(cell ?? 0) * 100), 0),
        )
      const csv = parseCsv(new TextDecoder().decode(await all.file(report, 'csv'))) as string[][]
      const { sheets } = await readXlsx(await all.file(report, 'xlsx'))
      expect(sums(csv.slice(1))).toEqual(sums(rows))
      expect(sums(sheets[0]!.rows.slice(1))).toEqual(sums(rows))
      const tardy =
        sums(rows)[places.findIndex((place) => /tardy.*min|LATE|adjustedTardy/i.test(columns[place]!.head))]
      expect(tardy).toBe(-2000)
    },
  )

  test('is seen by who reaches the department', async () => {
    const far: PersonActor = { ...all.office.hr, grants: [{ role: 'hr', departmentId: 999 }] }
    expect(await all.told('adjustments', {}, far)).toEqual([])
    const near: PersonActor = {
      ...all.office.hr,
      grants: [{ role: 'hr', departmentId: all.office.departmentId }],
    }
    expect(await all.told('adjustments', {}, near)).toHaveLength(1)
  })
})

test('who left before is in the month that takes something over of her, and in no other', async () => {
  await using company = await openTakenOver('2026-12-01')
  const { told, page } = company
  expect((await told('month-sheet'))[0]).toMatchObject({ ...before, number: '00001', workedMinutes: 0 })
  expect((await page('month-sheet')).total).toBe(5)
  expect((await told('payroll'))[0]).toMatchObject({ column1: '00001', column4: -20 })
  expect(await told('adjustments')).toHaveLength(1)
  expect((await page('month-sheet', { month: '2027-01' })).total).toBe(4)
})

test('a month that is opened again says itself what is known: nothing of it is taken over', async () => {
  await using company = await openTakenOver()
  const { office, told } = company
  const { ctx, hr, departmentId } = office
  await reopenMonth(ctx, hr, { departmentId, month: '2026-11', reason: 'it was closed too early' })
  expect(await told('adjustments')).toEqual([])
  expect((await told('month-sheet', { month: '2026-11' }))[0]).toMatchObject({ tardyMinutes: 0 })
})
