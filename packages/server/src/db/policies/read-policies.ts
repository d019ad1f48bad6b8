import type { PolicyScope, PolicySettings } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'

export interface PolicyRow {
  scope: PolicyScope
  /** 0 for the company. */
  scopeId: number
  /** Of the site, department or person; null for the company. */
  name: string | null
  /** In English, empty where nobody said it; null for company and people. */
  nameEn: string | null
  /** Of a person. */
  number: string | null
  validFrom: string
  /** The first date of the next policy of the scope; null for good. */
  until: string | null
  settings: PolicySettings
}

/** Every policy that was ever set, of each scope the latest first; of one scope where one is named. */
export async function listPolicies(
  db: Db,
  which: { scope: PolicyScope; scopeId: number } | null,
): Promise<PolicyRow[]> {
  const { rows } = await sql<PolicyRow>`
    select scope, scope_id as "scopeId", coalesce(sites.name, departments.name, employees.name) as name,
      coalesce(sites.name_en, departments.name_en) as "nameEn", employees.number, valid_from as "validFrom",
      lead(valid_from) over (partition by scope, scope_id order by valid_from) as until, settings
    from policies
    left join sites on scope = 'site' and sites.id = scope_id
    left join departments on scope = 'department' and departments.id = scope_id
    left join employees on scope = 'employee' and employees.id = scope_id
    where ${which === null} or (scope = ${which?.scope ?? null} and scope_id = ${which?.scopeId ?? null}::int)
    order by array_position(array['company', 'site', 'department', 'employee'], scope), scope_id, valid_from desc
  `.execute(db)
  return rows
}
