import type { DateFacts, DayType } from '../facts/facts.ts'

/** The type that a plan says; without one a date with segments is a workday (rules.md §8). */
export const dayTypeOf = ({ plan }: Pick<DateFacts, 'plan'>): DayType =>
  plan?.dayType ?? (plan && plan.segments.length > 0 ? 'workday' : 'offday')
