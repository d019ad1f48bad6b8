import { expect, test } from 'vitest'
import { month } from './month/month.ts'

test('a month in which people ask ends the same whatever came first, verifies clean, and the audit holds every act', async () => {
  const options = { people: 60, report: () => {} }
  const written = await month({ ...options, order: null })
  const other = await month({ ...options, order: 5 })
  expect([...written.wrong, ...other.wrong]).toEqual([])
  expect(other.digest).toBe(written.digest)
})
