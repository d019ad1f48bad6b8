import { expect, test } from 'vitest'
import { tailBegin } from './tail-begin.ts'

const state = {
  now: '2026-11-02T00:00:00Z',
  readThrough: '2026-11-01T23:59:58Z' as string | null,
  retainedFrom: null as string | null,
}
const localNow = '2026-11-02 09:00:00'
const known = (newest: string | null) => ({ newest, distrust: null })

test('it begins ten minutes before the newest row', () => {
  expect(tailBegin(state, known('2026-11-02 08:57:00'), localNow)).toBe('2026-11-02 08:47:00')
  expect(tailBegin(state, known('2026-10-30 18:00:00'), localNow)).toBe('2026-10-30 17:50:00')
})

test('after the source’s clock went back it begins no later than the present there', () => {
  expect(tailBegin(state, known('2026-11-02 11:00:00'), localNow)).toBe('2026-11-02 08:49:58')
})

test('what was not read for an hour begins an hour before the present of a clock that went back', () => {
  const longAway = { ...state, readThrough: '2026-11-01T23:00:00Z' }
  expect(tailBegin(longAway, known('2026-11-02 11:00:00'), localNow)).toBe('2026-11-02 07:50:00')
})

test('nothing known begins at the beginning, or where rows begin to be kept', () => {
  expect(tailBegin(state, known(null), localNow)).toBe('2005-01-01 00:00:00')
  expect(tailBegin({ ...state, retainedFrom: '2026-01-01' }, known(null), localNow)).toBe(
    '2026-01-01 00:00:00',
  )
})

test('a checkpoint that is not believed begins with the days that are compared', () => {
  const distrusted = { newest: null, distrust: 'it says no time' }
  expect(tailBegin(state, distrusted, localNow)).toBe('2026-10-18 00:00:00')
  expect(tailBegin({ ...state, retainedFrom: '2026-10-30' }, distrusted, localNow)).toBe(
    '2026-10-30 00:00:00',
  )
})
