import { boardQuery, openMonthQuery } from '../../api/board.ts'
import { adjustmentsQuery, closingsQuery } from '../../api/closings.ts'
import { need, needList, partly } from '../../api/need.ts'
import type { Visit } from '../../parts/loads.ts'
import { monthOf, readClosingSearch } from './search.ts'

/** The departments of a month, and what keeps each open. */
export const loadClosing = async ({ search }: Visit): Promise<void> => {
  const month = monthOf(readClosingSearch(search))
  await Promise.all([
    need(openMonthQuery(month)),
    partly(need(closingsQuery(month, month))),
    partly(needList(adjustmentsQuery())),
  ])
}

/** What is to be cleared in a department's month. */
export const loadBoard = async ({ params }: Visit): Promise<void> => {
  const month = params.month!
  await Promise.all([
    need(boardQuery({ departmentId: Number(params.departmentId), month })),
    partly(need(closingsQuery(month, month))),
  ])
}
