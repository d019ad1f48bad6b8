import { expect, test } from 'vitest'
import { readCase } from '../case/run-case.ts'
import { deriveDay } from './derive-day.ts'
import { presenceOf } from './presence.ts'

const dayAt = (asOf: string, punches: { at: string; direction: string }[], completeThrough = asOf) => {
  const { facts } = readCase({
    name: 'a day',
    plans: { '2026-11-02': { segments: [['09:00', '18:00']], breaks: [['12:00', '13:00']] } },
    punches,
    asOf,
    completeThrough,
  })
  const result = deriveDay(facts[0]!)
  return { ...presenceOf(facts[0]!, result), findings: result.findings, awaitsThrough: result.awaitsThrough }
}
const out = [{ at: '2026-11-02T08:58:00', direction: 'out' }]

test('somebody who went out and was never seen coming is not at work: a record is missing, at once', () => {
  expect(dayAt('2026-11-02T10:00:00', out)).toMatchObject({
    presence: 'incomplete',
    findings: ['MISSING_IN'],
  })
})

test('while a source was not read past the out, an in may still come', () => {
  const behind = dayAt('2026-11-02T10:00:00', out, '2026-11-02T08:58:00')
  expect(behind).toMatchObject({ findings: ['WORKING'], awaitsThrough: Date.parse('2026-11-01T23:59:00Z') })
  expect(dayAt('2026-11-02T10:00:00', out, '2026-11-02T08:59:00').findings).toEqual(['MISSING_IN'])
})

test('not in is probably absent from the end of the plan on, and no sooner', () => {
  expect(dayAt('2026-11-02T10:00:00', [])).toMatchObject({
    presence: 'notYet',
    probablyAbsentFrom: Date.parse('2026-11-02T09:00:00Z'),
  })
})
