import type { DatedPolicy, DepartmentDates, PolicyScope } from '@rollcall/core'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

/** The policies that can hold for these people. */
export async function loadPolicies(db: Db, employeeIds: readonly number[]): Promise<DatedPolicy[]> {
  const { rows } = await sql<DatedPolicy>`
    select scope, scope_id as "scopeId", valid_from - date '1970-01-01' as "fromDay", settings from policies
    where scope <> 'employee' or scope_id = any(${employeeIds as number[]}::int[])
  `.execute(db)
  return rows
}

/**
 * The id that a scope goes by in `policies`: of a site or department by its name or id, of a person by number
 * (a text) or id, 0 for the company.
 */
export async function findScopeId(
  db: Db,
  scope: PolicyScope,
  name: string | number | null,
): Promise<number | undefined> {
  if (scope === 'company') return name === null || name === 0 ? 0 : undefined
  const { table, column } = namedBy[scope]
  const by = sql.ref(typeof name === 'number' ? 'id' : column)
  const { rows } = await sql<{ id: number }>`
    select id from ${sql.table(table)} where ${by} = ${name}
  `.execute(db)
  return rows[0]?.id
}

const namedBy = {
  site: { table: 'sites', column: 'name' },
  department: { table: 'departments', column: 'name' },
  employee: { table: 'employees', column: 'number' },
} as const

/**
 * Writes a policy.
 * @returns what stood there before, null if nothing did
 */
export async function upsertPolicy(tx: Db, policy: DatedPolicy): Promise<DatedPolicy['settings'] | null> {
  assertTransaction(tx)
  const key = sql`scope = ${policy.scope} and scope_id = ${policy.scopeId} and valid_from = date '1970-01-01' + ${policy.fromDay}::int`
  const { rows } = await sql<{
    settings: DatedPolicy['settings']
  }>`select settings from policies where ${key}`.execute(tx)
  await sql`
    insert into policies (scope, scope_id, valid_from, settings)
    values (${policy.scope}, ${policy.scopeId}, date '1970-01-01' + ${policy.fromDay}::int, ${JSON.stringify(policy.settings)}::jsonb)
    on conflict (scope, scope_id, valid_from) do update set settings = excluded.settings
  `.execute(tx)
  return rows[0]?.settings ?? null
}

/** What reaches nothing but itself; a department reaches what lies below it. */
type OwnScope = { scope: Exclude<PolicyScope, 'department'>; scopeId: number }

/** Whether `employee_id` is in a scope at any time. */
const inScope = ({ scope, scopeId }: OwnScope): RawBuilder<boolean> =>
  ({
    company: sql<boolean>`true`,
    site: sql<boolean>`employee_id in (select employee_id from employments where site_id = ${scopeId})`,
    employee: sql<boolean>`employee_id = ${scopeId}`,
  })[scope]

/** Everybody whom a policy can hold for, ascending. */
export async function listPeopleInScope(db: Db, scope: OwnScope): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from (select id, id as employee_id from employees) as person where ${inScope(scope)} order by id
  `.execute(db)
  return rows.map(({ id }) => id)
}

/** Everybody who works in these departments on any of their dates, ascending. */
export async function listEmployedIn(db: Db, departments: readonly DepartmentDates[]): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select distinct employee_id as id
    from unnest(
      ${departments.map(({ departmentId }) => departmentId)}::int[],
      ${departments.map(({ from }) => from)}::int[],
      ${departments.map(({ to }) => to)}::int[]
    ) as reached (department_id, first, last)
    join employments using (department_id)
    where during && daterange(date '1970-01-01' + first, date '1970-01-01' + last, '[]')
    order by 1
  `.execute(db)
  return rows.map(({ id }) => id)
}

/** Whether any department has a policy of its own. */
export async function hasDepartmentPolicies(db: Db): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`
    select exists (select from policies where scope = 'department') as has
  `.execute(db)
  return rows[0]!.has
}

/** The date on which the next policy of its scope begins, if there is one. */
export async function findNextPolicyDay(
  db: Db,
  { scope, scopeId, fromDay }: Omit<DatedPolicy, 'settings'>,
): Promise<number | null> {
  const { rows } = await sql<{ day: number | null }>`
    select min(valid_from) - date '1970-01-01' as day from policies
    where scope = ${scope} and scope_id = ${scopeId} and valid_from > date '1970-01-01' + ${fromDay}::int
  `.execute(db)
  return rows[0]!.day
}
