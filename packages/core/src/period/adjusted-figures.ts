import type { Figure } from '../facts/figures.ts'

/** The figures that people are paid by: what is told of a closed day that came out otherwise. */
export const adjustedFigures = [
  'workedMinutes',
  'overtimeMinutes',
  'nightMinutes',
  'tardyMinutes',
  'leftEarlyMinutes',
  'absentMinutes',
  'leaveMinutes',
] as const satisfies readonly Figure[]
export type AdjustedFigure = (typeof adjustedFigures)[number]
