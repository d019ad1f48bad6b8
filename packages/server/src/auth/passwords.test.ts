import { expect, test } from 'vitest'
import { hashPassword, passwordProblem, verifyPassword } from './passwords.ts'

test('a password is known by its hash, and another one is not', async () => {
  const hash = await hashPassword('seven quiet herons')
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await verifyPassword('seven quiet herons', hash)).toBe(true)
  expect(await verifyPassword('seven quiet heron', hash)).toBe(false)
  expect(await hashPassword('seven quiet herons')).not.toBe(hash)
})

test('a hash that other programs make is read: the example of the reference implementation', async () => {
  const hash = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'
  expect(await verifyPassword('password', hash)).toBe(true)
})

test('Hangul that was typed letter by letter is the same password', async () => {
  const hash = await hashPassword('일곱마리왜가리'.normalize('NFC'))
  expect(await verifyPassword('일곱마리왜가리'.normalize('NFD'), hash)).toBe(true)
})

test('a hash of another kind is nobody’s', async () => {
  expect(await verifyPassword('x', 'salt:hash')).toBe(false)
})

test.each([
  ['short', [], 'password-short'],
  ['x'.repeat(129), [], 'password-long'],
  ['password1234', [], 'password-weak'],
  ['mina.kim@example.com', ['mina.kim@example.com'], 'password-weak'],
  ['파란고래열두마리', [], null],
  ['seven quiet herons', [], null],
] as const)('%s', async (password, words, problem) => {
  expect(await passwordProblem(password, words)).toBe(problem)
})
