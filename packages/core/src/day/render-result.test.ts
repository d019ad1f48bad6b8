import { expect, test } from 'vitest'
import { readCase } from '../case/run-case.ts'
import { figures } from '../facts/figures.ts'
import { deriveDay } from './derive-day.ts'
import { renderResult, resultFields } from './render-result.ts'

const resultAt = (asOf: string) => {
  const { facts } = readCase({
    name: 'a day',
    plans: { '2026-11-02': { segments: [['09:00', '18:00']] } },
    asOf,
  })
  return deriveDay(facts[0]!)
}

test('a result has the fields of the list, in its order, and no others', () => {
  for (const asOf of ['2026-11-01T00:00:00', '2026-11-02T10:00:00', '2026-11-10T00:00:00'])
    expect(Object.keys(renderResult(resultAt(asOf)))).toEqual(resultFields)
})

test('every figure of a result is in the list', () => {
  const named = Object.keys(resultAt('2026-11-10T00:00:00')).filter((key) => key.endsWith('Minutes'))
  expect(named).toEqual(figures)
})
