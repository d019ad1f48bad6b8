import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'

/* What is known of one person, each fact in order of time; dates are null for no bound. */

interface DatedRow {
  from: string | null
  until: string | null
}

const dates = sql`lower(during) as "from", upper(during) as until`

export interface ProfileEmployment extends DatedRow {
  departmentId: number
  departmentName: string
  departmentNameEn: string
  siteId: number
  site: string
  siteEn: string
  title: string
}

export async function listEmploymentsOf(db: Db, employeeId: number): Promise<ProfileEmployment[]> {
  const { rows } = await sql<ProfileEmployment>`
    select ${dates}, department_id as "departmentId", departments.name as "departmentName",
      departments.name_en as "departmentNameEn", site_id as "siteId", sites.name as site, sites.name_en as "siteEn", title
    from employments join departments on departments.id = department_id join sites on sites.id = site_id
    where employee_id = ${employeeId} order by during
  `.execute(db)
  return rows
}

export interface ProfileTeam extends DatedRow {
  teamId: number
  name: string
  nameEn: string
}

export async function listTeamsOf(db: Db, employeeId: number): Promise<ProfileTeam[]> {
  const { rows } = await sql<ProfileTeam>`
    select ${dates}, team_id as "teamId", name, name_en as "nameEn"
    from team_members join teams on teams.id = team_id where employee_id = ${employeeId} order by during
  `.execute(db)
  return rows
}

export interface ProfileBadge {
  source: string
  sourceEn: string
  badge: string
  from: Temporal.Instant | null
  until: Temporal.Instant | null
}

export async function listBadgesOf(db: Db, employeeId: number): Promise<ProfileBadge[]> {
  const { rows } = await sql<ProfileBadge>`
    select name as source, name_en as "sourceEn", badge, lower(valid) as "from", upper(valid) as until
    from badge_assignments join sources on sources.id = source_id
    where employee_id = ${employeeId} and origin = 'device' order by valid, name, badge
  `.execute(db)
  return rows
}

export interface ProfilePattern extends DatedRow {
  pattern: string
  daysAhead: number
}

/** The patterns that are given to this person alone. */
export async function listPatternsOf(db: Db, employeeId: number): Promise<ProfilePattern[]> {
  const { rows } = await sql<ProfilePattern>`
    select ${dates}, name as pattern, days_ahead as "daysAhead"
    from plan_assignments join patterns on patterns.id = pattern_id
    where scope = 'employee' and scope_id = ${employeeId} order by during
  `.execute(db)
  return rows
}

/** Who the person is as a user, if at all. */
export async function findAccountOf(
  db: Db,
  employeeId: number,
): Promise<{ email: string; lastSeenAt: Temporal.Instant | null } | null> {
  const { rows } = await sql<{ email: string; lastSeenAt: Temporal.Instant | null }>`
    select email, (select max("updatedAt") from auth.session where "userId" = "user".id) as "lastSeenAt"
    from employee_users join auth."user" on "user".id = user_id where employee_id = ${employeeId}
  `.execute(db)
  return rows[0] ?? null
}
