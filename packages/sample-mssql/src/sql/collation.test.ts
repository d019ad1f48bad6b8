import { expect, test } from 'vitest'
import { type Collation, comparerOf } from './collation.ts'

const varchar = { name: 'varchar', length: 20 } as const
const nvarchar = { name: 'nvarchar', length: 20 } as const

const sorted = (texts: string[], collation: Collation, type: typeof varchar | typeof nvarchar = varchar) =>
  texts.toSorted(comparerOf(type, collation))

test.each(['Korean_Wansung_CI_AS', 'SQL_Latin1_General_CP1_CI_AS'] as const)(
  '%s: symbols before digits before letters, neither case nor spaces at the end count',
  (collation) => {
    expect(sorted(['b', '9', '~~~~~~~~', '20261102', 'A', '_', '0', ''], collation)).toEqual([
      '',
      '_',
      '~~~~~~~~',
      '0',
      '20261102',
      '9',
      'A',
      'b',
    ])
    const compare = comparerOf(varchar, collation)
    expect(compare('AbC', 'aBc  ')).toBe(0)
    expect(compare('cafe', 'café')).toBeLessThan(0)
    expect(compare('café', 'cafes')).toBeLessThan(0)
    expect(compare(null, '')).toBeLessThan(0)
  },
)

test('Korean: Hangul comes after Latin, and width tells nothing apart', () => {
  expect(sorted(['홍', 'z', '가', '９'], 'Korean_Wansung_CI_AS')).toEqual(['９', 'z', '가', '홍'])
  expect(comparerOf(varchar, 'Korean_Wansung_CI_AS')('ＡＢ１', 'ab1')).toBe(0)
})

// The example of Microsoft's article 305704.
test('hyphen and apostrophe count last in Windows collations', () => {
  const words = ["car's", 'cars', 'carps', 'car-s']
  expect(sorted(words, 'Korean_Wansung_CI_AS')).toEqual(['carps', 'cars', "car's", 'car-s'])
  expect(sorted(words, 'SQL_Latin1_General_CP1_CI_AS', nvarchar)).toEqual(['carps', 'cars', "car's", 'car-s'])
  expect(sorted(words, 'SQL_Latin1_General_CP1_CI_AS')).toEqual(["car's", 'car-s', 'carps', 'cars'])
})
