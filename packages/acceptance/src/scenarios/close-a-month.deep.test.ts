import { expect, test } from 'vitest'
import { closeAMonth } from './close-a-month/close-a-month.ts'

test('twelve departments close while workers are killed, and what comes late changes nothing that is frozen', async () => {
  const { wrong } = await closeAMonth({ people: 120, order: null, report: () => {} })
  expect(wrong).toEqual([])
})
