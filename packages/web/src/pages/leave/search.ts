import type { LeaveFilter } from '../../api/leave.ts'
import { datePattern, numberOf, only, type Search, textOf } from '../../parts/search.ts'

export interface LeaveSearch {
  search?: string | undefined
  department?: number | undefined
  date?: string | undefined
}

/** Whose leave, on which date. What people search for may look like a number. */
export const readLeaveSearch = (search: Search): LeaveSearch => ({
  search: textOf(typeof search.search === 'number' ? String(search.search) : search.search, /^.{1,100}$/),
  department: numberOf(search.department),
  date: textOf(search.date, datePattern),
})

/** As the server is asked. */
export const filterOf = ({ search, department, date }: LeaveSearch): LeaveFilter => ({
  ...only('search', search),
  ...only('departmentId', department),
  ...only('date', date),
})

/** On which date somebody's ledger is looked at; today, unless the address says another. */
export const readLedgerSearch = (search: Search): { date?: string | undefined } => ({
  date: textOf(search.date, datePattern),
})
