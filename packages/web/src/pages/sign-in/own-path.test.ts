import { expect, test } from 'vitest'
import { ownPath } from './own-path.ts'

test.each([
  ['/people/3?month=2026-11', '/people/3?month=2026-11'],
  ['/audit#top', '/audit#top'],
  [undefined, '/'],
  ['', '/'],
  ['https://evil.example', '/'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['/.//evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['people/3', '/'],
  ['/sign-in?next=/sign-in', '/'],
])('%j leads to %j', (next, expected) => {
  expect(ownPath(next)).toBe(expected)
})
