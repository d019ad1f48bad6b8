import { expect, test } from 'vitest'
import { Refusal } from '../../api/refusal.ts'
import { isAnswered, pressOf } from './press.ts'

const today = '2026-11-10'

test('what no answer came to is the same press when the same is pressed again', () => {
  const lost = pressOf(null, 'in', today)
  expect(pressOf(lost, 'in', today)).toEqual(lost)
})

test('an out after an in that was lost is another press, and so is what is pressed after an answer', () => {
  const lost = pressOf(null, 'in', today)
  const out = pressOf(lost, 'out', today)
  expect(out).toMatchObject({ direction: 'out', date: today })
  expect(out.key).not.toBe(lost.key)
  expect(pressOf(null, 'in', today).key).not.toBe(lost.key)
})

test('what was lost yesterday is not sent today', () => {
  const lost = pressOf(null, 'in', today)
  expect(pressOf(lost, 'in', '2026-11-11').key).not.toBe(lost.key)
})

test.each([
  [0, false],
  [502, false],
  [400, true],
  [409, true],
])('after status %i it is known what became of it: %s', (status, known) => {
  expect(isAnswered(new Refusal(status, {}))).toBe(known)
})

test('what broke in between is no answer', () => {
  expect(isAnswered(new SyntaxError('no JSON'))).toBe(false)
})
