import type { DatedTrait, DepartmentDates } from '@rollcall/core'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { namePattern } from '../people/name-pattern.ts'

const epoch = sql`date '1970-01-01'`

export interface TeamFilter {
  from: string
  to: string
  /** Departments and the dates on which they are within reach, null for the company. */
  reached: readonly DepartmentDates[] | null
  /** Who reaches themselves, wherever they work. */
  own: number | null
  /** Of whom the traits are seen, as `reached`. */
  traitsReached: readonly DepartmentDates[] | null
  /** Whether those are listed too, or only, whom `own` works with. */
  mates: 'none' | 'too' | 'only'
  /** Of these departments alone, on their dates. */
  asked: readonly DepartmentDates[] | null
  teamId: number | null
  /** Only who is away on one of the dates, as far as it may be seen. */
  absent: boolean
  /** Part of a name or number; of a Korean name its initial consonants do. */
  search: string
  limit: number
}

export interface PlannedPersonRow {
  id: number
  number: string
  name: string
  departmentId: number
  departmentName: string
  departmentNameEn: string
  teamId: number | null
  teamName: string | null
  region: string
  /** Whether all of the plan may be seen; of who is a mate and no more, only when she works. */
  isReached: boolean
  /** Null for who may not see them. */
  traits: DatedTrait[] | null
  total: number
}

const worksIn = (departments: readonly DepartmentDates[] | null, { from, to }: TeamFilter) =>
  departments === null
    ? sql`true`
    : sql`exists (
        select from employments join unnest(
          ${departments.map(({ departmentId }) => departmentId)}::int[],
          ${departments.map((each) => each.from)}::int[],
          ${departments.map((each) => each.to)}::int[]
        ) as reached (department_id, from_day, to_day) using (department_id)
        where employments.employee_id = employees.id
          and during && (daterange(${from}, ${to}, '[]') * daterange(${epoch} + from_day, ${epoch} + to_day, '[]'))
      )`

/** Who is in a team of this person on one of the dates, or, if she is in none, in her department. */
const matesOf = (own: number | null, { from, to }: TeamFilter) => sql`
  select other.employee_id from team_members as hers join team_members as other using (team_id)
  where hers.employee_id = ${own}::int and not isempty(hers.during * other.during * daterange(${from}, ${to}, '[]'))
  union
  select other.employee_id from employments as hers join employments as other using (department_id)
  where hers.employee_id = ${own}::int and not isempty(hers.during * other.during * daterange(${from}, ${to}, '[]'))
    and not exists (select from team_members where employee_id = ${own}::int and during && daterange(${from}, ${to}, '[]'))
`

/** Away on one of the dates: for who may not see more, once it is approved. */
const isAway = (isReached: RawBuilder<unknown>, { from, to }: TeamFilter) => sql`exists (
  select from requests join request_kinds on request_kinds.id = kind_id join request_parts on request_id = requests.id
  where employee_id = employees.id and work_date between ${from} and ${to} and effect in ('leave', 'trip', 'remote')
    and (status = 'approved' or (status = 'pending' and ${isReached}))
)`

/** Who is employed on one of the dates and passes the filter, by department and name; `total` counts all. */
export async function listPlannedPeople(db: Db, filter: TeamFilter): Promise<PlannedPersonRow[]> {
  const { from, to, reached, own, mates, traitsReached, asked, teamId, absent, search, limit } = filter
  const isReached = sql`(${worksIn(reached, filter)} or employees.id = ${own}::int)`
  const isMate = sql`(employees.id = ${own}::int or employees.id in (${matesOf(own, filter)}))`
  const shown = { none: isReached, too: sql`(${isReached} or ${isMate})`, only: isMate }[mates]
  const number = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<PlannedPersonRow>`
    select employees.id, employees.number, employees.name, place.department_id as "departmentId",
      departments.name as "departmentName", departments.name_en as "departmentNameEn",
      team.id as "teamId", team.name as "teamName", region, ${isReached} as "isReached",
      case when ${worksIn(traitsReached, filter)} then (
        select coalesce(jsonb_agg(jsonb_build_object(
          'trait', trait, 'fromDay', lower(during) - ${epoch}, 'untilDay', upper(during) - ${epoch}
        ) order by during, trait), '[]')
        from employee_traits where employee_id = employees.id and during && daterange(${from}, ${to}, '[]')
      ) end as traits, (count(*) over ())::int as total
    from employees
    join lateral (
      select department_id, region from employments join sites on sites.id = site_id
      where employee_id = employees.id and during && daterange(${from}, ${to}, '[]') order by during desc limit 1
    ) as place on true
    join departments on departments.id = place.department_id
    left join lateral (
      select teams.id, teams.name from team_members join teams on teams.id = team_id
      where employee_id = employees.id and during && daterange(${from}, ${to}, '[]') order by during desc limit 1
    ) as team on true
    where ${shown} and ${worksIn(asked, filter)}
      and (${teamId}::int is null or team.id = ${teamId}::int)
      and ${absent ? isAway(isReached, filter) : sql`true`}
      and (${search} = '' or employees.number ilike ${number} or employees.name ~* ${namePattern(search)})
    order by departments.name collate "ko-x-icu", employees.name collate "ko-x-icu", employees.number
    limit ${limit}
  `.execute(db)
  return rows
}
