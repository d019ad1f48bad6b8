import type { Page } from 'playwright-core'
import { changeAnswer } from '../change-answer.ts'
import { neverAnswered, outOfOrder, type View } from './view.ts'

interface Plans {
  from: string
  total: number
  people: { absences: object[] }[]
}

const kinds = {
  annual: { code: 'annual', name: '연차', nameEn: 'Annual leave' },
  trip: { code: 'trip', name: '출장', nameEn: 'Business trip' },
  remote: { code: 'remote', name: '재택근무', nameEn: 'Remote work' },
}

/** What the people of a team might have asked for in the first days that are shown. */
function away({ from, people }: Plans): void {
  const on = (days: number) => Temporal.PlainDate.from(from).add({ days }).toString()
  const whole = { status: 'approved', unit: 'day', which: null, times: null }
  const half = { ...whole, unit: 'half', which: 2, times: ['14:00', '18:00'] }
  for (const [place, person] of people.entries()) {
    const first = place % 3
    person.absences.push(
      { ...whole, date: on(first), effect: 'leave', kind: kinds.annual },
      { ...half, date: on(first + 1), effect: 'leave', kind: kinds.annual, status: 'pending' },
      { ...whole, date: on(first + 2), effect: 'trip', kind: kinds.trip },
      { ...half, date: on(first + 3), unit: 'hours', which: null, effect: 'remote', kind: kinds.remote },
      { ...whole, date: on(6), effect: 'leave', kind: null },
    )
  }
}

const withAbsences = {
  disturb: (page: Page) =>
    changeAnswer<Plans>(
      page,
      '**/api/plans?**',
      (plans) => {
        plans.people.length = Math.min(plans.people.length, 12)
        plans.total = plans.people.length
        away(plans)
      },
      { urlOf: (url) => url.replace('absent=true', 'absent=false') },
    ),
}

/** Who is away when. */
export const absenceViews: View[] = [
  { name: 'absences', who: 'hr', path: '/absences', ...withAbsences },
  { name: 'absences-of-mates', who: 'employee', path: '/absences', ...withAbsences },
  { name: 'absences-none', who: 'hr', path: '/absences?find=zzzzzz' },
  { name: 'absences-loading', who: 'hr', path: '/absences', ...neverAnswered('**/api/plans?**') },
  { name: 'absences-failing', who: 'hr', path: '/absences', ...outOfOrder('**/api/plans?**') },
]
