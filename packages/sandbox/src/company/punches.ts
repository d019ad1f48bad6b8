import type { DayNumber } from '@rollcall/core'
import { type SampleCompany, type SamplePerson, shiftOn } from './company.ts'
import { patterns, type Shift } from './organisation.ts'
import { between, type Random, randomOf } from './random.ts'

export type Key = 'in' | 'out' | 'none'

/** A tap of a finger. Times are in seconds since 1970 of the local clock, as terminals write them. */
export interface Tap {
  /** Null for a finger that nobody was recognised by. */
  badge: string | null
  local: number
  key: Key
  terminal: number
  site: 'headquarters' | 'plant'
  /** When the row comes into the security system: a terminal may hand it in late. */
  insertedLocal: number
}

const daySeconds = 86_400

/**
 * Terminal 4 at the headquarters was without network on such days and handed everything in two days later.
 */
const lateTerminal = 4
const isLateDay = (day: DayNumber) => day % 10 === 3
/** Terminal 3 at the plant lost its battery on such days: for hours it wrote the year 2000. */
const resetTerminal = 3
const isResetDay = (day: DayNumber) => day % 30 === 7
const year2000 = 946_684_800
/** Terminal 2 at the plant writes “in” whatever key is pressed. */
const lyingTerminal = 2

/**
 * Everything that is tapped for the work of one date, in no particular order. The same for the same company
 * and date, whatever else is asked for.
 */
export function tapsOf(company: SampleCompany, day: DayNumber): Tap[] {
  const taps = company.people.flatMap((person) => tapsOfPerson(company.seed, person, day))
  return [...taps, ...strangersOf(company.seed, day)].map(asTerminalsWrite)
}

function tapsOfPerson(seed: number, person: SamplePerson, day: DayNumber): Tap[] {
  const shift = shiftOn(person, day)
  const random = randomOf(seed, 2, person.index, day)
  if (shift === null || random() < 0.012) return []
  const began = day * daySeconds + chosenStart(seed, person, shift, random) * 60
  const minutes = shift.end - shift.start
  const entering = began + enteringAfter(random)
  const leaving = began + minutes * 60 + leavingAfter(random)
  const forgotIn = random() < 0.008
  const forgotOut = random() < 0.012
  return [
    ...(forgotIn ? [] : pass(person, random, entering, 'in')),
    ...outing(person, random, began, minutes),
    ...(forgotOut ? [] : pass(person, random, leaving, 'out')),
  ]
}

/** Where the start slides, people have a habit, and sometimes another mood. */
function chosenStart(seed: number, person: SamplePerson, { start, slide }: Shift, random: Random): number {
  if (slide === undefined) return start
  const habit = between(randomOf(seed, 4, person.index), slide[0] / 10 + 1, slide[1] / 10 - 1) * 10
  return Math.min(Math.max(habit + between(random, -2, 2) * 10, slide[0]), slide[1])
}

/** Most come somewhat early, one in twenty late. */
function enteringAfter(random: Random): number {
  const share = random()
  if (share < 0.05) return between(random, 60, 45 * 60)
  return share > 0.8 ? -between(random, 10 * 60, 40 * 60) : -between(random, 30, 9 * 60)
}

/** Most leave within minutes, some early, a few late at night. */
function leavingAfter(random: Random): number {
  const share = random()
  if (share < 0.025) return -between(random, 5 * 60, 90 * 60)
  if (share > 0.97) return between(random, 60 * 60, 400 * 60)
  return share > 0.8 ? between(random, 10 * 60, 40 * 60) : between(random, 0, 9 * 60)
}

/** Some go out for lunch; of those in crews more, for some minutes, at any time of their shift. */
function outing(person: SamplePerson, random: Random, began: number, minutes: number): Tap[] {
  const inCrews = patterns[person.pattern].crewDays > 0
  if (random() > (inCrews ? 0.6 : 0.15)) return []
  const left = inCrews
    ? began + between(random, minutes * 5, minutes * 50)
    : began + minutes * 30 - between(random, 20 * 60, 40 * 60)
  const away = inCrews ? between(random, 6 * 60, 20 * 60) : between(random, 30 * 60, 50 * 60)
  return [...pass(person, random, left, 'out'), ...pass(person, random, left + away, 'in')]
}

/** A tap, now and then with a wrong key, now and then repeated because the terminal was slow. */
function pass(person: SamplePerson, random: Random, local: number, key: 'in' | 'out'): Tap[] {
  const { site } = person.department
  const wrong = random() < 0.02
  const badge =
    person.secondBadge !== null && site === 'headquarters' && random() < 0.3
      ? person.secondBadge
      : person.badge
  const tap: Tap = {
    badge,
    local,
    key: random() < 0.1 ? 'none' : wrong ? (key === 'in' ? 'out' : 'in') : key,
    terminal: between(random, 1, site === 'headquarters' ? 5 : 3),
    site,
    insertedLocal: local,
  }
  if (random() > 0.06) return [tap]
  const again = between(random, 2, 40)
  return [tap, { ...tap, local: local + again, insertedLocal: local + again }]
}

/** Badges that nobody has told Rollcall about, and fingers that no terminal recognised. */
export const strangerBadges = ['90001', '90002', '90003', '90004', '90005', '90006', '90007', '90008']

function strangersOf(seed: number, day: DayNumber): Tap[] {
  const random = randomOf(seed, 3, day)
  const at = (from: number, to: number) => day * daySeconds + between(random, from * 3600, to * 3600)
  const strangers = strangerBadges
    .filter(() => random() < 0.5)
    .flatMap((badge) =>
      [at(7, 10), at(16, 20)].map(
        (local, index): Tap => ({
          badge,
          local,
          key: index === 0 ? 'in' : 'out',
          terminal: 1,
          site: 'headquarters',
          insertedLocal: local,
        }),
      ),
    )
  const unrecognised = Array.from({ length: between(random, 4, 12) }, (_, index): Tap => {
    const local = at(6, 22)
    return {
      badge: null,
      local,
      key: 'none',
      terminal: 1 + (index % 3),
      site: index % 2 === 0 ? 'headquarters' : 'plant',
      insertedLocal: local,
    }
  })
  return [...strangers, ...unrecognised]
}

function asTerminalsWrite(tap: Tap): Tap {
  const day = Math.floor(tap.local / daySeconds)
  if (tap.site === 'headquarters' && tap.terminal === lateTerminal && isLateDay(day))
    return { ...tap, insertedLocal: tap.local + 2 * daySeconds }
  if (tap.site === 'plant' && tap.terminal === resetTerminal && isResetDay(day))
    return { ...tap, local: year2000 + (tap.local % daySeconds) }
  if (tap.site === 'plant' && tap.terminal === lyingTerminal) return { ...tap, key: 'in' }
  return tap
}
