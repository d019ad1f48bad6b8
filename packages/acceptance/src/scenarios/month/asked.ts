import { type Random, randomOf } from '@rollcall/sandbox/company/random'
import type { ScenarioPerson } from '../plan-a-year/company.ts'
import { addDays, datesFrom } from '../plan-a-year/dates.ts'
import { hoursOf, isPacker, type ShiftName, shiftOn, today } from './company-plans.ts'

const endings = ['approved', 'rejected', 'withdrawn', 'cancelled', 'pending'] as const
export type Ending = (typeof endings)[number]

export interface Asked {
  name: string
  /** Place in the list of people. */
  index: number
  kind: string
  reason: string
  days: { date: string; unit: string; [more: string]: unknown }[]
  ends: Ending
  /** Whether whoever decides looks first at what it does. */
  isPreviewed: boolean
}

/** How far back and ahead it is asked, on which dates, and what of a date. */
interface Recipe {
  back?: number
  ahead?: number
  days?: number
  isFree?: boolean
  part?: (shift: ShiftName, random: Random, index: number) => object
}

const one = <T>(of: readonly T[], random: Random): T => of[Math.floor(random() * of.length)]!
const clock = (hour: number) => `${String(Math.floor(hour)).padStart(2, '0')}:${hour % 1 === 0 ? '00' : '30'}`
const hours = (from: number, to: number) => ({ unit: 'hours', from: clock(from), to: clock(to) })
const inShift = (shift: ShiftName) => hours(hoursOf[shift][0] + 1, hoursOf[shift][0] + 3)
const half = (_: ShiftName, random: Random) => ({ unit: 'half', which: one([1, 2], random) })

/** Packers change their weeks meanwhile: hours within a shift would be outside the other one. */
const anyPart: Recipe['part'] = (shift, random, index) =>
  one(
    [
      { unit: 'day' },
      half(shift, random),
      { unit: 'quarter', which: one([1, 2, 3, 4], random) },
      ...(isPacker(index) ? [] : [inShift(shift)]),
    ],
    random,
  )

const recipes: Record<string, Recipe> = {
  annual: { part: anyPart },
  sick: { part: half },
  family: { days: 2 },
  civic: { part: anyPart },
  menstrual: {},
  unpaid: {},
  remote: { part: half },
  trip: { days: 2 },
  field: { part: inShift },
  overtime: {
    back: 6,
    part: (shift, _, index) =>
      isPacker(index) ? hours(23.5, 25) : hours(hoursOf[shift][1] + 0.5, hoursOf[shift][1] + 2),
  },
  holidayWork: { back: 6, isFree: true, part: () => hours(9, 13) },
  outing: {
    back: 6,
    part: (shift, _, index) => (isPacker(index) ? hours(14, 16) : inShift(shift)),
  },
  correction: {
    ahead: 0,
    part: (shift, random) => {
      const [come, go] = hoursOf[shift].map(clock)
      return { unit: 'day', correction: one([{ in: come }, { out: go }, { in: come, out: go }], random) }
    },
  },
  excuse: {
    ahead: 0,
    part: (_, random) => ({ unit: 'day', excuse: one(['tardy', 'leftEarly', 'absent'], random) }),
  },
  breakWaiver: {},
}
export const askedKinds = Object.keys(recipes)
const whole = () => ({ unit: 'day' })
export const requestsOfOne = 4

/**
 * What these people ask for, each in their order: every kind in turn, never twice of a date. The same for the
 * same people, whatever is done in which order.
 */
export function askedBy(people: readonly ScenarioPerson[], indexes: readonly number[]): Asked[] {
  return indexes.flatMap((index, place) => {
    const random = randomOf(13, index)
    const taken = new Set<string>()
    return Array.from({ length: requestsOfOne }, (_, nth): Asked => {
      const kind = askedKinds[(place * requestsOfOne + nth) % askedKinds.length]!
      const { days = 1, part = whole, ...when } = recipes[kind]!
      const dates = datesOf(index, when, taken)
      const first = Math.floor(random() * (dates.length - days + 1))
      const picked = dates.slice(first, first + days)
      if (picked.length < days) throw new Error(`${people[index]!.number} has no date left for ${kind}.`)
      for (const date of picked) taken.add(date)
      return {
        name: `${people[index]!.number} ${kind} ${nth + 1}`,
        index,
        kind,
        reason: '10월 근태 정리',
        days: picked.map((date) => ({
          date,
          unit: 'day',
          ...part(shiftOn(index, date) ?? '사무', random, index),
        })),
        ends: random() < 0.5 ? 'approved' : one(endings, random),
        isPreviewed: random() < 0.15,
      }
    })
  })
}

function datesOf(index: number, { back = 28, ahead = 25, isFree = false }: Recipe, taken: Set<string>) {
  const [from, until] = [addDays(today, -back), addDays(today, ahead + 1)]
  return datesFrom(from, until).filter(
    (date) => !taken.has(date) && (shiftOn(index, date) === null) === isFree,
  )
}
