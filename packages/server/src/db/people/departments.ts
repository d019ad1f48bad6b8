import type { DepartmentDates } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

export interface DepartmentRow {
  id: number
  name: string
  nameEn: string
}

/** All departments, by name. */
export async function listDepartments(db: Db): Promise<DepartmentRow[]> {
  const { rows } = await sql<DepartmentRow>`
    select id, name, name_en as "nameEn" from departments order by name collate "ko-x-icu"
  `.execute(db)
  return rows
}

/** The names of these departments, by id; of those that exist. */
export async function listDepartmentNames(db: Db, ids: readonly number[]): Promise<Map<number, string>> {
  const { rows } = await sql<{ id: number; name: string }>`
    select id, name from departments where id = any(${ids as number[]}::int[])
  `.execute(db)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export interface DepartmentName {
  name: string
  nameEn: string
}

/** Who has the name, of departments. */
export async function findDepartment(
  db: Db,
  by: { id: number } | { name: string },
): Promise<(DepartmentName & { id: number; endedOn: string | null }) | null> {
  const row = await db
    .selectFrom('departments')
    .select(['id', 'name', 'name_en as nameEn', 'ended_on as endedOn'])
    .where('id' in by ? 'id' : 'name', '=', 'id' in by ? by.id : by.name)
    .executeTakeFirst()
  return row ?? null
}

/** A new department, since ever below another one or at the top (null). Returns its id. */
export async function insertDepartment(
  tx: Db,
  { name, nameEn }: DepartmentName,
  parentId: number | null,
): Promise<number> {
  assertTransaction(tx)
  const { id } = await tx
    .insertInto('departments')
    .values({ name, name_en: nameEn })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (parentId !== null)
    await tx
      .insertInto('department_places')
      .values({ department_id: id, parent_id: parentId, during: '(,)' })
      .execute()
  return id
}

/** Another name, or another first date on which it is none any more. */
export async function updateDepartment(
  tx: Db,
  id: number,
  changed: Partial<DepartmentName & { endedOn: string | null }>,
): Promise<void> {
  assertTransaction(tx)
  const { name, nameEn, endedOn } = changed
  await tx
    .updateTable('departments')
    .set({
      ...(name !== undefined && { name }),
      ...(nameEn !== undefined && { name_en: nameEn }),
      ...(endedOn !== undefined && { ended_on: endedOn }),
    })
    .where('id', '=', id)
    .execute()
}

/** What uses a department from a date on, null for from ever: people, and departments below it. */
export async function countUsesOfDepartment(
  db: Db,
  id: number,
  from: string | null,
): Promise<{ people: number; departments: number }> {
  const { rows } = await sql<{ people: number; departments: number }>`
    select
      (select count(distinct employee_id)::int from employments
        where department_id = ${id} and during && daterange(${from}::date, null)) as people,
      (select count(distinct department_id)::int from department_places
        join departments on departments.id = department_id
        where parent_id = ${id} and during && daterange(${from}::date, ended_on)) as departments
  `.execute(db)
  return rows[0]!
}

/** Whether a role, a policy or a pattern was ever given for the department. */
export async function isDepartmentNamed(db: Db, id: number): Promise<boolean> {
  const { rows } = await sql<{ named: boolean }>`
    select exists (select from role_grants where department_id = ${id})
      or exists (select from policies where scope = 'department' and scope_id = ${id})
      or exists (select from plan_assignments where scope = 'department' and scope_id = ${id}) as named
  `.execute(db)
  return rows[0]!.named
}

/** Removes a department that nothing uses, with where it lay. */
export async function deleteDepartment(tx: Db, id: number): Promise<void> {
  assertTransaction(tx)
  await tx.deleteFrom('department_places').where('department_id', '=', id).execute()
  await tx.deleteFrom('departments').where('id', '=', id).execute()
}

/** Who are employed in one of these departments on a date or later, ascending. */
export async function listEmployedIn(
  db: Db,
  departmentIds: ReadonlySet<number>,
  from: string,
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select distinct employee_id as id from employments
    where department_id = any(${[...departmentIds]}::int[]) and during && daterange(${from}::date, null) order by 1
  `.execute(db)
  return rows.map(({ id }) => id)
}

/** Who was employed in one of these departments on any of its dates, ascending. */
export async function listEmployedWithin(db: Db, departments: readonly DepartmentDates[]): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select distinct employee_id as id from employments join unnest(
      ${departments.map(({ departmentId }) => departmentId)}::int[],
      ${departments.map(({ from }) => from)}::int[],
      ${departments.map(({ to }) => to)}::int[]
    ) as reached (department_id, from_day, to_day) using (department_id)
    where during && daterange(date '1970-01-01' + from_day, date '1970-01-01' + to_day, '[]')
    order by 1
  `.execute(db)
  return rows.map(({ id }) => id)
}
