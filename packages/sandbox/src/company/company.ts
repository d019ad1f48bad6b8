import { type DayNumber, dayNumber } from '@rollcall/core'
import { bundledHolidays } from '@rollcall/server/handlers'
import { familyNameOf, givenNameOf } from './names.ts'
import {
  type Department,
  departments,
  type PatternKey,
  patterns,
  type Shift,
  shifts,
} from './organisation.ts'
import { between, type Random, randomOf } from './random.ts'

export interface CompanyOptions {
  seed: number
  people: number
  /** Some are hired, and some leave, between these dates. */
  firstDay: DayNumber
  lastDay: DayNumber
}

/** A person of the sample company as the generator knows them. */
export interface SamplePerson {
  index: number
  number: string
  name: string
  department: Department
  /** The badge at the department's site, and for some a second one at the other site. */
  badge: string
  secondBadge: string | null
  hiredOn: DayNumber
  /** The first day without employment. */
  leftOn: DayNumber | null
  pattern: PatternKey
  /** So many days ahead in the cycle of the pattern. */
  offset: number
}

export interface SampleCompany {
  seed: number
  people: SamplePerson[]
}

/** The Monday on which all cycles begin. */
export const cyclesFrom = '2020-01-06'
const cyclesFromDay = dayNumber(cyclesFrom)

/**
 * Everybody in the sample company; invented, all of them. The same seed gives the same people, however many
 * are asked for.
 */
export function generateCompany({ seed, people, firstDay, lastDay }: CompanyOptions): SampleCompany {
  const taken = new Set<string>()
  return {
    seed,
    people: Array.from({ length: people }, (_, index) =>
      generatePerson(seed, index, firstDay, lastDay, taken),
    ),
  }
}

function generatePerson(
  seed: number,
  index: number,
  firstDay: DayNumber,
  lastDay: DayNumber,
  taken: Set<string>,
): SamplePerson {
  const random = randomOf(seed, 1, index)
  const department = oneOf(
    random,
    departments.map((each) => [each, each.share]),
  )
  const recent = random()
  const hiredOn =
    recent < 0.03 ? between(random, firstDay + 5, lastDay - 5) : firstDay - between(random, 30, 3000)
  const leaving = random()
  const leftOn = leaving < 0.02 && hiredOn < firstDay ? between(random, firstDay + 10, lastDay - 5) : null
  const pattern = oneOf(random, department.works)
  const { cycle, crewDays } = patterns[pattern]
  return {
    index,
    number: String(index + 1).padStart(5, '0'),
    name: unlikeOthers(random, department.name, taken),
    department,
    badge: department.site === 'headquarters' ? String(index + 1).padStart(5, '0') : String(100_000 + index),
    secondBadge: random() < 0.01 ? `T${index + 1}` : null,
    hiredOn,
    leftOn,
    pattern,
    offset: crewDays && crewDays * between(random, 0, Math.round(cycle.length / crewDays) - 1),
  }
}

const mostDraws = 200

/** A name that nobody of the team has; in a team of a thousand two may be alike after all. */
function unlikeOthers(random: Random, team: string, taken: Set<string>): string {
  const family = familyNameOf(random)
  for (let draw = 1; ; draw++) {
    const name = `${family}${givenNameOf(random)}`
    if (taken.has(`${team} ${name}`) && draw < mostDraws) continue
    taken.add(`${team} ${name}`)
    return name
  }
}

function oneOf<Value>(random: Random, shares: readonly (readonly [Value, number])[]): Value {
  let left = random()
  for (const [value, share] of shares) {
    left -= share
    if (left < 0) return value
  }
  return shares[0]![0]
}

const holidays = new Set(bundledHolidays().map(({ date }) => dayNumber(date)))

/** What the person is to work on a date; null for a day off, and before and after employment. */
export function shiftOn(person: SamplePerson, day: DayNumber): Shift | null {
  if (day < person.hiredOn || (person.leftOn !== null && day >= person.leftOn)) return null
  const { cycle, worksOnHolidays } = patterns[person.pattern]
  if (holidays.has(day) && !worksOnHolidays) return null
  const key = cycle[(((day - cyclesFromDay + person.offset) % cycle.length) + cycle.length) % cycle.length]!
  return key === 'offday' || key === 'weeklyHoliday' ? null : shifts[key]
}
