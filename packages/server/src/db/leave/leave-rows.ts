import type { DatedPolicy, DepartmentDates, DepartmentPlace, EntryKind } from '@rollcall/core'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { namePattern } from '../people/name-pattern.ts'

const epoch = sql`date '1970-01-01'`

export interface LeaveEntryRow {
  id: number
  actId: number
  on: number
  kind: EntryKind
  minutes: number
  until: number | null
  reason: string
  madeBy: string
  at: string
}

/** A date of leave that is approved or still to be decided. */
export interface LeaveUseRow {
  requestId: number
  status: 'approved' | 'pending'
  on: number
  minutes: number
  ofMinutes: number
  unit: 'day' | 'half' | 'quarter' | 'hours'
}

/** A person with what her leave is computed from; all in order of time. */
export interface LeavePersonRow {
  id: number
  number: string
  name: string
  /** Where she works on the date; null for nowhere. */
  department: { id: number; name: string; nameEn: string } | null
  employments: { fromDay: number | null; untilDay: number | null; departmentId: number; siteId: number }[]
  /** Those that nobody took back. */
  entries: LeaveEntryRow[]
  uses: LeaveUseRow[]
}

export interface LeaveRows {
  /** How many there are, of whom `people` may be the first. */
  total: number
  people: LeavePersonRow[]
  policies: DatedPolicy[]
  places: DepartmentPlace[]
}

export interface LeaveFilter {
  /** On which they work somewhere. */
  date: string
  /** Departments on the date that are within reach; null for the company. */
  reached: readonly DepartmentDates[] | null
  /** A ledger goes on to today: of who works today, it is within reach today too. */
  today: { date: string; reached: readonly DepartmentDates[] | null }
  /** Who reaches themselves, wherever they work. */
  own: number | null
  /** Of these departments alone. */
  asked: readonly DepartmentDates[] | null
  /** Part of a name or number; of a Korean name its initial consonants do. */
  search: string
  limit: number
}

/** What the leave of these people is computed from. One query, however many there are. */
export const loadLeaveRows = (db: Db, employeeIds: readonly number[]): Promise<LeaveRows> =>
  load(
    db,
    sql`
      select employees.id, number, employees.name, null::jsonb as department, count(*) over () as total, number as place
      from employees where id = any(${employeeIds as number[]}::int[])
    `,
  )

/** The same of who works within reach on a date and passes the filter, by department and name. */
export const listLeaveRows = (db: Db, filter: LeaveFilter): Promise<LeaveRows> => load(db, whoOf(filter))

const among = (departments: readonly DepartmentDates[] | null) =>
  departments === null
    ? sql`true`
    : sql`department_id = any(${departments.map(({ departmentId }) => departmentId)}::int[])`

/** Nobody of these works today where it is out of reach. */
const nearOn = ({ date, reached }: LeaveFilter['today']) => sql`not exists (
  select from employments where employee_id = employees.id and during @> ${date}::date and not ${among(reached)}
)`

function whoOf({ date, reached, today, own, asked, search, limit }: LeaveFilter): RawBuilder<unknown> {
  const number = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  return sql`
    select employees.id, number, employees.name,
      jsonb_build_object('id', departments.id, 'name', departments.name, 'nameEn', name_en) as department,
      count(*) over () as total,
      row_number() over (
        order by departments.name collate "ko-x-icu", employees.name collate "ko-x-icu", number
      ) as place
    from employments
    join employees on employees.id = employee_id
    join departments on departments.id = department_id
    where during @> ${date}::date and (${among(reached)} and ${nearOn(today)} or employee_id = ${own}::int) and ${among(asked)}
      and (${search} = '' or number ilike ${number} or employees.name ~* ${namePattern(search)})
    order by place limit ${limit}
  `
}

async function load(db: Db, who: RawBuilder<unknown>): Promise<LeaveRows> {
  const { rows } = await sql<LeaveRows>`
    with who as materialized (${who}),
    people as (
      select id, number, name, department,
        (
          select coalesce(jsonb_agg(jsonb_build_object('fromDay', lower(during) - ${epoch},
            'untilDay', upper(during) - ${epoch}, 'departmentId', department_id, 'siteId', site_id) order by during), '[]')
          from employments where employee_id = who.id
        ) as employments,
        (
          select coalesce(jsonb_agg(jsonb_build_object('id', leave_entries.id, 'actId', leave_entries.act_id,
            'on', on_date - ${epoch}, 'kind', leave_entries.kind, 'minutes', minutes, 'until', until_date - ${epoch},
            'reason', reason, 'madeBy', coalesce("user".name, made_by), 'at', at) order by on_date, leave_entries.id), '[]')
          from leave_entries
          join leave_acts on leave_acts.id = leave_entries.act_id
          left join auth."user" on 'person:' || "user".email = made_by
          where employee_id = who.id
            and not exists (select from leave_taken_back where entry_id = leave_entries.id)
        ) as entries,
        (
          select coalesce(jsonb_agg(jsonb_build_object('requestId', requests.id, 'status', status,
            'on', work_date - ${epoch}, 'minutes', minutes, 'ofMinutes', of_minutes,
            'unit', asked #>> '{part,unit}') order by work_date, requests.id), '[]')
          from requests
          join request_kinds on request_kinds.id = kind_id
          join request_parts on request_id = requests.id
          where employee_id = who.id and status in ('approved', 'pending') and balance = 'annual' and minutes > 0
        ) as uses
      from who order by place
    )
    select
      coalesce((select max(total)::int from who), 0) as total,
      (select coalesce(jsonb_agg(to_jsonb(people)), '[]') from people) as people,
      (
        select coalesce(jsonb_agg(jsonb_build_object('scope', scope, 'scopeId', scope_id,
          'fromDay', valid_from - ${epoch}, 'settings', settings)), '[]')
        from policies where scope <> 'employee' or scope_id in (select id from who)
      ) as policies,
      (
        select coalesce(jsonb_agg(jsonb_build_object('departmentId', department_id, 'parentId', parent_id,
          'fromDay', lower(during) - ${epoch}, 'untilDay', upper(during) - ${epoch})), '[]')
        from department_places
      ) as places
  `.execute(db)
  return rows[0]!
}
