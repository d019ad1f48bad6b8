import { expect, test } from 'vitest'
import type { DateFacts, DayFacts, Punch, WorkPlan } from '../facts/facts.ts'
import { defaultPolicy } from '../policy/policy.ts'
import { dayNumber } from '../time/date.ts'
import { wallToMinute, zoneOffsets } from '../time/zone.ts'
import { causesOfChange, changedFacts } from './changed-facts.ts'

const workDate = dayNumber('2026-10-07')
const zone = zoneOffsets('Asia/Seoul', workDate - 10, workDate + 10)
const nineToSix: WorkPlan = { segments: [[540, 1080]], breaks: [[720, 780]] }
const date: DateFacts = { zone, policy: defaultPolicy, plan: nineToSix, requests: [] }

const tap = (offset: number, wall: number, direction: Punch['direction']): Punch => ({
  at: wallToMinute(zone, workDate + offset, wall) * 60_000,
  direction,
  origin: 'device',
})

/** She came and went, and nobody knows when she left the day after. */
const closed: DayFacts = {
  workDate,
  dates: [date, date, date, date, date],
  punches: [tap(0, 535, 'in'), tap(0, 1090, 'out'), tap(1, 535, 'in')],
  asOf: (workDate + 20) * 86_400_000,
  completeThrough: (workDate + 20) * 86_400_000,
}
const given = (plan: WorkPlan) => closed.dates.with(2, { ...date, plan }) as unknown as DayFacts['dates']
const holiday: WorkPlan = { segments: [], breaks: [], dayType: 'companyHoliday' }
const nextDay = [...closed.punches, tap(1, 1090, 'out')]

test('a punch of the next day is no cause of what the plan has changed', () => {
  const after = { ...closed, dates: given(holiday), punches: nextDay }
  expect(changedFacts(closed, after)).toEqual(['punch', 'plan'])
  expect(causesOfChange(closed, after)).toEqual(['plan'])
})

test('both are causes where the day would be another one without either', () => {
  const later: WorkPlan = { ...nineToSix, segments: [[600, 1140]] }
  const after = { ...closed, dates: given(later), punches: [tap(0, 560, 'in'), ...closed.punches.slice(1)] }
  expect(causesOfChange(closed, after)).toEqual(['punch', 'plan'])
})

test('what changes nothing is told all the same: it is all that has become another one', () => {
  expect(causesOfChange(closed, { ...closed, punches: nextDay })).toEqual(['punch'])
})
