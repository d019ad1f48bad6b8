import type { DayType } from '../facts/facts.ts'
import type { LegalValues } from '../law/rule-pack.ts'
import type { DayNumber } from '../time/date.ts'
import { countedOf, expectedOf, passingDay, sum } from './counted.ts'
import type { WeekDay } from './week-day.ts'

export type ComplianceFinding =
  | 'WEEK_NOTICE'
  | 'WEEK_WARNING'
  | 'WEEK_BREACH'
  | 'WEEK_BREACH_AHEAD'
  | 'WEEK_UNKNOWN'
  | 'DAY_OVERTIME_BREACH'
  | 'NIGHT_FORBIDDEN'
  | 'HOLIDAY_FORBIDDEN'

/** Which limit of the law a finding is beyond, or will be: null for a warning, and for what is not known. */
const limitOf: Record<ComplianceFinding, 'week' | 'day' | 'night' | 'holiday' | null> = {
  WEEK_NOTICE: null,
  WEEK_WARNING: null,
  WEEK_BREACH: 'week',
  WEEK_BREACH_AHEAD: 'week',
  WEEK_UNKNOWN: null,
  DAY_OVERTIME_BREACH: 'day',
  NIGHT_FORBIDDEN: 'night',
  HOLIDAY_FORBIDDEN: 'holiday',
}

/** Whether a finding is beyond a limit of the law, or will be. */
export const isBreach = (finding: ComplianceFinding): boolean => limitOf[finding] !== null

/** Whether a limit is passed that was not: a breach that comes after one was foreseen is the same one. */
export function passesNewLimit(
  before: readonly ComplianceFinding[],
  after: readonly ComplianceFinding[],
): boolean {
  const passed = new Set(before.map((finding) => limitOf[finding]))
  return after.some((finding) => isBreach(finding) && !passed.has(limitOf[finding]))
}

/**
 * A week of one person. Minutes are null where a settled day of it is unknown; `knownMinutes` is then the
 * least that it can be.
 */
export interface WeekResult {
  firstDay: DayNumber
  /** Worked and overtime of the days that are known. */
  knownMinutes: number
  countedMinutes: number | null
  /** The known minutes, and what the plans of the days to come add. */
  projectedMinutes: number
  /** What the law lets a week hold; null without a limit. */
  mostMinutes: number | null
  /** The date with which it is beyond that, if the plans hold; null if it never is. */
  passesOn: DayNumber | null
  /** Beyond the legal week; what the limit looks at. */
  overtimeMinutes: number | null
  /**
   * What earns the premium of overtime: the larger of the daily and the weekly excess, never both. Work on
   * holidays is paid apart.
   */
  premiumMinutes: number | null
  nightMinutes: number | null
  /** Of each holiday the part up to the legal day, and what is beyond it. */
  holidayMinutes: number | null
  longHolidayMinutes: number | null
  /** Presence that nobody approved: a risk, shown beside. */
  outsidePlanMinutes: number
  findings: ComplianceFinding[]
}

const holidays: ReadonlySet<DayType> = new Set(['weeklyHoliday', 'publicHoliday', 'companyHoliday'])

/**
 * Judges a week (rules.md §9). `days` are its days in any order; days to come are projected by what they
 * require. `rulesOn` gives the law of a date, where it changes for the person in the middle of the week.
 */
export function judgeWeek(
  firstDay: DayNumber,
  days: readonly WeekDay[],
  rules: LegalValues,
  rulesOn: (day: DayNumber) => LegalValues = () => rules,
): WeekResult {
  const counts = days.map((day) => ({ day, counted: countedOf(day) }))
  const known = counts.flatMap(({ day, counted }) => (counted === null ? [] : [{ day, counted }]))
  const unknown = counts.some(({ day, counted }) => counted === null && day.settled)
  const knownMinutes = sum(known, ({ counted }) => counted)
  const projectedMinutes = sum(days, expectedOf)
  const ordinary = known.filter(({ day }) => !holidays.has(day.dayType))
  const onHolidays = known.filter(({ day }) => holidays.has(day.dayType))
  const legalDay = rules.dayMinutes ?? Infinity
  const legalWeek = rules.weekMinutes ?? Infinity
  const dailyExcess = sum(ordinary, ({ counted }) => Math.max(0, counted - legalDay))
  const weeklyExcess = Math.max(0, sum(ordinary, ({ counted }) => counted) - legalWeek)
  const orUnknown = (minutes: number) => (unknown ? null : minutes)
  const mostMinutes =
    rules.weekMinutes === null || rules.weeklyOvertimeMinutes === null
      ? null
      : rules.weekMinutes + rules.weeklyOvertimeMinutes
  return {
    firstDay,
    knownMinutes,
    countedMinutes: orUnknown(knownMinutes),
    projectedMinutes,
    mostMinutes,
    passesOn: passingDay(days, mostMinutes),
    overtimeMinutes: orUnknown(Math.max(0, knownMinutes - legalWeek)),
    premiumMinutes: orUnknown(Math.max(dailyExcess, weeklyExcess)),
    nightMinutes: orUnknown(sum(known, ({ day }) => day.nightMinutes ?? 0)),
    holidayMinutes: orUnknown(sum(onHolidays, ({ counted }) => Math.min(counted, legalDay))),
    longHolidayMinutes: orUnknown(sum(onHolidays, ({ counted }) => Math.max(0, counted - legalDay))),
    outsidePlanMinutes: sum(days, (day) => day.outsidePlanMinutes ?? 0),
    findings: findingsOf({ known, unknown, knownMinutes, projectedMinutes, mostMinutes, rules, rulesOn }),
  }
}

interface Judged {
  known: readonly { day: WeekDay; counted: number }[]
  unknown: boolean
  knownMinutes: number
  projectedMinutes: number
  mostMinutes: number | null
  rules: LegalValues
  rulesOn: (day: DayNumber) => LegalValues
}

function findingsOf({ known, unknown, knownMinutes, projectedMinutes, mostMinutes, rules, rulesOn }: Judged) {
  const most = mostMinutes ?? Infinity
  const findings: ComplianceFinding[] = []
  if (knownMinutes > most) findings.push('WEEK_BREACH')
  else if (knownMinutes >= (rules.weekWarningMinutes ?? Infinity)) findings.push('WEEK_WARNING')
  else if (knownMinutes >= (rules.weekNoticeMinutes ?? Infinity)) findings.push('WEEK_NOTICE')
  if (knownMinutes <= most && projectedMinutes > most) findings.push('WEEK_BREACH_AHEAD')
  if (unknown) findings.push('WEEK_UNKNOWN')
  const ofDays = known.flatMap(({ day, counted }) => dayFindings(day, counted, rulesOn(day.workDate)))
  const inOrder = ['DAY_OVERTIME_BREACH', 'NIGHT_FORBIDDEN', 'HOLIDAY_FORBIDDEN'] as const
  return [...findings, ...inOrder.filter((finding) => ofDays.includes(finding))]
}

function dayFindings(day: WeekDay, counted: number, rules: LegalValues): ComplianceFinding[] {
  const mostOfDay = (rules.dayMinutes ?? Infinity) + (rules.dailyOvertimeMinutes ?? Infinity)
  const findings: ComplianceFinding[] = []
  if (counted > mostOfDay) findings.push('DAY_OVERTIME_BREACH')
  if (rules.nightWork === 'forbidden' && (day.nightMinutes ?? 0) > 0) findings.push('NIGHT_FORBIDDEN')
  if (rules.holidayWork === 'forbidden' && counted > 0 && holidays.has(day.dayType))
    findings.push('HOLIDAY_FORBIDDEN')
  return findings
}
