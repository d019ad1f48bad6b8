import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../kit/connect.ts'
import { webSourceId } from '../../sources/sources.ts'

/*
 * All that a list of people can say of somebody. Thousands are asked about at once: what is said of all of
 * them is read in one go for each subject, and joined.
 */

// JSON put together by hand takes PostgreSQL half the time that `json_build_object` does.
const date = (value: string) => sql`coalesce('"' || ${sql.raw(value)} || '"', 'null')`
const instant = (value: string) => sql`coalesce(to_json(${sql.raw(value)})::text, 'null')`
const days = sql`'"from":' || ${date('lower(during)')} || ',"until":' || ${date('upper(during)')}`
const employments = sql`'[' || string_agg('{' || ${days} || ',"department":' || department_id
  || ',"site":' || site_id || ',"title":' || to_json(title) || '}', ',' order by during) || ']'`
const schedules = sql`'[' || string_agg('{' || ${days} || ',"pattern":' || pattern_id
  || ',"ahead":' || days_ahead || '}', ',' order by during) || ']'`
const badges = sql`'[' || string_agg('{"source":' || source_id || ',"badge":' || to_json(badge)
  || ',"from":' || ${instant('lower(valid)')} || ',"until":' || ${instant('upper(valid)')} || '}',
  ',' order by source_id, badge, valid) || ']'`

/**
 * What is stored of those in the table `asked` (`id`) of the statement, by subject as JSON: joined to it;
 * where it is none of them, null.
 */
export const joinedFacts: RawBuilder<unknown> = sql`
  left join (
    select employee_id as id, ${employments} as employments
    from employments join asked on asked.id = employee_id group by 1
  ) as employed using (id)
  left join (
    select scope_id as id, ${schedules} as schedules
    from plan_assignments join asked on scope = 'employee' and scope_id = asked.id group by 1
  ) as scheduled using (id)
  left join (
    select employee_id as id, ${badges} as badges
    from badge_assignments join asked on asked.id = employee_id where source_id <> ${webSourceId} group by 1
  ) as badged using (id)
`

/** Dates and instants as text. */
export interface StoredFacts {
  name: string
  email: string | null
  employments: {
    from: string | null
    until: string | null
    department: number
    site: number
    title: string
  }[]
  schedules: { from: string | null; until: string | null; pattern: number; ahead: number }[]
  badges: { source: number; badge: string; from: string | null; until: string | null }[]
}

export interface StoredPerson {
  id: number
  number: string
  facts: StoredFacts
}

/** What is said of a subject is JSON still: thousands say the same. */
interface FactsRow extends Pick<StoredFacts, 'name' | 'email'> {
  id: number
  number: string
  employments: string | null
  schedules: string | null
  badges: string | null
}

/** What is stored of the people who have these numbers. */
export async function listPersonFacts(db: Db, numbers: readonly string[]): Promise<StoredPerson[]> {
  // One text is read faster than an array; in a number is no line end.
  return await factsOf(db, sql`where number = any(string_to_array(${numbers.join('\n')}, ${'\n'}))`)
}

/** Everybody, by id, page by page. */
export async function listPeopleAfter(db: Db, after: number, limit: number): Promise<StoredPerson[]> {
  return await factsOf(db, sql`where id > ${after} order by id limit ${limit}`)
}

async function factsOf(db: Db, who: RawBuilder<unknown>): Promise<StoredPerson[]> {
  const { rows } = await sql<FactsRow>`
    with asked as materialized (select id, number, name, email from employees ${who})
    select asked.id, number, name, email, employments, schedules, badges
    from asked ${joinedFacts} order by asked.id
  `.execute(db)
  const read = remembering()
  return rows.map(({ id, number, name, email, employments, schedules, badges }) => ({
    id,
    number,
    facts: {
      name,
      email,
      employments: read(employments),
      schedules: read(schedules),
      badges: badges === null ? [] : JSON.parse(badges),
    },
  }))
}

/** Reads JSON; people of whom the same is said share it. */
function remembering(): <T>(json: string | null) => T[] {
  const known = new Map<string | null, unknown[]>([[null, []]])
  return <T>(json: string | null) => {
    const said = known.get(json) ?? JSON.parse(json!)
    known.set(json, said)
    return said as T[]
  }
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
