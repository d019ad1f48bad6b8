import { expect, test } from 'vitest'
import { ssoText } from './sso-words.ts'

test.each([
  ['access_denied', 'sso.cancelled'],
  ['constructor', 'sso.failed'],
  ['__proto__', 'sso.failed'],
  ['', 'sso.failed'],
])('error %s is %s', (code, text) => {
  expect(ssoText(code)).toBe(text)
})
