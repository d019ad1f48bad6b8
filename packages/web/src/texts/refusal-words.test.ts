import { expect, test } from 'vitest'
import { Refusal } from '../api/refusal.ts'
import type { Say } from './language.ts'
import { refusalWords } from './refusal-words.ts'

const say: Say = (id) => id

test('what stands before the server and says no code is told in words of the page', () => {
  const answer = new Response('', { status: 503, statusText: 'Service Unavailable' })
  expect(refusalWords(say, Refusal.of(answer, ''))).toBe('refusal.out-of-order')
})

test('a code has words, and what has none says what the server said', () => {
  const refusal = (code: string) => new Refusal(409, { code, detail: 'Said by the server.' })
  expect(refusalWords(say, refusal('wrong-password'))).toBe('refusal.wrong-password')
  expect(refusalWords(say, refusal('quite-new'))).toBe('Said by the server.')
})
