import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'

export interface SetUpCounts {
  sites: number
  people: number
  /** People with an e-mail, without which nobody can sign in. */
  withEmail: number
  /** Dated assignments of patterns, without which there is no plan. */
  assignments: number
  sources: number
  /** Sources that have been read to some time. */
  sourcesRead: number
  users: number
  /** Users with the role HR for the whole company, now. */
  hr: number
}

/** How far an installation has come. */
export async function countSetUp(db: Db, today: string): Promise<SetUpCounts> {
  const { rows } = await sql<SetUpCounts>`
    select (select count(*)::int from sites) as sites,
      (select count(*)::int from employees) as people,
      (select count(email)::int from employees) as "withEmail",
      (select count(*)::int from plan_assignments) as assignments,
      (select count(*)::int from sources where origin = 'device') as sources,
      (select count(*)::int from checkpoints where read_through is not null) as "sourcesRead",
      (select count(*)::int from auth."user") as users,
      (select count(distinct user_id)::int from role_grants
        where role = 'hr' and department_id is null and during @> ${today}::date) as hr
  `.execute(db)
  return rows[0]!
}
