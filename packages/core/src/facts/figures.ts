/** What the plan and the requests of a date come to; known even before it has begun (rules.md §6). */
export const planFigures = ['plannedMinutes', 'requiredMinutes', 'leaveMinutes', 'deemedMinutes'] as const

/** What the person's day comes to and is always a number. */
export const dayFigures = ['absentMinutes', 'outingMinutes', 'awayMinutes', 'graceMinutes'] as const

/** The figures of a result that nobody may be able to know: null then (rules.md §2.3). */
export const nullableFigures = [
  'workedMinutes',
  'tardyMinutes',
  'leftEarlyMinutes',
  'overtimeMinutes',
  'outsidePlanMinutes',
  'nightMinutes',
] as const

/** The figures of a result that are always numbers. */
export const numberFigures = [...planFigures, ...dayFigures] as const

/** Every figure of a result, in the order of rules.md §8. */
export const figures = [...numberFigures, ...nullableFigures] as const

export type PlanFigure = (typeof planFigures)[number]
export type NullableFigure = (typeof nullableFigures)[number]
export type NumberFigure = (typeof numberFigures)[number]
export type Figure = (typeof figures)[number]

/** What a date's plan and requests come to. */
export type PlanFigures = Record<PlanFigure, number>

/** What a person's day comes to. */
export type DayFigures = Record<(typeof dayFigures)[number], number> & Record<NullableFigure, number | null>
