import { sql } from 'kysely'
import type { Db } from './connect.ts'

export type PolicyScope = 'company' | 'site' | 'department' | 'employee'

export interface PolicyRow {
  scope: PolicyScope
  scopeId: number
  fromDay: number
  settings: Record<string, number | string | string[]>
}

/** The policies that can hold for these people, the oldest first. */
export async function loadPolicies(db: Db, employeeIds: readonly number[]): Promise<PolicyRow[]> {
  const { rows } = await sql<PolicyRow>`
    select scope, scope_id as "scopeId", valid_from - date '1970-01-01' as "fromDay", settings from policies
    where scope <> 'employee' or scope_id = any(${employeeIds as number[]}::int[])
    order by valid_from
  `.execute(db)
  return rows
}
