import { type DayNumber, dayNumber } from '../time/date.ts'
import type { PersonTrait } from './person-traits.ts'

/** What a value rests on: a floor set by law, a custom, or a choice of this product. */
export type Level = 'law' | 'custom' | 'product'

/** What a person's or a company's situation changes in the law. */
export type Trait = PersonTrait | 'fewerThanFive'

/** What lifts a rule for everybody instead of protecting somebody more. */
const lifting = ['fewerThanFive', 'exemptFromHours'] as const satisfies readonly Trait[]
const lifts = (trait: Trait) => (lifting as readonly Trait[]).includes(trait)

/**
 * The values that weeks, breaks and rest are judged by (rules.md §9). Null: no limit. Minutes, percents of
 * the ordinary wage, times of day in minutes.
 */
export interface LegalValues {
  /** ISO weekday, 1 is Monday. */
  weekStartsOn: number
  dayMinutes: number | null
  weekMinutes: number | null
  dailyOvertimeMinutes: number | null
  weeklyOvertimeMinutes: number | null
  yearlyOvertimeMinutes: number | null
  weekNoticeMinutes: number | null
  weekWarningMinutes: number | null
  /** The limit of an average week, and over how many weeks. */
  averageWeekMinutes: number | null
  averageWeeks: number | null
  night: readonly [number, number]
  nightWork: 'allowed' | 'forbidden'
  holidayWork: 'allowed' | 'forbidden'
  overtimePercent: number
  nightPercent: number
  /** Of a holiday's first `dayMinutes`, and of what is beyond them. */
  holidayPercent: number
  longHolidayPercent: number
  /** Of so much work, at least so much break; the longest work that was worked decides. */
  breaks: readonly (readonly [work: number, least: number])[]
  /** Whether somebody who works no longer than the first step of `breaks` may ask to go without. */
  breakWaiver: 'forbidden' | 'onRequest'
  restMinutes: number | null
}

export type LegalKey = keyof LegalValues

/** One value of the law from a date on. */
export type DatedRule = {
  [Key in LegalKey]: {
    key: Key
    value: LegalValues[Key]
    level: Level
    /** Article, decree or ruling. */
    source: string
    /**
     * The first date on which it holds, `YYYY-MM-DD`; null for what never began, such as a choice of this
     * product.
     */
    from: string | null
    /** Whom it is for; without one, everybody. */
    trait?: Trait
  }
}[LegalKey]

/** Something that the engine does or never does because of the law; no value that could be set. */
export interface Principle {
  key: string
  rule: string
  level: Level
  source: string
  from: string | null
}

/** The law of a region as dated data. */
export interface RulePack {
  region: string
  rules: readonly DatedRule[]
  principles: readonly Principle[]
}

/** Which way a value protects the worker more. What is not here cannot be compared. */
const protectsMore: Partial<Record<LegalKey, 'lower' | 'higher'>> = {
  dayMinutes: 'lower',
  weekMinutes: 'lower',
  dailyOvertimeMinutes: 'lower',
  weeklyOvertimeMinutes: 'lower',
  yearlyOvertimeMinutes: 'lower',
  averageWeekMinutes: 'lower',
  overtimePercent: 'higher',
  nightPercent: 'higher',
  holidayPercent: 'higher',
  longHolidayPercent: 'higher',
  restMinutes: 'higher',
}

/** Before the first date of a value nothing that we know of limits it, and nothing is due. */
const beforeAnyLaw: LegalValues = {
  weekStartsOn: 1,
  dayMinutes: null,
  weekMinutes: null,
  dailyOvertimeMinutes: null,
  weeklyOvertimeMinutes: null,
  yearlyOvertimeMinutes: null,
  weekNoticeMinutes: null,
  weekWarningMinutes: null,
  averageWeekMinutes: null,
  averageWeeks: null,
  night: [0, 0],
  nightWork: 'allowed',
  holidayWork: 'allowed',
  overtimePercent: 0,
  nightPercent: 0,
  holidayPercent: 0,
  longHolidayPercent: 0,
  breaks: [],
  breakWaiver: 'forbidden',
  restMinutes: null,
}

/**
 * What holds on a date for somebody: of each value the newest for everybody, that of a company with fewer
 * than five people or of who is exempt from hours in its place, and then the most protective of those for the
 * person's other traits.
 */
export function rulesOn(pack: RulePack, day: DayNumber, traits: readonly Trait[] = []): LegalValues {
  const values: LegalValues = { ...beforeAnyLaw, ...Object.fromEntries(valuesFor(pack, day, undefined)) }
  for (const trait of lifting)
    if (traits.includes(trait)) Object.assign(values, Object.fromEntries(valuesFor(pack, day, trait)))
  for (const trait of traits) {
    if (lifts(trait)) continue
    for (const [key, value] of valuesFor(pack, day, trait)) {
      if (isMoreProtective(key, value, values[key])) Object.assign(values, { [key]: value })
    }
  }
  return values
}

function valuesFor(
  pack: RulePack,
  day: DayNumber,
  trait: Trait | undefined,
): Map<LegalKey, DatedRule['value']> {
  const holding = new Map<LegalKey, DatedRule>()
  for (const rule of pack.rules) {
    if (rule.trait !== trait || !hasBegun(rule, day)) continue
    const known = holding.get(rule.key)
    if (known === undefined || (known.from ?? '') < (rule.from ?? '')) holding.set(rule.key, rule)
  }
  return new Map([...holding].map(([key, rule]) => [key, rule.value]))
}

function isMoreProtective(key: LegalKey, wanted: DatedRule['value'], than: DatedRule['value']): boolean {
  if (wanted === 'forbidden') return true
  if (typeof wanted !== 'number') return false
  if (typeof than !== 'number') return true
  return protectsMore[key] === 'lower' ? wanted < than : protectsMore[key] === 'higher' && wanted > than
}

const hasBegun = ({ from }: DatedRule, day: DayNumber) => from === null || dayNumber(from) <= day

/** The source of a value that is set by law on a date for everybody; null for one that is not. */
export function sourceInLaw(pack: RulePack, key: LegalKey, day: DayNumber): string | null {
  const rules = pack.rules.filter(
    (rule) => rule.key === key && rule.trait === undefined && hasBegun(rule, day),
  )
  const newest = rules.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)).at(-1)
  return newest?.level === 'law' ? newest.source : null
}
