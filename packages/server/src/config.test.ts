import { expect, test } from 'vitest'
import { loadConfig } from './config.ts'

const rolesOf = (text?: string) =>
  loadConfig({ DATABASE_URL: 'postgres://a@127.0.0.1/b', ...(text && { ROLLCALL_TWO_FACTOR_ROLES: text }) })
    .twoFactorRoles

test('administrators need a second factor in any case, others where the setting names them', () => {
  expect(rolesOf()).toEqual(['administrator'])
  expect(rolesOf('hr, auditor')).toEqual(['administrator', 'hr', 'auditor'])
  expect(() => rolesOf('personnel')).toThrow(/ROLLCALL_TWO_FACTOR_ROLES/)
})
