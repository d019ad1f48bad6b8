import { type DayNumber, dateText, wallText } from '@rollcall/core'
import type { CompanyInput, PersonInput } from '@rollcall/server/handlers'
import { type Department, departments, schedules, sites } from './organisation.ts'
import { between, pick, randomOf } from './random.ts'

export interface CompanyOptions {
  seed: number
  people: number
  /** Schedules are assigned from here on. */
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
  /** The schedule of a week, by the number of its Monday. */
  scheduleOn(day: DayNumber): keyof typeof schedules
}

export interface SampleCompany {
  seed: number
  people: SamplePerson[]
}

const families = ['가', '나', '다', '라', '마', '바', '사', '아', '자', '차', '카', '타', '파', '하']
const givens = [
  '도토리',
  '솔방울',
  '이슬비',
  '새벽달',
  '봄바람',
  '여울목',
  '노을빛',
  '별무리',
  '솜구름',
  '물안개',
  '꽃망울',
  '돌다리',
  '은하수',
  '단풍잎',
  '함박눈',
  '아지랑',
  '메아리',
  '무지개',
  '반딧불',
  '해오름',
]

/**
 * Everybody in the sample company. The names are words of nature, so that nobody real is meant. The same seed
 * gives the same people.
 */
export function generateCompany({ seed, people, firstDay, lastDay }: CompanyOptions): SampleCompany {
  return {
    seed,
    people: Array.from({ length: people }, (_, index) => generatePerson(seed, index, firstDay, lastDay)),
  }
}

function generatePerson(seed: number, index: number, firstDay: DayNumber, lastDay: DayNumber): SamplePerson {
  const random = randomOf(seed, 1, index)
  const department = departmentOf(random())
  const name = `${pick(random, families)}${pick(random, givens)}`
  const recent = random()
  const hiredOn =
    recent < 0.03 ? between(random, firstDay + 5, lastDay - 5) : firstDay - between(random, 30, 3000)
  const leaving = random()
  const leftOn = leaving < 0.02 && hiredOn < firstDay ? between(random, firstDay + 10, lastDay - 5) : null
  const shift = random()
  const crew = between(random, 0, 2)
  return {
    index,
    number: String(index + 1).padStart(5, '0'),
    name,
    department,
    badge: badgeOf(department, index),
    secondBadge: random() < 0.01 ? `T${index + 1}` : null,
    hiredOn,
    leftOn,
    scheduleOn: (day) => scheduleOf(department, shift, crew, day),
  }
}

const badgesOf = ({ department, badge, secondBadge }: SamplePerson) => {
  const { source } = sites[department.site]
  const second = secondBadge !== null && department.site === 'headquarters' ? [secondBadge] : []
  return [badge, ...second].map((each) => ({ source, badge: each }))
}

function departmentOf(share: number): Department {
  let left = share
  for (const department of departments) {
    if (left < department.share) return department
    left -= department.share
  }
  return departments[0]!
}

const badgeOf = (department: Department, index: number) =>
  department.site === 'headquarters' ? String(index + 1).padStart(5, '0') : String(100_000 + index)

const mondayOf = (day: DayNumber) => day - ((day + 3) % 7)
const rotation = ['early', 'evening', 'night'] as const

function scheduleOf(
  department: Department,
  shift: number,
  crew: number,
  day: DayNumber,
): keyof typeof schedules {
  if (department.rotates && shift < 0.8)
    return rotation[(crew + Math.floor(mondayOf(day) / 7)) % rotation.length]!
  if (shift > 0.95) return 'weekendNight'
  return shift > 0.88 ? 'weekend' : 'day'
}

/**
 * The company as Rollcall takes it in. Assignments are dated: a new row whenever a person's schedule changes.
 */
export function companyInput(company: SampleCompany, firstDay: DayNumber, lastDay: DayNumber): CompanyInput {
  return {
    sites: Object.values(sites).map(({ name, zone }) => ({ name, zone })),
    sources: Object.values(sites).map(({ source, profile, zone }) => ({ name: source, profile, zone })),
    departments: departments.map(({ name, nameEn }) => ({ name, nameEn })),
    shifts: Object.values(schedules).map(({ name, week }) => shiftOf(name, week)),
    patterns: Object.values(schedules).map(({ name, week }) => ({
      name,
      from: '2020-01-06',
      cycle: week.map((plan) => (plan === null ? 'offday' : 'dayType' in plan ? plan.dayType : name)),
    })),
    people: company.people.map((person) => personInput(person, firstDay, lastDay)),
  }
}

/** The one shift that a schedule is made of, by its name. */
function shiftOf(name: string, week: (typeof schedules)['day']['week']) {
  const worked = week.find((plan) => plan !== null && 'breaks' in plan)
  const { segments, breaks } = worked as Extract<typeof worked, { breaks: unknown }>
  const texts = (times: [number, number][]) =>
    times.map(([start, end]): [string, string] => [wallText(start), wallText(end)])
  return { name, segments: texts(segments), breaks: texts(breaks) }
}

function personInput(person: SamplePerson, firstDay: DayNumber, lastDay: DayNumber): PersonInput {
  const until = person.leftOn === null ? null : dateText(person.leftOn)
  const assigned: { from: string; until: string | null; pattern: string }[] = []
  for (let monday = mondayOf(firstDay); monday <= lastDay; monday += 7) {
    const pattern = schedules[person.scheduleOn(monday)].name
    const last = assigned.at(-1)
    if (last?.pattern === pattern) continue
    if (last) last.until = dateText(monday)
    assigned.push({ from: dateText(monday), until: null, pattern })
  }
  return {
    number: person.number,
    name: person.name,
    employments: [
      {
        from: dateText(person.hiredOn),
        until,
        department: person.department.name,
        site: sites[person.department.site].name,
      },
    ],
    schedules: assigned,
    badges: badgesOf(person),
  }
}
