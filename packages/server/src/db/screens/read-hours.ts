import type { DayType, LoggedDay } from '@rollcall/core'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { type LostFilter, placesOf } from './lost-days.ts'

/** A person with the department where she works last in the week, if any. */
export interface HoursPerson {
  id: number
  number: string
  name: string
  department: { id: number; name: string; nameEn: string } | null
  days: HoursDay[]
}

/** A date that is logged or planned; what is planned is said of dates that are not over. */
export interface HoursDay {
  day: number
  log: LoggedDay | null
  awayMinutes: number
  inAt: number | null
  outAt: number | null
  plan: string | null
  isFlexible: boolean
  /** Overtime is approved for it. */
  hasOvertime: boolean
}

type Cell = readonly [
  day: number,
  dayType: DayType | null,
  settled: boolean,
  requiredMinutes: number,
  deemedMinutes: number,
  workedMinutes: number | null,
  overtimeMinutes: number | null,
  outsidePlanMinutes: number | null,
  nightMinutes: number | null,
  awayMinutes: number | null,
  inAt: number | null,
  outAt: number | null,
  plan: string | null,
  isFlexible: boolean,
  hasOvertime: boolean,
]

const epoch = sql`date '1970-01-01'`
const ms = (at: RawBuilder<unknown>) => sql`(extract(epoch from ${at}) * 1000)::bigint`

/**
 * Who works within the filter on one of its dates, with all her dates of it and the one before. One query,
 * however many people; arrays, because names of keys would be most of what it sends.
 */
export async function listHours(db: Db, filter: LostFilter): Promise<HoursPerson[]> {
  const { from, to, employeeId } = filter
  const { rows } = await sql<Omit<HoursPerson, 'days'> & { cells: Cell[] }>`
    with place as materialized (
      select distinct on (employee_id) employee_id, department_id from (${placesOf(filter)}) as place
      where first <= ${to} and until > ${from} and ${employeeId === null ? sql`true` : sql`employee_id = ${employeeId}`}
      order by employee_id, until desc
    ),
    log as materialized (
      select log.* from place join shown_logs as log using (employee_id) where work_date between ${from}::date - 1 and ${to}
    ),
    planned as materialized (
      select employee_id, work_date, plan from place join work_plans using (employee_id) where work_date between ${from} and ${to}
    ),
    overtime as materialized (
      select distinct employee_id, work_date from request_parts join requests on requests.id = request_id
      join request_kinds on request_kinds.id = kind_id
      where work_date between ${from} and ${to} and status = 'approved' and effect = 'overtime'
    ),
    day as (
      select employee_id, json_agg(json_build_array(
        work_date - ${epoch}, day_type, coalesce(settled, false), required_minutes, deemed_minutes, worked_minutes, overtime_minutes,
        outside_plan_minutes, night_minutes, away_minutes, ${ms(sql`in_at`)}, ${ms(sql`out_at`)},
        case when settled is not true then plan::text end, coalesce(plan ?| '{core,slide,standardMinutes}'::text[], false),
        settled is not true and overtime.employee_id is not null
      ) order by work_date) as cells
      from log full join planned using (employee_id, work_date) left join overtime using (employee_id, work_date)
      group by employee_id
    )
    select employees.id, number, employees.name, coalesce(cells, '[]') as cells,
      case when departments.id is not null
        then json_build_object('id', departments.id, 'name', departments.name, 'nameEn', name_en) end as department
    from place join employees on employees.id = place.employee_id
    left join departments on departments.id = department_id
    left join day on day.employee_id = place.employee_id
    order by employees.name collate "ko-x-icu", number
  `.execute(db)
  return rows.map(({ cells, ...person }) => ({ ...person, days: cells.map(dayOf) }))
}

function dayOf(cell: Cell): HoursDay {
  const [day, dayType, settled, requiredMinutes, deemedMinutes, ...rest] = cell
  const [workedMinutes, overtimeMinutes, outsidePlanMinutes, nightMinutes, awayMinutes, ...more] = rest
  const [inAt, outAt, plan, isFlexible, hasOvertime] = more
  const figures = { requiredMinutes, deemedMinutes, workedMinutes, overtimeMinutes, nightMinutes }
  const log = dayType === null ? null : { dayType, settled, outsidePlanMinutes, ...figures }
  return { day, log, awayMinutes: awayMinutes ?? 0, inAt, outAt, plan, isFlexible, hasOvertime }
}
