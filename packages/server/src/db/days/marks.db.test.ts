import { testContext } from '@rollcall/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { setUpSmallCompany } from '../../testing/small-company.ts'
import { inTransaction } from '../kit/transaction.ts'
import { insertMarks, type MarkCause, markCauses } from './marks.ts'

test('the table takes the causes of the list and no other', async () => {
  await using office = await testContext('2026-11-10T00:00:00Z')
  const { ctx, db } = office
  const { employeeIds } = await setUpSmallCompany(ctx, { people: 1, from: '2026-11-02', to: '2026-11-02' })
  const range = { employeeId: employeeIds.get('00001')!, from: 20_759, to: 20_761 }
  const add = (cause: string) => inTransaction(db, (tx) => insertMarks(tx, [range], cause as MarkCause))
  for (const cause of markCauses) expect(await add(cause)).toBe(3)
  await expect(add('whim')).rejects.toThrow(/stale_days_cause/)
  const { rows } = await sql<{ definition: string }>`
    select pg_get_constraintdef(oid) as definition from pg_constraint where conname = 'stale_days_cause'
  `.execute(db)
  const allowed = [...rows[0]!.definition.matchAll(/'(\w+)'/g)].map(([, cause]) => cause)
  expect(allowed.sort()).toEqual([...markCauses].sort())
})
