import { type RawBuilder, sql } from 'kysely'
import { hasLeft } from '../access/employee-left.ts'
import { localToday } from '../access/user-access.ts'
import type { Db } from '../kit/connect.ts'
import { namePattern } from '../people/name-pattern.ts'

export interface DelegateRow {
  userId: string
  name: string
  number: string | null
  department: { name: string; nameEn: string } | null
  /** Whether requests are theirs to decide anyway. */
  decides: boolean
  hasLeft: boolean
}

const decides = (now: Temporal.Instant): RawBuilder<boolean> => sql`exists (
  select from role_grants where user_id = "user".id and role in ('manager', 'hr') and during @> ${localToday(now)}
)`

const users = (now: Temporal.Instant) => sql`
  select "user".id as "userId", coalesce(employees.name, "user".name) as name, number, ${decides(now)} as decides,
    ${hasLeft(sql`employees.id`, now)} as "hasLeft", department_id as "departmentId",
    case when departments.id is not null
      then jsonb_build_object('name', departments.name, 'nameEn', departments.name_en) end as department
  from auth."user"
  left join employee_users on user_id = "user".id
  left join employees on employees.id = employee_id
  left join employments on employments.employee_id = employees.id and during @> ${localToday(now)}
  left join departments on departments.id = department_id
`

/** Users by name or number: who decides, and who works in one of these departments (null for all). */
export async function listDelegates(
  db: Db,
  {
    search,
    departmentIds,
    limit,
  }: { search: string; departmentIds: readonly number[] | null; limit: number },
  now: Temporal.Instant,
): Promise<DelegateRow[]> {
  const words = namePattern(search)
  const near =
    departmentIds === null
      ? sql`number is not null`
      : sql`"departmentId" = any(${departmentIds as number[]}::int[])`
  const { rows } = await sql<DelegateRow>`
    select "userId", name, number, department, decides, "hasLeft" from (${users(now)}) as found
    where not "hasLeft" and (decides or ${near}) and (name ~* ${words} or number ~* ${words})
    order by decides desc, name collate "ko-x-icu", number limit ${limit}
  `.execute(db)
  return rows
}

export interface NamedUser extends DelegateRow {
  /** Where they work today. */
  departmentId: number | null
}

/** These users, whoever they are. */
export async function findDelegates(
  db: Db,
  userIds: readonly string[],
  now: Temporal.Instant,
): Promise<Map<string, NamedUser>> {
  const { rows } = await sql<NamedUser>`
    select * from (${users(now)}) as found where "userId" = any(${userIds as string[]}::text[])
  `.execute(db)
  return new Map(rows.map((row) => [row.userId, row]))
}
