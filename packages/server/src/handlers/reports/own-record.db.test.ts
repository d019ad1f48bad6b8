import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PersonActor } from '../../context.ts'
import { auditOf } from '../../testing/people-office.ts'
import { month, openReportOffice, roleIn } from '../../testing/report-office.ts'
import { exportReport, readReport } from '../index.ts'

let office: Awaited<ReturnType<typeof openReportOffice>>
let own: PersonActor
beforeAll(async () => {
  office = await openReportOffice()
  const employeeId = office.employeeIds.get('1')!
  own = { ...roleIn('hr', null), employeeId, grants: [{ role: 'employee', departmentId: null }] }
}, 60_000)
afterAll(() => office?.[Symbol.asyncDispose]())

const asked = { month, language: 'ko' } as const
const read = (report: 'personal-record' | 'month-sheet', number?: string) =>
  readReport(office.ctx, own, {
    ...asked,
    ...{ report, limit: 100 },
    employeeId: number === undefined ? undefined : office.employeeIds.get(number),
  })

test('somebody reads the own record and nobody asks why; reading it is nobody’s business', async () => {
  expect((await read('personal-record', '1')).rows).toHaveLength(10)
  expect(await auditOf(office.ctx, 'read-report')).toEqual([])
  const file = { ...asked, report: 'personal-record', format: 'csv', employeeId: own.employeeId! } as const
  const { stream } = await exportReport(office.ctx, own, { ...file, reason: '' })
  const text = new TextDecoder().decode(await new Response(stream as never).bytes())
  expect(text.trim().split('\r\n')).toHaveLength(11)
  expect(await auditOf(office.ctx, 'export-report')).toMatchObject([{ reason: null }])
})

test('but no other record, and no other report', async () => {
  await expect(read('personal-record', '2')).rejects.toMatchObject({ code: 'forbidden' })
  await expect(read('personal-record')).rejects.toMatchObject({ code: 'forbidden' })
  await expect(read('month-sheet', '1')).rejects.toMatchObject({ code: 'forbidden' })
  const file = { ...asked, report: 'personal-record', format: 'csv', reason: 'x' } as const
  await expect(
    exportReport(office.ctx, own, { ...file, employeeId: office.employeeIds.get('2')! }),
  ).rejects.toMatchObject({ code: 'forbidden' })
  // Whoever may read all of them says why of others, and of the own one need not.
  const hr = { ...own, grants: roleIn('hr', null).grants }
  await expect(
    exportReport(office.ctx, hr, { ...file, employeeId: office.employeeIds.get('2')!, reason: '' }),
  ).rejects.toMatchObject({ fields: [{ field: 'reason' }] })
})
