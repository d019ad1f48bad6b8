import { expect, test } from 'vitest'
import type { RequestKind } from '../../api/requests.ts'
import { type AskValues, bodyOf, firstValues } from './ask-values.ts'

const kind: RequestKind = {
  ...{ code: 'annual', name: { ko: '연차', en: 'Annual leave' }, effect: 'leave', balance: 'annual' },
  ...{ units: ['day'], steps: ['manager'], mostDaysAhead: null, mostDaysAfter: null },
  ...{ evidence: 'none', needsReason: false, severalDays: true },
} as RequestKind
const sent = (from: string, to: string) => {
  const values: AskValues = { ...firstValues(kind, from, null), from, to, reason: '', attachments: [] }
  return bodyOf(values, kind, { key: crypto.randomUUID(), employeeId: 1 }).days.map(({ date }) => date)
}

test('every date from the first to the last is asked for, over the end of a month', () => {
  expect(sent('2026-11-29', '2026-12-02')).toEqual(['2026-11-29', '2026-11-30', '2026-12-01', '2026-12-02'])
})

test('more than a year is sent as more than the server takes, so that it is refused and not cut', () => {
  expect(sent('2027-01-01', '2028-01-01')).toHaveLength(366)
  expect(sent('2027-01-01', '2028-01-02')).toHaveLength(367)
  expect(sent('2027-01-01', '2099-12-31')).toHaveLength(367)
})
