import { expect, test } from 'vitest'
import { badgeOf } from './badge.ts'

test.each(['', '   ', '0', '00000000', ' 000 ', '-1', '****'])('“%s” is nobody', (text) => {
  expect(badgeOf(text)).toBe('')
})

test.each([
  ['00017', '00017'],
  ['  17 ', '17'],
  ['A0', 'A0'],
  ['-10', '-10'],
  ['0x0', '0x0'],
])('“%s” is the badge %s', (text, badge) => {
  expect(badgeOf(text)).toBe(badge)
})
