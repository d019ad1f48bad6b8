import { parseCsv } from 'hucre/csv'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { auditOf } from '../../testing/people-office.ts'
import { month, openReportOffice, roleIn } from '../../testing/report-office.ts'
import { exportReport, readPayrollLayouts, readReport, savePayrollLayout } from '../index.ts'

let office: Awaited<ReturnType<typeof openReportOffice>>
beforeAll(async () => {
  office = await openReportOffice()
}, 60_000)
afterAll(() => office?.[Symbol.asyncDispose]())

const hr = roleIn('hr', null)
const number = { figure: 'number', unit: 'text', name: '사원코드' }
const worked = { figure: 'workedMinutes', unit: 'hours', name: '근로시간' }
const tardy = { figure: 'tardyMinutes', unit: 'minutes', name: '지각분' }
const leave = { figure: 'leave1', unit: 'days', name: '연차일수' }

const save = (more: object) =>
  savePayrollLayout(office.ctx, hr, { id: null, version: 0, name: '급여', columns: [number], ...more })

const fileOf = async (layoutId: number, more: object = {}) => {
  const { name, stream } = await exportReport(office.ctx, hr, {
    report: 'payroll',
    month,
    layoutId,
    language: 'ko',
    format: 'csv',
    reason: '11월 급여',
    ...more,
  })
  const text = new TextDecoder().decode(await new Response(stream as never).bytes())
  return { name, rows: parseCsv(text, { unescapeFormulae: true }) as string[][] }
}

test('a payroll file has the columns of its version, a row for each person, and says which version', async () => {
  const first = await save({ name: '본사 급여', columns: [number, worked, tardy, leave] })
  expect(first).toMatchObject({ version: 1, changed: true })
  // Sent twice, it is there.
  expect(await save({ name: '본사 급여', columns: [number, worked, tardy, leave] })).toEqual({
    ...first,
    changed: false,
  })
  const { id } = first
  expect(await fileOf(id)).toEqual({
    name: 'payroll-2026-11-v1',
    rows: [
      ['사원코드', '근로시간', '지각분', '연차일수'],
      ['1', '15.58', '25', '0'],
      ['3', '0.00', '0', '0.5'],
      // She moved: one row, with the days of both departments.
      ['2', '15.50', '0', '0'],
    ],
  })
  const columns = [tardy, { ...number, name: '사번' }]
  expect(await save({ id, name: '본사 급여', version: 1, columns })).toMatchObject({ version: 2 })
  expect((await fileOf(id)).rows[0]).toEqual(['지각분', '사번'])
  expect((await fileOf(id, { version: 1 })).rows[0]).toEqual(['사원코드', '근로시간', '지각분', '연차일수'])
  const page = await readReport(office.ctx, hr, {
    report: 'payroll',
    month,
    layoutId: id,
    language: 'ko',
    limit: 10,
  })
  expect(page).toMatchObject({
    layout: { name: '본사 급여', version: 2 },
    rows: [
      [25, '1'],
      [0, '3'],
      [0, '2'],
    ],
  })
  const lines = await auditOf(office.ctx, 'export-report')
  expect(lines.at(-1)).toMatchObject({ details: { layout: '본사 급여', version: 1, rows: 3 } })
  expect(await auditOf(office.ctx, 'save-payroll-layout')).toMatchObject([
    { before: null, after: { version: 1 } },
    { before: { version: 1 }, after: { version: 2, columns } },
  ])
})

test('of two who change the same version the second looks again', async () => {
  const { id } = await save({ name: '공장 급여' })
  const both = await Promise.allSettled(
    [worked, tardy].map((column) => save({ id, name: '공장 급여', version: 1, columns: [number, column] })),
  )
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: 'payroll-stale' },
  })
  const { layouts } = await readPayrollLayouts(office.ctx, hr)
  expect(layouts.find((layout) => layout.id === id)).toMatchObject({ version: 2 })
})

test('all that is wrong is said by field, and nothing is written', async () => {
  await save({ name: '이미 있음' })
  const wrong = save({
    name: '이미 있음',
    columns: [number, { ...worked, name: '사원코드' }, { ...tardy, unit: 'days' }, { ...leave, name: ' ' }],
  })
  await expect(wrong).rejects.toMatchObject({
    fields: [
      { field: 'name', code: 'payroll-name-taken' },
      { field: 'columns.1.name', code: 'payroll-head-taken' },
      { field: 'columns.2.figure', code: 'payroll-figure' },
      { field: 'columns.3.name', code: 'payroll-name-missing' },
    ],
  })
  await expect(save({ name: ' ', columns: [] })).rejects.toMatchObject({
    fields: [{ field: 'name' }, { field: 'columns' }],
  })
  await expect(save({ id: 9999 })).rejects.toMatchObject({ code: 'not-found' })
  await expect(fileOf(9999)).rejects.toMatchObject({ code: 'not-found' })
  await expect(fileOf(undefined as never)).rejects.toMatchObject({ fields: [{ field: 'layoutId' }] })
})

test('a manager reads the layouts and changes none', async () => {
  const manager = roleIn('manager', office.department('개발팀'))
  expect(await readPayrollLayouts(office.ctx, manager)).toMatchObject({ mayChange: false })
  await expect(
    savePayrollLayout(office.ctx, manager, { id: null, version: 0, name: 'x', columns: [number] }),
  ).rejects.toMatchObject({ code: 'forbidden' })
})
