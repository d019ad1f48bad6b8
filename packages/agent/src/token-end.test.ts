import { expect, test } from 'vitest'
import { tokenWarning } from './token-end.ts'

const now = '2026-11-10T00:00:00Z'

test.each([
  ['2026-12-10T00:00:01Z', null],
  ['2026-12-10T00:00:00Z', /ends on 2026-12-10, in 30 days/],
  ['2026-11-10T12:00:00Z', /in 0 days/],
  [null, null],
])('a token until %s', (tokenExpiresAt, warning) => {
  if (warning === null) expect(tokenWarning({ tokenExpiresAt, now })).toBeNull()
  else expect(tokenWarning({ tokenExpiresAt, now })).toMatch(warning)
})
