import { runOnce } from '@rollcall/agent'
import { startFaultProxy } from '@rollcall/sample-mssql'
import { deriveWorkDays, verifyWorkLogs } from '@rollcall/server/handlers'
import { countSource, countStored, startTestOffice, type TestOffice } from '@rollcall/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'

/* From a finger on a terminal to a tardy log, with every part real. */

let office: TestOffice
beforeAll(async () => {
  office = await startTestOffice({ people: 80, days: 25 })
})
afterAll(() => office[Symbol.asyncDispose]())

async function storedIsSource(): Promise<void> {
  const source = countSource(office.system)
  expect(await countStored(office.db, office.tokens[0]!.sourceId)).toEqual(source.headquarters)
  expect(await countStored(office.db, office.tokens[1]!.sourceId)).toEqual(source.plant)
}

test('what is stored is what the source holds, however the connection behaves', async () => {
  await using proxy = await startFaultProxy({ port: office.system.port })
  const [agent] = office.agents
  const unreliable = { ...agent!, mssql: { ...agent!.mssql, port: proxy.port } }
  for (const afterBytes of [4_000, 60_000, 200_000]) {
    proxy.set({ kind: 'cut', afterBytes })
    await runOnce(unreliable).catch(() => {})
  }
  proxy.set({ kind: 'none' })
  await office.readAll()
  await storedIsSource()
})

test('work logs come out, and deriving everything again finds no difference', async () => {
  const { days } = await deriveWorkDays(office.ctx)
  expect(days).toBeGreaterThan(500)
  const { rows } = await sql<{
    tardy: number
    logs: number
  }>`select (select count(*)::int from tardy_logs) as tardy, (select count(*)::int from work_logs) as logs`.execute(
    office.db,
  )
  expect(rows[0]!.tardy).toBeGreaterThan(5)
  expect(rows[0]!.logs).toBeGreaterThan(1000)
  expect(await verifyWorkLogs(office.ctx)).toMatchObject({ pending: 0, differences: [] })
  expect(await deriveWorkDays(office.ctx)).toMatchObject({ changed: 0 })
})

test('reading again stores nothing, and what comes late is found and derived', async () => {
  const before = await countStored(office.db, office.tokens[0]!.sourceId)
  await office.readAll()
  expect(await countStored(office.db, office.tokens[0]!.sourceId)).toEqual(before)

  const person = office.company.people.find(
    ({ department, hiredOn }) => department.site === 'headquarters' && hiredOn < 20_000,
  )!
  const date = Temporal.Now.zonedDateTimeISO('Asia/Seoul').toPlainDate().subtract({ days: 6 })
  office.system.table('UNIS', 'tEnter').insert([
    {
      C_Date: date.toString().replaceAll('-', ''),
      C_Time: '033333',
      L_TID: 8,
      L_UID: 1,
      C_Unique: person.badge,
      L_Mode: 0,
      L_Result: 0,
    },
  ])
  await office.readAll()
  await storedIsSource()
  await deriveWorkDays(office.ctx)
  expect(await verifyWorkLogs(office.ctx)).toMatchObject({ pending: 0, differences: [] })
})

test('negative control: a minute changed by hand is found, with person and date', async () => {
  const { employee_id, work_date } = await office.db
    .selectFrom('work_logs')
    .select(['employee_id', 'work_date'])
    .where('worked_minutes', '>', 0)
    .orderBy('work_date')
    .executeTakeFirstOrThrow()
  const { number } = await office.db
    .selectFrom('employees')
    .select('number')
    .where('id', '=', employee_id)
    .executeTakeFirstOrThrow()
  await sql`update work_logs set worked_minutes = worked_minutes + 1 where employee_id = ${employee_id} and work_date = ${work_date}`.execute(
    office.db,
  )
  const { differences } = await verifyWorkLogs(office.ctx)
  expect(differences).toMatchObject([
    { employeeNumber: number, workDate: work_date, field: 'worked_minutes' },
  ])
})
