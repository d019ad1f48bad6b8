import { deriveWorkDays, verifyWorkLogs } from '@rollcall/server/handlers'
import { countSource, countStored, startTestOffice, type TestOffice } from '@rollcall/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'

let office: TestOffice
beforeAll(async () => {
  office = await startTestOffice({ people: 1000, days: 90 })
})
afterAll(() => office[Symbol.asyncDispose]())

test('three months of a thousand people: stored is what the source holds, and verification finds no difference', async () => {
  await office.readAll()
  const source = countSource(office.system)
  expect(await countStored(office.db, office.tokens[0]!.sourceId)).toEqual(source.headquarters)
  expect(await countStored(office.db, office.tokens[1]!.sourceId)).toEqual(source.plant)
  const { days } = await deriveWorkDays(office.ctx)
  expect(days).toBeGreaterThan(80_000)
  expect(await verifyWorkLogs(office.ctx)).toMatchObject({ pending: 0, differences: [] })
  expect(await deriveWorkDays(office.ctx)).toMatchObject({ changed: 0 })
})

test('two workers side by side end in the same state as one', async () => {
  await office.db
    .insertInto('stale_days')
    .columns(['employee_id', 'work_date', 'cause'])
    .expression((from) =>
      from.selectFrom('work_logs').select(['employee_id', 'work_date', from.val('plan').as('cause')]),
    )
    .execute()
  const [one, two] = await Promise.all([deriveWorkDays(office.ctx), deriveWorkDays(office.ctx)])
  expect(one.changed + two.changed).toBe(0)
  expect(Math.min(one.days, two.days)).toBeGreaterThan(0)
  expect((await verifyWorkLogs(office.ctx)).differences).toEqual([])
})
