import { policyScopes } from '@rollcall/core'
import type { PolicyAsked } from '../../api/policies.ts'
import { datePattern, numberOf, type Search, textOf } from '../../parts/search.ts'

export interface PoliciesSearch {
  scope?: PolicyAsked['scope'] | undefined
  id?: number | undefined
  /** Of a person, to be shown. */
  name?: string | undefined
  date?: string | undefined
}

/** Of whom, and on which date. */
export const readPoliciesSearch = (search: Search): PoliciesSearch => ({
  scope: policyScopes.find((scope) => scope === search.scope),
  id: numberOf(search.id),
  name: textOf(search.name, /^.{1,200}$/),
  date: textOf(search.date, datePattern),
})

/** What is asked of the server. */
export const askedBy = ({ scope, id, date }: PoliciesSearch): PolicyAsked =>
  scope === undefined || scope === 'company' || id === undefined
    ? { scope: 'company', scopeId: 0, date }
    : { scope, scopeId: id, date }
