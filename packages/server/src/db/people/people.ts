import type { Employment } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'

/** Where a person works; days since 1970-01-01. */
export interface EmploymentRow extends Employment {
  employeeId: number
  zone: string
  /** Whose law holds there. */
  region: string
}

/** The employments of these people, by person and time. */
export async function loadEmployments(db: Db, employeeIds: readonly number[]): Promise<EmploymentRow[]> {
  const { rows } = await sql<EmploymentRow>`
    select employee_id as "employeeId", lower(during) - date '1970-01-01' as "fromDay", upper(during) - date '1970-01-01' as "untilDay",
      department_id as "departmentId", site_id as "siteId", sites.zone, sites.region
    from employments join sites on sites.id = site_id
    where employee_id = any(${employeeIds as number[]}::int[])
    order by employee_id, during
  `.execute(db)
  return rows
}

export interface PersonName {
  employeeNumber: string
  name: string
}

/** By which number and name people know each other, by id. */
export async function listNames(db: Db, ids: readonly number[]): Promise<Map<number, PersonName>> {
  const { rows } = await sql<PersonName & { id: number }>`
    select id, number as "employeeNumber", name from employees where id = any(${ids as number[]}::int[])
  `.execute(db)
  return new Map(rows.map(({ id, employeeNumber, name }) => [id, { employeeNumber, name }]))
}

export interface FirstSite {
  /** Null while there is none. */
  id: number | null
  zone: string
  region: string
}

/** Where people stand who have never been employed anywhere: at the first site. */
export async function loadFirstSite(db: Db): Promise<FirstSite> {
  const { rows } = await sql<FirstSite>`
    select id, zone, region from sites order by id limit 1
  `.execute(db)
  return rows[0] ?? { id: null, zone: 'Asia/Seoul', region: 'KR' }
}

/** Whose badge it is from `from` until before `until` (milliseconds since 1970, null for no bound). */
export interface BadgeAssignmentRow {
  sourceId: number
  badge: string
  employeeId: number
  from: number | null
  until: number | null
}

const assignmentColumns = sql`
  source_id as "sourceId", badge, employee_id as "employeeId",
  (extract(epoch from lower(valid)) * 1000)::float8 as "from", (extract(epoch from upper(valid)) * 1000)::float8 as "until"
`

/** Whose these badges are. */
export async function loadAssignmentsOfBadges(
  db: Db,
  sourceId: number,
  badges: readonly string[],
): Promise<BadgeAssignmentRow[]> {
  const { rows } = await sql<BadgeAssignmentRow>`
    select ${assignmentColumns} from badge_assignments
    where source_id = ${sourceId} and badge = any(${badges as string[]}::text[])
    order by badge, valid
  `.execute(db)
  return rows
}

/** Which badges these people have had. */
export async function loadAssignmentsOfPeople(
  db: Db,
  employeeIds: readonly number[],
): Promise<BadgeAssignmentRow[]> {
  const { rows } = await sql<BadgeAssignmentRow>`
    select ${assignmentColumns} from badge_assignments
    where employee_id = any(${employeeIds as number[]}::int[])
    order by employee_id, source_id, badge, valid
  `.execute(db)
  return rows
}
