import { type BoardCode, boardCodes, boardFindings, isMendedByRequest } from '@rollcall/core'
import type { BoardAsked } from '../../db/periods/board-items.ts'

/** A month (`YYYY-MM`) of a department. */
export interface DepartmentMonth {
  departmentId: number
  month: string
}

/** What the database is asked of these months, for those codes alone that are wanted. */
export function boardAsked(
  asked: readonly DepartmentMonth[],
  today: string,
  wants: (code: BoardCode) => boolean,
): BoardAsked {
  return {
    months: asked.map(({ departmentId, month }) => ({ departmentId, ...datesOf(month) })),
    today,
    findings: boardFindings.filter(({ code }) => wants(code)),
    mendedByRequest: boardCodes.filter(isMendedByRequest),
  }
}

/** The first and the last date of a month. */
export function datesOf(month: string): { first: string; last: string } {
  const of = Temporal.PlainYearMonth.from(month)
  return {
    first: of.toPlainDate({ day: 1 }).toString(),
    last: of.toPlainDate({ day: of.daysInMonth }).toString(),
  }
}
