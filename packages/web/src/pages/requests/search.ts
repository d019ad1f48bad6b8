import type { RequestFilter } from '../../api/all-requests.ts'
import { datePattern, numberOf, only, type Search, textOf } from '../../parts/search.ts'

export interface RequestsSearch {
  status?: string | undefined
  kind?: string | undefined
  department?: number | undefined
  employee?: number | undefined
  from?: string | undefined
  to?: string | undefined
}

/** What the list is narrowed to. */
export const readRequestsSearch = (search: Search): RequestsSearch => ({
  status: textOf(search.status, /^(pending|approved|rejected|withdrawn|cancelled)$/),
  kind: textOf(search.kind, /^\w{1,40}$/),
  department: numberOf(search.department),
  employee: numberOf(search.employee),
  from: textOf(search.from, datePattern),
  to: textOf(search.to, datePattern),
})

/** As the server is asked. */
export const filterOf = ({
  status,
  kind,
  department,
  employee,
  from,
  to,
}: RequestsSearch): RequestFilter => ({
  ...only('status', status as RequestFilter['status']),
  ...only('kind', kind),
  ...only('departmentId', department),
  ...only('employeeId', employee),
  ...only('from', from),
  ...only('to', to),
})
