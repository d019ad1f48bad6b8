import type { Books } from './books.ts'
import { holdsOn, lastDayOf, startOf } from './dated.ts'
import { rangeOf, timeOn, timesOf } from './employment-times.ts'
import type { PersonFacts } from './facts.ts'
import { type ImportField, importFields } from './fields.ts'

/**
 * A person as a list says her on a date: one row, in the order of the fields. Brought in again, every field
 * says what is stored.
 */
export function rowOfPerson(number: string, facts: PersonFacts, date: string, books: Books): string[] {
  const time = timeOn(timesOf(facts.employments), date)
  const held = time?.find((row) => holdsOn(row, date)) ?? (time && nearest(time, date))
  const schedule = facts.schedules.find((row) => holdsOn(row, date))
  const [badge] = facts.badges
  const said: Record<ImportField, string> = {
    number,
    name: facts.name,
    email: facts.email ?? '',
    department: held ? books.departments.nameOf(held.department) : '',
    site: held ? books.sites.nameOf(held.site) : '',
    title: held?.title ?? '',
    hired: time ? (rangeOf(time).from ?? '') : '',
    lastDay: time ? lastDayOf(rangeOf(time).until) : '',
    from: held?.from ?? '',
    schedule: schedule ? books.patterns.nameOf(schedule.pattern) : '',
    scheduleFrom: schedule?.from ?? '',
    daysAhead: schedule ? String(schedule.ahead) : '',
    badge: badge?.badge ?? '',
    source: badge ? books.sources.nameOf(badge.source) : '',
  }
  return importFields.map((field) => said[field])
}

/** The first of who is to come, the last of who has left. */
const nearest = (time: PersonFacts['employments'], date: string) =>
  date < startOf(time[0]!) ? time[0] : time.at(-1)
