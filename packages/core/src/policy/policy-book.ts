import { type DepartmentPlace, departmentsAbove } from '../access/department-tree.ts'
import type { DayNumber } from '../time/date.ts'
import { defaultPolicy, type Policy } from './policy.ts'
import { readPolicy } from './read-policy.ts'

/** Whom a policy can be for, the least specific first. */
export const policyScopes = ['company', 'site', 'department', 'employee'] as const
export type PolicyScope = (typeof policyScopes)[number]

/** The settings of rules.md §10 as they are written down: minutes as numbers, times of day as `HH:MM`. */
export type PolicySettings = Readonly<Record<string, number | string | readonly string[] | null>>

/** What holds for a scope from a date on, until the next policy of that scope. */
export interface DatedPolicy {
  scope: PolicyScope
  /** 0 for the company. */
  scopeId: number
  fromDay: DayNumber
  settings: PolicySettings
}

/** Where a person stands on a date, as far as policies go. */
export interface PolicySubject {
  siteId: number | null
  departmentId: number | null
  employeeId: number
}

/** A setting and the policy that makes it. */
export interface PolicyOrigin extends Pick<DatedPolicy, 'scope' | 'scopeId' | 'fromDay'> {
  key: string
  value: PolicySettings[string]
}

/**
 * The policies that hold: key by key the most specific scope wins, in each scope the policy that began last;
 * one of a department reaches those that lie below it on the date, the nearest wins (rules.md §10).
 */
export class PolicyBook {
  readonly #policies: Map<string, DatedPolicy[]>
  readonly #merged = new Map<string, Policy>()
  readonly #places: readonly DepartmentPlace[]
  readonly #lines = new Map<string, number[]>()

  /** `policies` in any order; of one scope and date there is one. */
  constructor(policies: readonly DatedPolicy[], places: readonly DepartmentPlace[] = []) {
    this.#places = policies.some(({ scope }) => scope === 'department') ? places : []
    const oldestFirst = policies.toSorted((a, b) => a.fromDay - b.fromDay)
    this.#policies = Map.groupBy(oldestFirst, scopeKey)
  }

  /**
   * @throws ShapeError for settings that are none of rules.md §10
   */
  on(subject: PolicySubject, day: DayNumber): Policy {
    if (this.#policies.size === 0) return defaultPolicy
    const holding = this.#holding(subject, day)
    const key = holding.map((policy) => `${scopeKey(policy)}@${policy.fromDay}`).join('|')
    const known = this.#merged.get(key)
    if (known) return known
    const merged = readPolicy(Object.assign({}, ...holding.map(({ settings }) => settings)), 'policies')
    this.#merged.set(key, merged)
    return merged
  }

  /**
   * Each setting that a policy makes for this person on this date, with where it comes from, by name of the
   * key.
   */
  originsOn(subject: PolicySubject, day: DayNumber): PolicyOrigin[] {
    const origins = new Map<string, PolicyOrigin>()
    for (const { settings, ...policy } of this.#holding(subject, day)) {
      for (const [key, value] of Object.entries(settings)) origins.set(key, { key, value, ...policy })
    }
    return [...origins.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
  }

  /** The least specific first. */
  #holding(subject: PolicySubject, day: DayNumber): DatedPolicy[] {
    const scopes = [
      'company:0',
      `site:${subject.siteId}`,
      ...this.#lineOf(subject.departmentId, day).map((id) => `department:${id}`),
      `employee:${subject.employeeId}`,
    ]
    return scopes.flatMap(
      (scope) => this.#policies.get(scope)?.findLast(({ fromDay }) => fromDay <= day) ?? [],
    )
  }

  /** The departments that a department lies below and itself, the topmost first. */
  #lineOf(departmentId: number | null, day: DayNumber): readonly number[] {
    if (departmentId === null) return []
    if (this.#places.length === 0) return [departmentId]
    return this.#lines.getOrInsertComputed(`${departmentId}@${day}`, () =>
      departmentsAbove(this.#places, departmentId, day).reverse(),
    )
  }
}

const scopeKey = ({ scope, scopeId }: DatedPolicy) => `${scope}:${scopeId}`

/** The policies with one more, in place of the one of the same scope and date. */
export function withPolicy(policies: readonly DatedPolicy[], added: DatedPolicy): DatedPolicy[] {
  const kept = policies.filter(
    (policy) => scopeKey(policy) !== scopeKey(added) || policy.fromDay !== added.fromDay,
  )
  return [...kept, added]
}
