import { expect, test } from 'vitest'
import { Authenticator, totp } from './totp.ts'

// RFC 6238, appendix B, the last six digits; the secret is "12345678901234567890".
test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [20_000_000_000, '353130'],
])('at %d s the code is %s', (seconds, code) => {
  expect(totp('GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ', seconds * 1000)).toBe(code)
})

test('an app shows three codes within thirty seconds, and then waits for the next', () => {
  const app = new Authenticator('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
  const codes = [59_000, 59_000, 59_000, 59_000, 60_000].map((at) => app.freshCode(at))
  expect(codes).toEqual([expect.any(String), '287082', expect.any(String), null, expect.any(String)])
  expect(new Set(codes).size).toBe(5)
})
