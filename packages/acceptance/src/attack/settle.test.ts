import { expect, test } from 'vitest'
import { differencesOf } from './settle.ts'

test('what is lost or doubled is found', () => {
  expect(differencesOf(['a', 'b'], ['b', 'a', 'c'])).toEqual([])
  expect(differencesOf(['a', 'b'], ['a'])).toEqual(['1 acknowledged punches are not stored, such as b'])
  expect(differencesOf(['a'], ['a', 'a'])).toEqual(['1 punches are stored twice'])
})
