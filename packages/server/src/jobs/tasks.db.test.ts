import { testContext } from '@rollcall/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { addDeriveJob } from '../db/kit/jobs.ts'
import { inTransaction } from '../db/kit/transaction.ts'
import { setUpSmallCompany } from '../testing/small-company.ts'
import { tasks } from './tasks.ts'

test('a job that is added is one that a worker can do', async () => {
  await using office = await testContext('2026-11-10T00:00:00Z')
  await inTransaction(office.db, addDeriveJob)
  const { rows } = await sql<{ name: string }>`
    select task_identifier as name from graphile_worker.jobs
  `.execute(office.db)
  expect(rows).toEqual([{ name: 'derive_work_days' }])
  expect(Object.keys(tasks)).toContain(rows[0]!.name)
})

test('plans are made for today and the 62 days to come', async () => {
  await using office = await testContext('2026-11-10T00:00:00Z')
  const { ctx, db } = office
  // Nobody is employed yet, so that no plan stands before the task runs.
  await setUpSmallCompany(ctx, { people: 1, from: '2025-12-31', to: '2025-12-31' })
  await tasks.generate_work_plans!.run(ctx, new AbortController().signal)
  const plans = await db.selectFrom('work_plans').select('work_date').orderBy('work_date').execute()
  expect([plans[0]?.work_date, plans.at(-1)?.work_date]).toEqual(['2026-11-10', '2027-01-11'])
})
