import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../kit/connect.ts'

/** All that a list of people can say of somebody, in one JSON; of `employees` under the name `person`. */
export const factsOfPerson: RawBuilder<unknown> = sql`jsonb_build_object(
  'name', person.name,
  'email', person.email,
  'employments', coalesce((
    select jsonb_agg(jsonb_build_object('from', lower(during), 'until', upper(during), 'department', department_id,
      'site', site_id, 'title', title) order by during)
    from employments where employee_id = person.id), '[]'),
  'schedules', coalesce((
    select jsonb_agg(jsonb_build_object('from', lower(during), 'until', upper(during), 'pattern', pattern_id,
      'ahead', days_ahead) order by during)
    from plan_assignments where scope = 'employee' and scope_id = person.id), '[]'),
  'badges', coalesce((
    select jsonb_agg(jsonb_build_object('source', source_id, 'badge', badge, 'from', lower(valid), 'until', upper(valid))
      order by source_id, badge, valid)
    from badge_assignments where employee_id = person.id), '[]')
)`

export interface StoredPerson {
  id: number
  number: string
  facts: unknown
}

/** What is stored of the people who have these numbers. */
export async function listPersonFacts(db: Db, numbers: readonly string[]): Promise<StoredPerson[]> {
  const { rows } = await sql<StoredPerson>`
    select person.id, person.number, ${factsOfPerson} as facts from employees as person
    where person.number = any(${numbers as string[]}::text[])
  `.execute(db)
  return rows
}

/** Numbers that are these ones but for zeros in front. */
export async function listZeroTwins(db: Db, numbers: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ number: string }>`
    select number from employees
    where number like '0%' and ltrim(number, '0') = any(${numbers as string[]}::text[])
  `.execute(db)
  return rows.map(({ number }) => number)
}

/** Whose these e-mails are, in small letters. */
export async function listEmailOwners(
  db: Db,
  emails: readonly string[],
): Promise<{ email: string; number: string }[]> {
  const { rows } = await sql<{ email: string; number: string }>`
    select lower(email) as email, number from employees where lower(email) = any(${emails as string[]}::text[])
  `.execute(db)
  return rows
}

/** Whose these badges of a source are, at any time. */
export async function listBadgeOwners(
  db: Db,
  badges: readonly { source: number; badge: string }[],
): Promise<{ source: number; badge: string; number: string }[]> {
  const { rows } = await sql<{ source: number; badge: string; number: string }>`
    select distinct source_id as source, held.badge, number from badge_assignments as held
    join unnest(${badges.map(({ source }) => source)}::int[], ${badges.map(({ badge }) => badge)}::text[])
      as asked (source, badge) on held.source_id = asked.source and held.badge = asked.badge
    join employees on employees.id = employee_id
  `.execute(db)
  return rows
}
