import { expect, test } from 'vitest'
import { readLeaveCase } from '../case/run-leave-case.ts'

const leave = { hiredOn: '2024-01-01' }
const told = (more: object) => {
  try {
    readLeaveCase({ name: 'a', leave: { ...leave, ...more }, on: '2025-01-01' })
  } catch (error) {
    return (error as Error).message
  }
  return 'taken'
}

test.each([
  [{ hiredOn: '2026-02-31' }, /leave\.hiredOn: “2026-02-31” is not a date/],
  [{ lastDay: '2023-12-31' }, /leave\.lastDay: must not lie before hiredOn/],
  [{ basis: 'calendar' }, /leave\.basis: must be one of hireDate, fiscalYear/],
  [{ fiscalYearStart: '02-29' }, /leave\.fiscalYearStart: is a day that every year has/],
  [{ fiscalYearStart: 'March' }, /leave\.fiscalYearStart: is written as MM-DD/],
  [
    { attendance: [{ from: '2024-01-01', to: '2024-01-31', contracted: 20, absent: 21 }] },
    /leave\.attendance\[0\]\.contracted: must hold the absent and the excluded days/,
  ],
  [
    { attendance: [{ from: '2024-01-31', to: '2024-01-01', contracted: 20 }] },
    /leave\.attendance\[0\]\.to: must not lie before from/,
  ],
  [{ uses: [{ on: '2024-05-02', minutes: 481, ofMinutes: 480 }] }, /leave\.uses\[0\]\.minutes: is more than/],
  [
    { entries: [{ on: '2024-05-02', kind: 'payOut', minutes: 480, reason: 'paid' }] },
    /leave\.entries\[0\]\.minutes: must be below 0/,
  ],
  [
    { entries: [{ on: '2024-05-02', kind: 'grant', minutes: 0, reason: 'nothing' }] },
    /leave\.entries\[0\]\.minutes: must be a whole number of minutes other than 0/,
  ],
  [
    { entries: [{ on: '2024-05-02', kind: 'grant', minutes: 480, until: '2024-05-01', reason: 'a' }] },
    /leave\.entries\[0\]\.until: must not lie before on/,
  ],
  [{ balance: 5 }, /leave\.balance: is not known here/],
])('a case that cannot be is named by its field: %j', (more, words) => {
  expect(told(more)).toMatch(words)
})

test('a case with nothing wrong is taken', () => {
  expect(told({})).toBe('taken')
})
