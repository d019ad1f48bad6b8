import { datePattern, numberOf, type Search, textOf } from '../../parts/search.ts'

export interface AuditSearch {
  actor?: string | undefined
  action?: string | undefined
  employee?: number | undefined
  from?: string | undefined
  until?: string | undefined
  before?: number | undefined
}

/** What the list is narrowed to. */
export const readAuditSearch = (search: Search): AuditSearch => ({
  actor: textOf(search.actor, /^.{1,100}$/),
  action: textOf(search.action, /^[a-z-]{1,50}$/),
  employee: numberOf(search.employee),
  from: textOf(search.from, datePattern),
  until: textOf(search.until, datePattern),
  before: numberOf(search.before),
})
