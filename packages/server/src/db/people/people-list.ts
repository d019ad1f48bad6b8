import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { namePattern } from './name-pattern.ts'
import type { PersonRow } from './read-people.ts'

export type EmploymentState = 'employed' | 'coming' | 'left'

export interface PeopleFilter {
  search: string
  date: string
  state: EmploymentState | null
  /** Null for everybody's, with who was never employed. */
  departmentIds: readonly number[] | null
  siteId: number | null
  teamId: number | null
  sort: PeopleSort
  down: boolean
  limit: number
  offset: number
}

export interface ListedPerson extends PersonRow {
  total: number
  email: string | null
  title: string
  teamId: number | null
  teamName: string | null
  teamNameEn: string | null
  state: EmploymentState | null
  from: string | null
  until: string | null
}

const inKorean = (column: string) => sql`${sql.ref(column)} collate "ko-x-icu"`
const orders = {
  number: sql`number`,
  name: inKorean('name'),
  department: inKorean('departmentName'),
  site: inKorean('site'),
  title: sql`nullif(title, '') collate "ko-x-icu"`,
  team: inKorean('teamName'),
  from: sql`"from"`,
  until: sql`until`,
} satisfies Record<string, RawBuilder<unknown>>
export type PeopleSort = keyof typeof orders

/**
 * A page of the people of a filter, each with the employment of the date, else the next one, else the last,
 * and with how many there are in all.
 */
export async function listPeoplePage(db: Db, filter: PeopleFilter): Promise<ListedPerson[]> {
  const { search, date, state, siteId, teamId } = filter
  const departmentIds = filter.departmentIds as number[] | null
  const number = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  const way = filter.down ? sql`desc` : sql`asc`
  const { rows } = await sql<ListedPerson>`
    with listed as (
      select employees.id, employees.number, employees.name, employees.email,
        department_id as "departmentId", departments.name as "departmentName", departments.name_en as "departmentNameEn",
        sites.name as site, sites.name_en as "siteEn", sites.zone, coalesce(title, '') as title,
        teams.id as "teamId", teams.name as "teamName", teams.name_en as "teamNameEn",
        lower(nearest.during) as "from", upper(nearest.during) as until,
        case when nearest.during @> ${date}::date then 'employed' when lower(nearest.during) > ${date}::date then 'coming'
          when nearest.during is not null then 'left' end as state
      from employees
      left join lateral (
        select * from employments where employee_id = employees.id
        order by coalesce(upper(during) > ${date}::date, true) desc,
          case when coalesce(upper(during) > ${date}::date, true) then lower(during) end, lower(during) desc
        limit 1
      ) as nearest on true
      left join departments on departments.id = department_id
      left join sites on sites.id = site_id
      left join team_members on team_members.employee_id = employees.id and team_members.during @> ${date}::date
      left join teams on teams.id = team_id
      where (${search}::text = '' or employees.number ilike ${number} or employees.email ilike ${number}
          or employees.name ~* ${namePattern(search)}
          or exists (select from badge_assignments where badge_assignments.employee_id = employees.id and badge = ${search}))
        and (${departmentIds}::int[] is null or department_id = any(${departmentIds}::int[]))
        and (${siteId}::int is null or site_id = ${siteId}) and (${teamId}::int is null or team_id = ${teamId})
    )
    select *, count(*) over ()::int as total from listed
    where ${state}::text is null or state = ${state}
    order by ${orders[filter.sort]} ${way} nulls last, number limit ${filter.limit} offset ${filter.offset}
  `.execute(db)
  return rows
}
