import { expect, test } from 'vitest'
import { sortingOf, sortWord } from './list-address.ts'

test('an address says by which column a list is sorted, and which way', () => {
  for (const sorting of [null, { id: 'in', down: false }, { id: 'in', down: true }])
    expect(sortingOf(sortWord(sorting))).toEqual(sorting)
  for (const nonsense of ['', '--in', 7, {}, 'a b']) expect(sortingOf(nonsense)).toBeNull()
})
