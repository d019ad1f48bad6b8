import { addDays } from '../../format/format.ts'
import { datePattern, numberOf, type Search, textOf } from '../../parts/search.ts'

export interface AuditSearch {
  actor?: string | undefined
  action?: string | undefined
  employee?: number | undefined
  from?: string | undefined
  until?: string | undefined
}

/** What the list is narrowed to. */
export const readAuditSearch = (search: Search): AuditSearch => ({
  actor: textOf(search.actor, /^.{1,100}$/),
  action: textOf(search.action, /^[a-z-]{1,50}$/),
  employee: numberOf(search.employee),
  from: textOf(search.from, datePattern),
  until: textOf(search.until, datePattern),
})

/** What is asked of the server. Dates are those of the browser's zone; the last one is meant whole. */
export function askedBy({ actor, action, employee, from, until }: AuditSearch) {
  const startOf = (date: string) => new Date(`${date}T00:00:00`).toISOString()
  return {
    ...(actor === undefined ? {} : { actor }),
    ...(action === undefined ? {} : { action }),
    ...(employee === undefined ? {} : { employeeId: employee }),
    ...(from === undefined ? {} : { from: startOf(from) }),
    ...(until === undefined ? {} : { until: startOf(addDays(until, 1)) }),
  }
}
