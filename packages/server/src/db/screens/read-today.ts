import type { Finding, Presence } from '@rollcall/core'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import type { PlanJson } from '../kit/schema.ts'

/**
 * Where a person is: what the log says, or that its time has come. A date without a log has not begun, or
 * nothing is planned and nothing happened.
 */
const presence = (now: string) => sql<Presence>`
  case
    when probably_absent_from <= ${now} then 'probablyAbsent'
    else coalesce(log.presence, case when plan.employee_id is null then 'noPlan' else 'upcoming' end)
  end
`

/** Whether any of the date is work at home: by plan, or approved. */
const isRemote = (date: string) => sql`
  plan.plan ->> 'place' = 'remote' or exists (
    select from requests
    join request_kinds on request_kinds.id = kind_id and effect = 'remote'
    join request_parts on request_id = requests.id and request_parts.work_date = ${date}
    where requests.employee_id = employees.id and status = 'approved'
  )
`

/** The people of these departments on a date, null for everybody's. */
const peopleOf = (date: string, now: string, departmentIds: readonly number[] | null) => sql`
  select employees.id, employees.number, employees.name, department_id, site_id, in_minute, out_minute, tardy_minutes, left_early_minutes, findings,
    plan.plan, ${presence(now)} as presence, coalesce(${isRemote(date)}, false) as is_remote
  from employments
  join employees on employees.id = employments.employee_id
  left join work_plans as plan on plan.employee_id = employees.id and plan.work_date = ${date}
  left join work_logs as log on log.employee_id = employees.id and log.work_date = ${date}
  where during @> ${date}::date
    and (${departmentIds as number[] | null}::int[] is null or department_id = any(${departmentIds as number[] | null}::int[]))
`

export interface PresenceCount {
  departmentId: number
  departmentName: string
  departmentNameEn: string
  presence: Presence
  people: number
  late: number
  remote: number
}

/** How many people of each of these departments are where on a date. */
export async function countPresence(
  db: Db,
  date: string,
  now: Temporal.Instant,
  departmentIds: readonly number[] | null,
): Promise<PresenceCount[]> {
  const { rows } = await sql<PresenceCount>`
    select department_id as "departmentId", departments.name as "departmentName", name_en as "departmentNameEn", presence,
      count(*)::int as people, (count(*) filter (where tardy_minutes > 0))::int as late,
      (count(*) filter (where is_remote))::int as remote
    from (${peopleOf(date, now.toString(), departmentIds)}) as person join departments on departments.id = department_id
    group by 1, 2, 3, 4 order by departments.name collate "ko-x-icu"
  `.execute(db)
  return rows
}

export interface PresentPersonRow {
  id: number
  number: string
  name: string
  departmentId: number
  departmentName: string
  departmentNameEn: string
  site: string
  siteEn: string
  zone: string
  presence: Presence
  isRemote: boolean
  in: number | null
  out: number | null
  tardyMinutes: number | null
  leftEarlyMinutes: number | null
  findings: Finding[] | null
  plan: PlanJson | null
  total: number
}

export interface PresenceFilter {
  /** Null for everybody's. */
  departmentIds: readonly number[] | null
  presence: Presence | 'late' | 'remote' | null
}

interface Page {
  limit: number
  /** How many come before the first. */
  offset: number
}

/** The people of a date that pass the filter, by department and name; `total` counts them all. */
export async function listPresent(
  db: Db,
  date: string,
  now: Temporal.Instant,
  filter: PresenceFilter,
  { limit, offset }: Page,
): Promise<PresentPersonRow[]> {
  const { rows } = await sql<PresentPersonRow>`
    select person.id, person.number, person.name, department_id as "departmentId", departments.name as "departmentName",
      departments.name_en as "departmentNameEn", sites.name as site, sites.name_en as "siteEn", sites.zone, presence, is_remote as "isRemote", in_minute as "in", out_minute as "out",
      tardy_minutes as "tardyMinutes", left_early_minutes as "leftEarlyMinutes", findings, plan, (count(*) over ())::int as total
    from (${peopleOf(date, now.toString(), filter.departmentIds)}) as person
    join departments on departments.id = department_id join sites on sites.id = site_id
    where ${passes(filter)}
    order by departments.name collate "ko-x-icu", person.name collate "ko-x-icu", person.number
    limit ${limit} offset ${offset}
  `.execute(db)
  return rows
}

function passes({ presence: wanted }: PresenceFilter): RawBuilder<unknown> {
  if (wanted === null) return sql`true`
  if (wanted === 'late') return sql`tardy_minutes > 0`
  return wanted === 'remote' ? sql`is_remote` : sql`presence = ${wanted}`
}
