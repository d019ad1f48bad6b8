import { sql } from 'kysely'
import type { Db } from '../../kit/connect.ts'
import { assertTransaction } from '../../kit/transaction.ts'

/** What is said of people besides what a list of them says; how many rows of each. */
export async function countStanding(db: Db, employeeIds: readonly number[]): Promise<Record<string, number>> {
  const ids = sql`any(${employeeIds as number[]}::int[])`
  const { rows } = await sql<{ what: string; count: number }>`
    select 'accounts' as what, count(*)::int as count from employee_users where employee_id = ${ids}
    union all select 'requests', count(*)::int from requests where employee_id = ${ids}
    union all select 'entries of leave', count(*)::int from leave_entries where employee_id = ${ids}
    union all select 'overrides of plans', count(*)::int from plan_overrides where employee_id = ${ids}
    union all select 'chosen starts', count(*)::int from start_choices where employee_id = ${ids}
    union all select 'places in teams', count(*)::int from team_members where employee_id = ${ids}
    union all select 'traits', count(*)::int from employee_traits where employee_id = ${ids}
    union all select 'check-ins', count(*)::int from web_presses where employee_id = ${ids}
    union all select 'days of closed months', count(*)::int from closed_days where employee_id = ${ids}
    union all select 'policies', count(*)::int from policies where scope = 'employee' and scope_id = ${ids}
  `.execute(db)
  return Object.fromEntries(rows.filter(({ count }) => count > 0).map(({ what, count }) => [what, count]))
}

/** Removes people of whom nothing is said but what a list of them says, with what was derived of it. */
export async function deletePeople(tx: Db, employeeIds: readonly number[]): Promise<void> {
  assertTransaction(tx)
  const ids = sql`any(${employeeIds as number[]}::int[])`
  await sql`delete from stale_days where employee_id = ${ids}`.execute(tx)
  await sql`delete from tardy_logs where employee_id = ${ids}`.execute(tx)
  await sql`delete from left_early_logs where employee_id = ${ids}`.execute(tx)
  await sql`delete from work_logs where employee_id = ${ids}`.execute(tx)
  await sql`delete from attendance_days where employee_id = ${ids}`.execute(tx)
  await sql`delete from work_plans where employee_id = ${ids}`.execute(tx)
  await sql`delete from plan_assignments where scope = 'employee' and scope_id = ${ids}`.execute(tx)
  await sql`delete from employments where employee_id = ${ids}`.execute(tx)
  await sql`delete from employees where id = ${ids}`.execute(tx)
}

/** Removes those of the departments that nobody and nothing needs any more, from the lowest up. */
export async function deleteUnusedDepartments(tx: Db, names: readonly string[]): Promise<string[]> {
  assertTransaction(tx)
  const removed: string[] = []
  for (;;) {
    const { rows } = await sql<{ id: number; name: string }>`
      select id, name from departments as department where name = any(${names as string[]}::text[])
        and not exists (select from employments where department_id = department.id)
        and not exists (select from department_places where parent_id = department.id)
        and not exists (select from role_grants where department_id = department.id)
        and not exists (select from closings where department_id = department.id)
        and not exists (select from board_accepted_subjects where department_id = department.id)
        and not exists (select from policies where scope = 'department' and scope_id = department.id)
        and not exists (select from plan_assignments where scope = 'department' and scope_id = department.id)
    `.execute(tx)
    if (rows.length === 0) return removed
    const ids = sql`any(${rows.map(({ id }) => id)}::int[])`
    await sql`delete from department_places where department_id = ${ids}`.execute(tx)
    await sql`delete from departments where id = ${ids}`.execute(tx)
    removed.push(...rows.map(({ name }) => name))
  }
}
