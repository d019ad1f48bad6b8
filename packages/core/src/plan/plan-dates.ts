import type { WorkPlan } from '../facts/facts.ts'
import { type Employment, employmentOn } from '../policy/employment.ts'
import type { DayNumber } from '../time/date.ts'
import { type CyclePlan, holds, type PlanBook } from './plan-book.ts'
import type {
  Dated,
  PlanAssignment,
  PlannedDate,
  PlannedPerson,
  PlanOrigin,
  PlanOverride,
} from './plan-facts.ts'

/**
 * The plans of a person for the dates `[from, until)` and why they are so, in order of date. A date without
 * an employment, or of which no pattern and no override says anything, is left out: nothing is known of it.
 *
 * The most specific assignment wins: person, team, department (her own before those above it), site,
 * company. On a holiday the pattern says whether people work; an override wins over both. The day type of a
 * holiday stays, whoever works on it (rules.md §6), unless the override's own plan says another.
 */
export function planDates(
  book: PlanBook,
  person: PlannedPerson,
  from: DayNumber,
  until: DayNumber,
): PlannedDate[] {
  const dates: PlannedDate[] = []
  const overrides = book.overridesOf(person.employeeId)
  const cuts = cutsOf(book, person, from, until)
  for (let index = 0; index + 1 < cuts.length; index++) {
    const employment = employmentOn(person.employments, cuts[index]!)
    if (employment) planRun(dates, book, person, employment, overrides, cuts[index]!, cuts[index + 1]!)
  }
  return dates
}

/** Dates between two cuts, on which the same assignment, pattern and shifts hold. */
function planRun(
  dates: PlannedDate[],
  book: PlanBook,
  person: PlannedPerson,
  employment: Employment,
  overrides: ReadonlyMap<DayNumber, PlanOverride>,
  from: DayNumber,
  until: DayNumber,
): void {
  const assignment = winnerOn(book, person, employment, from)
  const version = assignment ? book.pattern(assignment.patternId, from) : null
  const choice =
    version && person.choices?.find((each) => each.patternId === version.patternId && holds(each, from))
  const cycle = assignment && version ? book.cycleOn(assignment, version, from, choice?.start) : []
  const ahead = assignment && version ? assignment.offset - version.anchorDay : 0
  const works = version?.worksOnHolidays ?? false
  const holidays = book.holidaysAt(employment.siteId)
  for (let day = from; day < until; day++) {
    const ordinary = cycle.length === 0 ? null : cycle[modulo(day + ahead, cycle.length)]!
    const holiday = holidays.get(day) ?? null
    const override = overrides.get(day)
    if (override) {
      const said = overridden(book, override, ordinary, holiday, day)
      if (said) dates.push(said)
    } else if (ordinary !== null) {
      dates.push(
        holiday === null
          ? { day, plan: ordinary.plan, origin: ordinary.origin }
          : onHoliday(ordinary, holiday, works, day),
      )
    }
  }
}

const modulo = (value: number, length: number) => ((value % length) + length) % length

function onHoliday(
  { plan, pattern }: CyclePlan,
  holiday: NonNullable<PlanOrigin['holiday']>,
  works: boolean,
  day: DayNumber,
): PlannedDate {
  return {
    day,
    plan: works ? { ...plan, dayType: holiday.kind } : { dayType: holiday.kind, segments: [] },
    origin: { pattern, holiday, override: null },
  }
}

/** Null for a shift that is not there yet. */
function overridden(
  book: PlanBook,
  { id, instead }: PlanOverride,
  ordinary: CyclePlan | null,
  holiday: PlanOrigin['holiday'],
  day: DayNumber,
): PlannedDate | null {
  const shiftId = 'shiftId' in instead ? instead.shiftId : null
  const plan: WorkPlan | null =
    'shiftId' in instead
      ? book.shiftPlan(instead.shiftId, day)
      : (instead.plan ?? { dayType: 'offday', segments: [] })
  if (plan === null) return null
  const saysItself = 'plan' in instead && instead.plan?.dayType !== undefined
  return {
    day,
    plan: holiday && !saysItself ? { ...plan, dayType: holiday.kind } : plan,
    origin: { pattern: ordinary?.pattern ?? null, holiday, override: { id, shiftId } },
  }
}

function winnerOn(
  book: PlanBook,
  person: PlannedPerson,
  { siteId, departmentId }: Employment,
  day: DayNumber,
): PlanAssignment | null {
  const team = person.teams.find((each) => holds(each, day))
  const found = (scope: PlanAssignment['scope'], scopeId: number) =>
    book.assignmentsOf(scope, scopeId).find((each) => holds(each, day))
  const own = found('employee', person.employeeId) ?? (team && found('team', team.teamId))
  if (own) return own
  for (const id of upwards(
    departmentId,
    (each) => book.placesOf(each).find((place) => holds(place, day))?.parentId,
  )) {
    const above = found('department', id)
    if (above) return above
  }
  return found('site', siteId) ?? found('company', 0) ?? null
}

/** A department and those above it, nearest first. A circle, which no tree has, ends where it began. */
function upwards(departmentId: number, parentOf: (id: number) => number | undefined): Set<number> {
  const chain = new Set<number>()
  for (let id: number | undefined = departmentId; id !== undefined && !chain.has(id); id = parentOf(id))
    chain.add(id)
  return chain
}

/** The dates in `[from, until]` at which something that a run takes as given can change, with both ends. */
function cutsOf(book: PlanBook, person: PlannedPerson, from: DayNumber, until: DayNumber): DayNumber[] {
  if (from >= until) return []
  const cuts = new Set([from, until])
  const cut = (day: DayNumber | null) => {
    if (day !== null && day > from && day < until) cuts.add(day)
  }
  const cutAt = (dated: Dated) => {
    cut(dated.fromDay)
    cut(dated.untilDay)
  }
  const patterns = new Set<number>()
  const assigned = (scope: PlanAssignment['scope'], scopeId: number) => {
    for (const assignment of book.assignmentsOf(scope, scopeId)) {
      cutAt(assignment)
      patterns.add(assignment.patternId)
    }
  }
  person.employments.forEach(cutAt)
  person.teams.forEach(cutAt)
  person.choices?.forEach(cutAt)
  assigned('company', 0)
  assigned('employee', person.employeeId)
  for (const { teamId } of person.teams) assigned('team', teamId)
  for (const siteId of new Set(person.employments.map((each) => each.siteId))) assigned('site', siteId)
  const departments = new Set(person.employments.map(({ departmentId }) => departmentId))
  for (const departmentId of departments) {
    assigned('department', departmentId)
    for (const place of book.placesOf(departmentId)) {
      cutAt(place)
      departments.add(place.parentId)
    }
  }
  for (const patternId of patterns) book.turnsOf(patternId).forEach(cut)
  return [...cuts].sort((a, b) => a - b)
}
