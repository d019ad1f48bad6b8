import { expect, test } from 'vitest'
import { namePattern } from './name-pattern.ts'

test.each([
  ['ㄱㅁㅅ', '[ㄱ가-깋][ㅁ마-밓][ㅅ사-싷]'],
  ['ㅎ', '[ㅎ하-힣]'],
  ['김ㅁ', '김[ㅁ마-밓]'],
  ['기', '[기-깋]'],
  ['이수', '이[수-숳]'],
  ['김민', '김민'],
  ['Kim 3', 'Kim 3'],
  ['a.*(b', 'a\\.\\*\\(b'],
  ['\\d', '\\\\d'],
  ['', ''],
  // As a Mac writes it into a file name: in parts.
  ['김'.normalize('NFD'), '김'],
])('%s looks for %s', (text, pattern) => {
  expect(namePattern(text)).toBe(pattern)
})
