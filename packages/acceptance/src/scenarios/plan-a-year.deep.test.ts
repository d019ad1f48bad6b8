import { expect, test } from 'vitest'
import { planAYear } from './plan-a-year/plan-a-year.ts'

test('a company that is planned through the API ends the same whatever came first, and verifies clean', async () => {
  const options = { people: 60, report: () => {} }
  const written = await planAYear({ ...options, order: null })
  const other = await planAYear({ ...options, order: 5 })
  expect([...written.wrong, ...other.wrong]).toEqual([])
  expect(other.digest).toBe(written.digest)
})
