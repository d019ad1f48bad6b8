import { expect, test } from 'vitest'
import { totp } from './totp.ts'

// RFC 6238, appendix B, the last six digits; the secret is "12345678901234567890".
test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [20_000_000_000, '353130'],
])('at %d s the code is %s', (seconds, code) => {
  expect(totp('GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ', seconds * 1000)).toBe(code)
})
