import { figures } from '../facts/figures.ts'
import type { DayResult } from '../facts/result.ts'
import { dateText } from '../time/date.ts'
import { wallText } from '../time/wall.ts'

/**
 * A result as people and programs read it (rules.md §8): `HH:MM` on the work date, instants as ISO strings.
 */
export interface RenderedResult
  extends Omit<DayResult, 'workDate' | 'dueAt' | 'awaitsThrough' | 'inAt' | 'outAt' | 'in' | 'out'> {
  workDate: string
  dueAt: string | null
  in: string | null
  out: string | null
}

/** The fields of a rendered result. */
export const resultFields = [
  ...(['workDate', 'dayType', 'settled', 'dueAt', 'in', 'out'] as const),
  ...figures,
  ...(['excused', 'findings'] as const),
] satisfies (keyof RenderedResult)[]

export function renderResult(result: DayResult): RenderedResult {
  const { awaitsThrough, inAt, outAt, ...rest } = result
  return {
    ...rest,
    workDate: dateText(result.workDate),
    dueAt: result.dueAt === null ? null : Temporal.Instant.fromEpochMilliseconds(result.dueAt).toString(),
    in: result.in === null ? null : wallText(result.in),
    out: result.out === null ? null : wallText(result.out),
  }
}
