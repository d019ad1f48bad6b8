import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'

interface NamedCount {
  id: number
  name: string
  nameEn: string
  /** Who are employed there on the date. */
  people: number
}

export interface CountedDepartment extends NamedCount {
  parentId: number | null
  endsOn: string | null
}

/** The departments of a date, by name, each with where it lies and how many people are employed in it. */
export async function countDepartments(db: Db, date: string): Promise<CountedDepartment[]> {
  const { rows } = await sql<CountedDepartment>`
    select id, name, name_en as "nameEn", parent_id as "parentId", ended_on as "endsOn", coalesce(people, 0) as people
    from departments
    left join department_places on department_id = id and during @> ${date}::date
    left join (
      select department_id as counted_id, count(*)::int as people from employments where during @> ${date}::date group by 1
    ) as counted on counted_id = id
    where ended_on is null or ended_on > ${date}::date
    order by name collate "ko-x-icu"
  `.execute(db)
  return rows
}

export async function countSites(db: Db, date: string): Promise<NamedCount[]> {
  const { rows } = await sql<NamedCount>`
    select id, name, name_en as "nameEn", count(employee_id)::int as people
    from sites left join employments on site_id = id and during @> ${date}::date
    group by id order by id
  `.execute(db)
  return rows
}

/** Teams by name; of their members those count who are employed on the date. */
export async function countTeams(db: Db, date: string): Promise<NamedCount[]> {
  const { rows } = await sql<NamedCount>`
    select id, name, name_en as "nameEn", count(employments.employee_id)::int as people
    from teams
    left join team_members on team_id = id and team_members.during @> ${date}::date
    left join employments on employments.employee_id = team_members.employee_id and employments.during @> ${date}::date
    group by id order by name collate "ko-x-icu"
  `.execute(db)
  return rows
}
