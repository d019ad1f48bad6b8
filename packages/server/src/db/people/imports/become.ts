import { sql } from 'kysely'
import type { Db } from '../../kit/connect.ts'
import { assertTransaction } from '../../kit/transaction.ts'

/*
 * The people of an import become what it says (`after`), or again what they were (`before`): a statement for
 * each kind of fact, however many people there are.
 */

/** What people are, or become. */
export type Side = 'before' | 'after'
export const columnOf = (side: Side) => (side === 'before' ? sql`before` : sql`after`)

/** Departments that are there now stand in the import by their ids. */
export async function nameAddedDepartments(
  tx: Db,
  importId: number,
  added: readonly { path: string; id: number }[],
): Promise<void> {
  assertTransaction(tx)
  if (added.length === 0) return
  await sql`
    update people_import_people set after = jsonb_set(after, '{employments}', (
      select jsonb_agg(case when added.id is null then employment
        else employment || jsonb_build_object('department', added.id) end order by place)
      from jsonb_array_elements(after -> 'employments') with ordinality as held (employment, place)
      left join jsonb_to_recordset(${JSON.stringify(added)}::jsonb) as added (path text, id int)
        on jsonb_typeof(employment -> 'department') = 'string' and added.path = employment ->> 'department'
    ))
    where import_id = ${importId}
      and jsonb_path_exists(after, '$.employments[*].department ? (@.type() == "string")')
  `.execute(tx)
}

/** Adds who is new, and says in the import who everybody is. */
export async function insertPeople(tx: Db, importId: number): Promise<void> {
  assertTransaction(tx)
  await sql`
    insert into employees (number, name, email)
    select number, after ->> 'name', after ->> 'email' from people_import_people
    where import_id = ${importId} and before is null order by number
  `.execute(tx)
  await sql`
    update people_import_people as touched set employee_id = person.id
    from employees as person where import_id = ${importId} and person.number = touched.number
  `.execute(tx)
}

/** Whom an import adds and whom it changes, ascending; of the latter, whose employments or plans differ. */
export async function listTouched(
  db: Db,
  importId: number,
): Promise<Record<'added' | 'changed' | 'employed' | 'planned', number[]>> {
  const { rows } = await sql<{ id: number; isNew: boolean; moved: boolean; scheduled: boolean }>`
    select employee_id as id, before is null as "isNew",
      after ? 'employments' as moved, after ? 'schedules' as scheduled
    from people_import_people where import_id = ${importId} order by employee_id
  `.execute(db)
  const ids = (kept: (row: (typeof rows)[number]) => boolean) => rows.filter(kept).map(({ id }) => id)
  return {
    added: ids(({ isNew }) => isNew),
    changed: ids(({ isNew }) => !isNew),
    employed: ids(({ isNew, moved }) => !isNew && moved),
    planned: ids(({ isNew, moved, scheduled }) => !isNew && (moved || scheduled)),
  }
}

/** Names, e-mails, employments and own patterns become those of a side; of who is new they are added. */
export async function replaceFacts(
  tx: Db,
  importId: number,
  side: Side,
  { by, at }: { by: string; at: Temporal.Instant },
): Promise<void> {
  assertTransaction(tx)
  const differing = (key: string) => sql`import_id = ${importId} and after ? ${sql.lit(key)}`
  await sql`
    update employees set name = coalesce(${columnOf(side)} ->> 'name', name),
      email = case when after ? 'email' then ${columnOf(side)} ->> 'email' else email end
    from people_import_people
    where import_id = ${importId} and employees.id = employee_id and before is not null
      and (after ? 'name' or after ? 'email')
  `.execute(tx)
  await sql`
    delete from employments using people_import_people as touched
    where employments.employee_id = touched.employee_id and before is not null and ${differing('employments')}
  `.execute(tx)
  await sql`
    insert into employments (employee_id, during, department_id, site_id, title)
    select employee_id, daterange("from", until), department, site, title
    from people_import_people
    cross join lateral jsonb_to_recordset(${columnOf(side)} -> 'employments')
      as employment ("from" date, until date, department int, site int, title text)
    where ${differing('employments')} order by employee_id, "from"
  `.execute(tx)
  await sql`
    delete from plan_assignments using people_import_people
    where scope = 'employee' and scope_id = employee_id and before is not null and ${differing('schedules')}
  `.execute(tx)
  await sql`
    insert into plan_assignments (scope, scope_id, during, pattern_id, days_ahead, made_by, made_at)
    select 'employee', employee_id, daterange("from", until), pattern, ahead, ${by}, ${at.toString()}::timestamptz
    from people_import_people
    cross join lateral jsonb_to_recordset(${columnOf(side)} -> 'schedules')
      as schedule ("from" date, until date, pattern int, ahead int)
    where ${differing('schedules')} order by employee_id, "from"
  `.execute(tx)
}

/** Badges that an import gives to people; bounds are instants as text. */
export async function listGivenBadges(
  db: Db,
  importId: number,
): Promise<{ sourceId: number; badge: string; employeeId: number }[]> {
  const { rows } = await sql<{ sourceId: number; badge: string; employeeId: number }>`
    select source as "sourceId", badge, employee_id as "employeeId" from people_import_people
    cross join lateral jsonb_to_recordset(after -> 'badges') as given (source int, badge text)
    where import_id = ${importId} and not coalesce(before -> 'badges', '[]') @> jsonb_build_array(jsonb_build_object('source', source, 'badge', badge))
    order by 1, 2
  `.execute(db)
  return rows
}

/** Says that an import was applied, and which departments it added. */
export async function stampApplied(
  tx: Db,
  importId: number,
  { by, at, departments }: { by: string; at: Temporal.Instant; departments: readonly string[] },
): Promise<void> {
  assertTransaction(tx)
  await tx
    .updateTable('people_imports')
    .set({ applied_by: by, applied_at: at.toString(), departments: JSON.stringify(departments) })
    .where('id', '=', importId)
    .execute()
}

export async function stampUndone(tx: Db, importId: number, by: string, at: Temporal.Instant): Promise<void> {
  assertTransaction(tx)
  await tx
    .updateTable('people_imports')
    .set({ undone_by: by, undone_at: at.toString() })
    .where('id', '=', importId)
    .execute()
}
