import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'

const epoch = sql`date '1970-01-01'`

/** A person in a team; days since 1970-01-01, null for no bound. */
export interface TeamMemberRow {
  employeeId: number
  teamId: number
  fromDay: number | null
  untilDay: number | null
}

/** The teams of these people, by person and time. */
export async function loadTeamMembers(db: Db, employeeIds: readonly number[]): Promise<TeamMemberRow[]> {
  const { rows } = await sql<TeamMemberRow>`
    select employee_id as "employeeId", team_id as "teamId",
      lower(during) - ${epoch} as "fromDay", upper(during) - ${epoch} as "untilDay"
    from team_members where employee_id = any(${employeeIds as number[]}::int[])
    order by employee_id, during
  `.execute(db)
  return rows
}
