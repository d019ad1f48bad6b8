import { expect, test } from 'vitest'
import type { PlanInMinutes, PlannedPerson, TeamPlans } from '../../api/team-plans.ts'
import { conflictsOf } from './conflicts.ts'

const evening: PlanInMinutes = {
  dayType: 'workday',
  segments: [[14 * 60, 23 * 60]],
  breaks: [[18 * 60, 19 * 60]],
  floatingBreaks: [],
  standardMinutes: null,
}
const plans = {
  from: '2026-11-16',
  to: '2026-11-18',
  today: '2026-11-10',
  total: 1,
  people: [],
  kinds: [],
  shifts: [],
  holidays: [],
} satisfies TeamPlans
const person = (traits: PlannedPerson['traits']): PlannedPerson => ({
  employee: { id: 1, number: '1', name: '김하늘' },
  department: { id: 1, name: '개발팀', nameEn: '' },
  region: 'KR',
  traits,
  team: null,
  cells: [null, null, null],
  absences: [],
})
const said = (traits: PlannedPerson['traits'], place: number) =>
  conflictsOf(plans, person(traits), [place], evening).map(({ code }) => code)

test('a night that the law forbids her is said as it is dragged, on the dates on which it does', () => {
  const held = [
    { trait: 'pregnant', from: '2026-11-17', until: '2026-11-18' },
  ] satisfies PlannedPerson['traits']
  expect([0, 1, 2].map((place) => said(held, place))).toEqual([[], ['NIGHT_FORBIDDEN'], []])
  expect(said(null, 1)).toEqual([])
})
