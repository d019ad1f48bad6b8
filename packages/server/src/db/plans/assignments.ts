import type { DepartmentDates, PlanScope } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

export interface AssignmentRow {
  id: number
  scope: PlanScope
  /** 0 for the company. */
  scopeId: number
  patternId: number
  offset: number
  /** Null: from ever. */
  from: string | null
  /** The first date on which it holds no more; null: for good. */
  until: string | null
  madeBy: string | null
  madeAt: Temporal.Instant | null
}

export interface ListedAssignment extends AssignmentRow {
  name: string | null
  nameEn: string | null
  /** Of a person. */
  number: string | null
}

const columns = sql`
  assigned.id, scope, scope_id as "scopeId", pattern_id as "patternId", days_ahead as "offset",
  lower(during) as "from", upper(during) as "until", made_by as "madeBy", made_at as "madeAt"
`

/** Assignments that hold on a date or later, the widest scope first; of people the first 500 by number. */
export async function listAssignments(db: Db, from: string): Promise<ListedAssignment[]> {
  const { rows } = await sql<ListedAssignment>`
    select ${columns}, coalesce(sites.name, departments.name, teams.name, employees.name) as name,
      coalesce(sites.name_en, departments.name_en, teams.name_en) as "nameEn", employees.number
    from plan_assignments as assigned
    left join sites on scope = 'site' and sites.id = scope_id
    left join departments on scope = 'department' and departments.id = scope_id
    left join teams on scope = 'team' and teams.id = scope_id
    left join employees on scope = 'employee' and employees.id = scope_id
    where during && daterange(${from}, null) and (
      scope <> 'employee' or scope_id in (
        select scope_id from plan_assignments join employees on employees.id = scope_id
        where scope = 'employee' and during && daterange(${from}, null) order by number limit 500
      )
    )
    order by array_position(array['company', 'site', 'department', 'team', 'employee'], scope), name, number, lower(during)
  `.execute(db)
  return rows
}

/** How many people have a pattern of their own on a date or later, by pattern. */
export async function countOwnAssignments(
  db: Db,
  from: string,
): Promise<{ patternId: number; people: number }[]> {
  const { rows } = await sql<{ patternId: number; people: number }>`
    select pattern_id as "patternId", count(distinct scope_id)::int as people from plan_assignments
    where scope = 'employee' and during && daterange(${from}, null) group by pattern_id order by pattern_id
  `.execute(db)
  return rows
}

/** Assignments of a scope, or with one of these patterns, that hold on a date or later. */
export async function listAssignmentsFrom(
  db: Db,
  of: { scope: PlanScope; scopeId: number } | { patternIds: readonly number[] },
  from: string,
): Promise<AssignmentRow[]> {
  const which =
    'scope' in of
      ? sql`scope = ${of.scope} and scope_id = ${of.scopeId}`
      : sql`pattern_id = any(${of.patternIds as number[]}::int[])`
  const { rows } = await sql<AssignmentRow>`
    select ${columns} from plan_assignments as assigned
    where ${which} and during && daterange(${from}, null) order by scope, scope_id, during
  `.execute(db)
  return rows
}

export async function findAssignment(db: Db, id: number): Promise<AssignmentRow | null> {
  const { rows } = await sql<AssignmentRow>`
    select ${columns} from plan_assignments as assigned where id = ${id}
  `.execute(db)
  return rows[0] ?? null
}

/** The id of what is assigned to a scope on a date. */
export async function findAssignmentOn(
  db: Db,
  { scope, scopeId }: Pick<AssignmentRow, 'scope' | 'scopeId'>,
  date: string,
): Promise<number | null> {
  const { rows } = await sql<{ id: number }>`
    select id from plan_assignments where scope = ${scope} and scope_id = ${scopeId} and during @> ${date}::date
  `.execute(db)
  return rows[0]?.id ?? null
}

/**
 * Takes a range of dates out of what is assigned to a scope. What lies before it stays the same assignment,
 * what lies behind it becomes another one.
 */
export async function clearAssignments(
  tx: Db,
  { scope, scopeId, from, until }: Pick<AssignmentRow, 'scope' | 'scopeId' | 'from' | 'until'>,
): Promise<void> {
  assertTransaction(tx)
  const touched = sql`scope = ${scope} and scope_id = ${scopeId} and during && daterange(${from}, ${until})`
  const { rows } = await sql<AssignmentRow>`
    select ${columns} from plan_assignments as assigned
    where ${touched} and (upper_inf(during) or upper(during) > ${until}::date) and ${until}::date is not null
  `.execute(tx)
  await sql`delete from plan_assignments where ${touched} and daterange(${from}, null) @> during`.execute(tx)
  await sql`update plan_assignments set during = daterange(lower(during), ${from}) where ${touched}`.execute(
    tx,
  )
  const behind = rows[0]
  if (behind) await insertAssignment(tx, { ...behind, from: until })
}

/**
 * Writes an assignment into dates that are free. What adjoins it and says the same becomes one with it, so
 * that what is taken out and put back is what it was.
 */
export async function insertAssignment(tx: Db, row: Omit<AssignmentRow, 'id'>): Promise<number> {
  assertTransaction(tx)
  const { scope, scopeId, patternId, offset, from, madeBy, madeAt } = row
  const same = sql`scope = ${scope} and scope_id = ${scopeId} and pattern_id = ${patternId} and days_ahead = ${offset}`
  const behind = await sql<{ until: string | null }>`
    delete from plan_assignments where ${same} and lower(during) = ${row.until}::date returning upper(during) as until
  `.execute(tx)
  const until = behind.rows[0] ? behind.rows[0].until : row.until
  const before = await sql<{ id: number }>`
    update plan_assignments set during = daterange(lower(during), ${until}::date)
    where ${same} and upper(during) = ${from}::date returning id
  `.execute(tx)
  if (before.rows[0]) return before.rows[0].id
  const { rows } = await sql<{ id: number }>`
    insert into plan_assignments (scope, scope_id, during, pattern_id, days_ahead, made_by, made_at)
    values (${scope}, ${scopeId}, daterange(${from}, ${until}), ${patternId}, ${offset}, ${madeBy}, ${madeAt && String(madeAt)})
    returning id
  `.execute(tx)
  return rows[0]!.id
}

/** Whether there is such a site, department, team or person. */
export async function scopeExists(db: Db, scope: PlanScope, scopeId: number): Promise<boolean> {
  if (scope === 'company') return scopeId === 0
  const table = { site: 'sites', department: 'departments', team: 'teams', employee: 'employees' }[scope]
  const { rows } = await sql`select from ${sql.table(table)} where id = ${scopeId}`.execute(db)
  return rows.length > 0
}

export interface TouchedScopes {
  siteIds: readonly number[]
  departments: readonly DepartmentDates[]
  teamIds: readonly number[]
  employeeIds: readonly number[]
}

/** Who works in one of these at any time from a date on, ascending. */
export async function listPeopleUnder(db: Db, scopes: TouchedScopes, from: string): Promise<number[]> {
  const departmentIds = [...new Set(scopes.departments.map(({ departmentId }) => departmentId))]
  const { rows } = await sql<{ id: number }>`
    select employee_id as id from employments
    where during && daterange(${from}, null)
      and (site_id = any(${scopes.siteIds as number[]}::int[]) or department_id = any(${departmentIds}::int[]))
    union select employee_id from team_members
    where during && daterange(${from}, null) and team_id = any(${scopes.teamIds as number[]}::int[])
    union select unnest(${scopes.employeeIds as number[]}::int[])
    order by 1
  `.execute(db)
  return rows.map(({ id }) => id)
}
