import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { retainedTables } from '../../db/kit/retained-tables.ts'
import { openClosingOffice } from '../../testing/closing-office.ts'
import { today } from '../../testing/request-office.ts'
import { row } from '../../testing/small-company.ts'
import { askRequest, exportPerson, readPersonDay } from '../index.ts'

type Office = Awaited<ReturnType<typeof openClosingOffice>>
type Actor = Office['employee']

async function dataOf({ ctx }: Office, actor: Actor, employeeId: number, reason = '') {
  const { name, chunks } = await exportPerson(ctx, actor, { employeeId, reason })
  let text = ''
  for await (const chunk of chunks) text += chunk
  const { tables, ...head } = JSON.parse(text) as {
    tables: Record<string, Record<string, unknown>[]>
    format: string
    withheld: Record<string, string>
  }
  return { name, text, tables, head }
}

test('she takes all that is held about her, by the list of tables, and nobody else is in it', async () => {
  await using office = await openClosingOffice()
  const { ctx, employee, mate, hr, close, late, ask } = office
  const id = employee.employeeId!
  await close()
  await late(row('B00001', `${today} 08:40:00`, '1'))
  const days = [{ date: '2026-12-10', unit: 'day' as const }]
  await askRequest(ctx, employee, ask('2026-12-10', { days, reason: 'a wedding' }), { dryRun: false })
  await askRequest(
    ctx,
    mate,
    ask('2026-12-10', { employeeId: mate.employeeId, days, reason: 'a secret of the mate' }),
    {
      dryRun: false,
    },
  )
  await readPersonDay(ctx, hr, { employeeId: id, date: today })

  const { name, text, tables, head } = await dataOf(office, employee, id)
  expect(name).toBe('person-00001-2026-12-08')
  expect(head).toMatchObject({ format: 'rollcall-person-1' })
  const known = Object.entries(retainedTables).filter(([, { own }]) => own !== null)
  expect(Object.keys(tables)).toEqual(known.map(([table]) => table))
  const count = async (table: string) =>
    (
      await sql<{
        rows: number
      }>`select count(*)::int as rows from ${sql.table(table)} where employee_id = ${id}`.execute(ctx.db)
    ).rows[0]!.rows
  for (const table of [
    'work_logs',
    'closed_days',
    'adjustments',
    'requests',
    'work_plans',
    'employments',
    'badge_assignments',
  ])
    expect([table, tables[table]!.length]).toEqual([table, await count(table)])
  expect(tables.closed_days).toHaveLength(30)
  expect(tables.adjustments).toMatchObject([{ work_date: today, status: 'open' }])
  expect(tables.requests).toMatchObject([{ reason: 'a wedding' }])
  expect(
    tables.audit_events!.some(
      ({ action, actor }) => action === 'read-day' && actor === 'person:hr@office.test',
    ),
  ).toBe(true)
  expect(tables.punches!.length).toBeGreaterThan(40)
  expect(new Set(tables.punches!.map(({ badge }) => badge))).toEqual(new Set(['B00001']))
  expect(tables.employees).toEqual([{ id, number: '00001', name: '사람 00001', email: null }])
  // No row that names a person names another one, and no secret is there.
  for (const [table, rows] of Object.entries(tables))
    for (const one of rows) if ('employee_id' in one) expect([table, one.employee_id]).toEqual([table, id])
  expect(text).not.toContain('a secret of the mate')
  expect(text).not.toContain('사람 00002')
  expect(text).not.toMatch(/"(?:password|hash|token)"/)
  // The same for her mate: it is hers that is there.
  const mates = await dataOf(office, mate, mate.employeeId!)
  expect(mates.text).toContain('a secret of the mate')
  expect(mates.text).not.toContain('a wedding')
})

test('HR takes it for her with a reason; nobody takes that of another; each time is a line of the audit', async () => {
  await using office = await openClosingOffice()
  const { ctx, employee, mate, manager, hr } = office
  const id = employee.employeeId!
  await expect(dataOf(office, mate, id, 'curious')).rejects.toThrow(/not in your reach/)
  await expect(dataOf(office, manager, id, 'curious')).rejects.toThrow(/not in your reach/)
  await expect(dataOf(office, hr, id, ' ')).rejects.toThrow(/reason: is empty/)
  await expect(dataOf(office, hr, 9999, 'why')).rejects.toThrow()
  await dataOf(office, hr, id, 'she asked for it')
  await dataOf(office, employee, id)
  const lines = await ctx.db
    .selectFrom('audit_events')
    .select(['actor', 'employee_id', 'reason'])
    .where('action', '=', 'export-person')
    .orderBy('id')
    .execute()
  expect(lines).toEqual([
    { actor: 'person:hr@office.test', employee_id: id, reason: 'she asked for it' },
    { actor: 'person:employee@office.test', employee_id: id, reason: null },
  ])
})
