import { describe, expect, test } from 'vitest'
import { askedState, decideRequest, nextStep, type RequestState, requestActs } from './decide-request.ts'

const done = (state: RequestState | string) => state as RequestState

test('a request goes from step to step, and is approved by the last', () => {
  const asked = askedState(['manager', 'hr'])
  expect(nextStep(asked)).toBe('manager')
  const first = done(decideRequest(asked, 'approve'))
  expect([first.status, nextStep(first)]).toEqual(['pending', 'hr'])
  const second = done(decideRequest(first, 'approve'))
  expect([second.status, nextStep(second)]).toEqual(['approved', null])
})

test('without steps it is approved as it is asked', () => {
  expect(askedState([]).status).toBe('approved')
})

test('any step can reject it', () => {
  const first = done(decideRequest(askedState(['manager', 'hr']), 'approve'))
  expect(done(decideRequest(first, 'reject')).status).toBe('rejected')
})

describe('what is decided is not decided again', () => {
  const pending = askedState(['manager'])
  test.each([
    ['approve', 'ALREADY_DECIDED', 'cancelled'],
    ['reject', 'ALREADY_DECIDED', 'NOT_APPROVED'],
    ['withdraw', 'ALREADY_WITHDRAWN', 'NOT_APPROVED'],
  ] as const)('after %s', (act, again, cancelled) => {
    const after = done(decideRequest(pending, act))
    for (const other of requestActs.filter((one) => one !== 'cancel'))
      expect(decideRequest(after, other)).toBe(again)
    const told = decideRequest(after, 'cancel')
    expect(typeof told === 'string' ? told : told.status).toBe(cancelled)
  })

  test('what was cancelled stays so', () => {
    const cancelled = done(decideRequest(done(decideRequest(pending, 'approve')), 'cancel'))
    for (const act of requestActs) expect(decideRequest(cancelled, act)).toBe('ALREADY_CANCELLED')
  })

  test('what is still to be decided is withdrawn, not cancelled', () => {
    expect(decideRequest(pending, 'cancel')).toBe('NOT_APPROVED')
  })
})
