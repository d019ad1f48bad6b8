import { expect, test } from 'vitest'
import { nextSorting, sorted } from './use-sorted.ts'

test('a head sorts up, then down, then not', () => {
  const up = nextSorting(null, 'in')
  const down = nextSorting(up, 'in')
  expect([up, down, nextSorting(down, 'in')]).toEqual([
    { id: 'in', down: false },
    { id: 'in', down: true },
    null,
  ])
  expect(nextSorting(down, 'name')).toEqual({ id: 'name', down: false })
})

test('numbers sort as numbers, names in the order of the language, the unknown comes last either way', () => {
  const by = (value: string | number | null) => value
  expect(sorted([10, null, 9], by, false, 'ko')).toEqual([9, 10, null])
  expect(sorted([10, null, 9], by, true, 'ko')).toEqual([10, 9, null])
  expect(sorted(['하늘', '가람', 'Lee'], by, false, 'ko')).toEqual(['가람', '하늘', 'Lee'])
  expect(sorted(['00010', '00009'], by, false, 'en')).toEqual(['00009', '00010'])
})
