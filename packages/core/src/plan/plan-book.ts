import type { WorkPlan } from '../facts/facts.ts'
import type { DayNumber } from '../time/date.ts'
import { countedHoliday } from './counted-holiday.ts'
import type {
  Dated,
  PatternVersion,
  PlanAssignment,
  PlanFacts,
  PlanOrigin,
  PlanOverride,
  PlanScope,
  ShiftVersion,
} from './plan-facts.ts'
import { type ChosenStart, nothingOffered, planFromStart } from './start-choice.ts'

type Holiday = NonNullable<PlanOrigin['holiday']>

/** What a day of a cycle says on an ordinary date: shared by all dates and people that it is said of. */
export interface CyclePlan {
  plan: WorkPlan
  pattern: NonNullable<PlanOrigin['pattern']>
  origin: PlanOrigin
}

export const holds = ({ fromDay, untilDay }: Dated, day: DayNumber): boolean =>
  (fromDay ?? -Infinity) <= day && day < (untilDay ?? Infinity)

const noHolidays: ReadonlyMap<DayNumber, Holiday> = new Map()
const noOverrides: ReadonlyMap<DayNumber, PlanOverride> = new Map()

/** The facts of plans, found by what is asked of them. Made once for any number of people. */
export class PlanBook {
  readonly #shifts: Map<number, ShiftVersion[]>
  readonly #patterns: Map<number, PatternVersion[]>
  readonly #assignments: Map<string, PlanAssignment[]>
  readonly #overrides = new Map<number, Map<DayNumber, PlanOverride>>()
  readonly #holidays = new Map<number, Map<DayNumber, Holiday>>()
  readonly #calendars: Map<number, number | null>
  readonly #parents: Map<number, PlanFacts['departmentPlaces'][number][]>
  readonly #turns = new Map<number, readonly DayNumber[]>()
  readonly #cycles = new Map<string, readonly (CyclePlan | null)[]>()

  constructor(facts: PlanFacts) {
    const oldestFirst = (a: { fromDay: DayNumber }, b: { fromDay: DayNumber }) => a.fromDay - b.fromDay
    this.#shifts = Map.groupBy(facts.shifts.toSorted(oldestFirst), ({ shiftId }) => shiftId)
    this.#patterns = Map.groupBy(facts.patterns.toSorted(oldestFirst), ({ patternId }) => patternId)
    const latestFirst = facts.assignments.toSorted(
      (a, b) => (b.fromDay ?? -Infinity) - (a.fromDay ?? -Infinity),
    )
    this.#assignments = Map.groupBy(latestFirst, ({ scope, scopeId }) => `${scope}:${scopeId}`)
    this.#calendars = new Map(facts.sites.map(({ siteId, calendarId }) => [siteId, calendarId]))
    this.#parents = Map.groupBy(facts.departmentPlaces, ({ departmentId }) => departmentId)
    for (const override of facts.overrides)
      this.#overrides.getOrInsertComputed(override.employeeId, () => new Map()).set(override.day, override)
    for (const [key, rows] of Map.groupBy(facts.holidays, (row) => `${row.calendarId}@${row.day}`)) {
      const holiday = countedHoliday(rows)
      const [calendarId, day] = key.split('@').map(Number) as [number, number]
      if (holiday) this.#holidays.getOrInsertComputed(calendarId, () => new Map()).set(day, holiday)
    }
  }

  assignmentsOf(scope: PlanScope, scopeId: number): readonly PlanAssignment[] {
    return this.#assignments.get(`${scope}:${scopeId}`) ?? []
  }

  overridesOf(employeeId: number): ReadonlyMap<DayNumber, PlanOverride> {
    return this.#overrides.get(employeeId) ?? noOverrides
  }

  holidaysAt(siteId: number): ReadonlyMap<DayNumber, Holiday> {
    const calendarId = this.#calendars.get(siteId) ?? null
    return (calendarId === null ? undefined : this.#holidays.get(calendarId)) ?? noHolidays
  }

  placesOf(departmentId: number): readonly PlanFacts['departmentPlaces'][number][] {
    return this.#parents.get(departmentId) ?? []
  }

  shiftPlan(shiftId: number, day: DayNumber): WorkPlan | null {
    return this.#shifts.get(shiftId)?.findLast(({ fromDay }) => fromDay <= day)?.plan ?? null
  }

  pattern(patternId: number, day: DayNumber): PatternVersion | null {
    return this.#patterns.get(patternId)?.findLast(({ fromDay }) => fromDay <= day) ?? null
  }

  /** The dates on which a pattern or one of its shifts changes, in order. */
  turnsOf(patternId: number): readonly DayNumber[] {
    return this.#turns.getOrInsertComputed(patternId, () => {
      const versions = this.#patterns.get(patternId) ?? []
      const shiftIds = new Set(
        versions.flatMap(({ cycle }) => cycle.flatMap((day) => ('off' in day ? [] : [day.shiftId]))),
      )
      const shifts = [...shiftIds].flatMap((id) => this.#shifts.get(id) ?? [])
      return [...new Set([...versions, ...shifts].map(({ fromDay }) => fromDay))].sort((a, b) => a - b)
    })
  }

  /**
   * The plans of a cycle as they are on `day` for who chose that start (left out: for everybody else), null
   * where the shift is not there yet.
   */
  cycleOn(
    assignment: PlanAssignment,
    version: PatternVersion,
    day: DayNumber,
    start?: ChosenStart,
  ): readonly (CyclePlan | null)[] {
    const turn = this.turnsOf(version.patternId).findLast((fromDay) => fromDay <= day)
    return this.#cycles.getOrInsertComputed(`${assignment.id}@${turn}@${start}`, () => {
      const { id: assignmentId, patternId, scope, offset } = assignment
      return version.cycle.map((cycleDay, index) => {
        const shiftId = 'off' in cycleDay ? null : cycleDay.shiftId
        const plan = 'off' in cycleDay ? off(cycleDay.off) : this.shiftPlan(cycleDay.shiftId, day)
        if (plan === null) return null
        const moved =
          start === undefined ? null : planFromStart(plan, version.offered ?? nothingOffered, start)
        const chosen = moved === null || start === undefined ? {} : { start }
        const pattern = { assignmentId, patternId, scope, offset, cycleDay: index, shiftId, ...chosen }
        return { plan: moved ?? plan, pattern, origin: { pattern, holiday: null, override: null } }
      })
    })
  }
}

const offPlans = {
  offday: { dayType: 'offday', segments: [] },
  weeklyHoliday: { dayType: 'weeklyHoliday', segments: [] },
} as const
const off = (dayType: keyof typeof offPlans): WorkPlan => offPlans[dayType]
