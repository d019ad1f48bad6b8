import { defaultPolicy, type Policy, readPolicy } from '@rollcall/core'
import type { PolicyRow, PolicyScope } from '../../db/policies/policies.ts'

/** Where a person stands on a date, as far as policies go. */
export interface PolicySubject {
  siteId: number | null
  departmentId: number | null
  employeeId: number
}

/** A setting and the policy that makes it. */
export interface PolicyOrigin extends Pick<PolicyRow, 'scope' | 'fromDay'> {
  key: string
  value: PolicyRow['settings'][string]
}

const byRisingWeight: PolicyScope[] = ['company', 'site', 'department', 'employee']

/** The policies that hold: key by key the most specific scope wins, in each scope the one that began last (rules.md §10). */
export class PolicyBook {
  readonly #rows: Map<string, PolicyRow[]>
  readonly #merged = new Map<string, Policy>()

  /** `rows` with the oldest first. */
  constructor(rows: readonly PolicyRow[]) {
    this.#rows = Map.groupBy(rows, (row) => `${row.scope}:${row.scopeId}`)
  }

  on(subject: PolicySubject, day: number): Policy {
    if (this.#rows.size === 0) return defaultPolicy
    const holding = this.#holding(subject, day)
    const key = holding.map((row) => `${row.scope}:${row.scopeId}@${row.fromDay}`).join('|')
    const known = this.#merged.get(key)
    if (known) return known
    const merged = readPolicy(Object.assign({}, ...holding.map((row) => row.settings)), 'policies')
    this.#merged.set(key, merged)
    return merged
  }

  /** Each setting that a policy makes for this person on this date, with the policy that it comes from, by name of the key. */
  originsOn(subject: PolicySubject, day: number): PolicyOrigin[] {
    const origins = new Map<string, PolicyOrigin>()
    for (const { scope, fromDay, settings } of this.#holding(subject, day)) {
      for (const [key, value] of Object.entries(settings)) origins.set(key, { key, value, scope, fromDay })
    }
    return [...origins.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
  }

  /** The least specific first. */
  #holding(subject: PolicySubject, day: number): PolicyRow[] {
    const ids = {
      company: 0,
      site: subject.siteId,
      department: subject.departmentId,
      employee: subject.employeeId,
    }
    return byRisingWeight.flatMap(
      (scope) => this.#rows.get(`${scope}:${ids[scope]}`)?.findLast((row) => row.fromDay <= day) ?? [],
    )
  }
}

/** The rows with one more, in place of the one of the same scope and date. */
export function withPolicy(rows: readonly PolicyRow[], added: PolicyRow): PolicyRow[] {
  const kept = rows.filter(
    ({ scope, scopeId, fromDay }) =>
      scope !== added.scope || scopeId !== added.scopeId || fromDay !== added.fromDay,
  )
  return [...kept, added].sort((a, b) => a.fromDay - b.fromDay)
}
