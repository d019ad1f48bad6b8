import { leaveQuery, ledgerQuery } from '../../api/leave.ts'
import { need, partly } from '../../api/need.ts'
import { organisationQuery } from '../../api/organisation.ts'
import type { Visit } from '../../parts/loads.ts'
import { filterOf, readLeaveSearch, readLedgerSearch } from './search.ts'

/** The balances, and what they can be narrowed to. */
export async function loadLeave({ search: address }: Visit): Promise<void> {
  const search = readLeaveSearch(address)
  await Promise.all([need(leaveQuery(filterOf(search))), partly(need(organisationQuery(search.date)))])
}

export const loadLedger = ({ params, search }: Visit) =>
  need(ledgerQuery(Number(params.id), readLedgerSearch(search).date))

export const loadOwnLeave = ({ search }: Visit) => need(ledgerQuery(null, readLedgerSearch(search).date))
