import { boardQuery, openMonthQuery } from '../../api/board.ts'
import { need } from '../../api/need.ts'
import type { Visit } from '../../parts/loads.ts'
import { monthOf, readClosingSearch } from './search.ts'

/** The departments of a month, and what keeps each open. */
export const loadClosing = async ({ search }: Visit): Promise<void> => {
  await need(openMonthQuery(monthOf(readClosingSearch(search))))
}

/** What is to be cleared in a department's month. */
export const loadBoard = async ({ params }: Visit): Promise<void> => {
  await need(boardQuery({ departmentId: Number(params.departmentId), month: params.month! }))
}
