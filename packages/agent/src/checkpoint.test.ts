import { expect, test } from 'vitest'
import { readCheckpoint, writeCheckpoint } from './checkpoint.ts'

const localNow = '2026-11-02 09:00:00'

test('what was written is read, and nothing yet is no reason for distrust', () => {
  const newest = '2026-11-02 08:57:00'
  expect(readCheckpoint(writeCheckpoint(newest), localNow)).toEqual({ newest, distrust: null })
  expect(readCheckpoint(null, localNow)).toEqual({ newest: null, distrust: null })
})

test.each([
  'x',
  '"x"',
  'null',
  '7',
  '[]',
  '{}',
  '{"newest":7}',
  '{"newest":"yesterday"}',
  '{"newest":"2026-02-30 09:00:00"}',
  '{"newest":"9999-12-31 23:59:59"}',
  '{"newest":"2026-11-03 09:00:01"}',
])('%s is not believed', (stored) => {
  expect(readCheckpoint(stored, localNow)).toEqual({ newest: null, distrust: expect.any(String) })
})

test('a row somewhat ahead of the clock is believed: the clock may have gone back', () => {
  expect(readCheckpoint(writeCheckpoint('2026-11-03 09:00:00'), localNow).distrust).toBeNull()
})
