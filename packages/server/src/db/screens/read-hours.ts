import type { DayType, LoggedDay } from '@rollcall/core'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { type LostFilter, placesOf } from './lost-days.ts'

/** Somebody with her days in order. */
export interface DaysOfPerson {
  id: number
  days: HoursDay[]
}

/** With the department where she works last of the dates, if any. */
export interface HoursPerson extends DaysOfPerson {
  number: string
  name: string
  department: { id: number; name: string; nameEn: string } | null
}

/** Hours of one's own choice: a start that slides, or core time and standard hours. */
export type OwnHours = 'sliding' | 'selective'

/** A date that is logged or planned; what is planned is said of dates that are not over. */
export interface HoursDay {
  day: number
  log: LoggedDay | null
  awayMinutes: number
  inAt: number | null
  outAt: number | null
  plan: string | null
  ownHours: OwnHours | null
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
  ownHours: OwnHours | null,
  hasOvertime: boolean,
]

const epoch = sql`date '1970-01-01'`
const ms = (at: RawBuilder<unknown>) => sql`(extract(epoch from ${at}) * 1000)::bigint`

/**
 * The days of those of `place` as `day (employee_id, cells)`; arrays, because the names of keys would be most
 * of what is sent.
 */
const daysOfPlace = (from: RawBuilder<unknown>, to: string): RawBuilder<unknown> => sql`
  log as materialized (
    select log.* from place join shown_logs as log using (employee_id) where work_date between ${from} and ${to}
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
      case when settled is not true then plan::text end,
      case when plan ?| '{core,standardMinutes}'::text[] then 'selective' when plan ? 'slide' then 'sliding' end,
      settled is not true and overtime.employee_id is not null
    ) order by work_date) as cells
    from log full join planned using (employee_id, work_date) left join overtime using (employee_id, work_date)
    group by employee_id
  )
`

/**
 * Who works within the filter on one of its dates, with all her days of it and the one before. One query,
 * however many people.
 */
export async function listHours(db: Db, filter: LostFilter): Promise<HoursPerson[]> {
  const { from, to, employeeId } = filter
  const { rows } = await sql<Omit<HoursPerson, 'days'> & { cells: Cell[] }>`
    with place as materialized (
      select distinct on (employee_id) employee_id, department_id from (${placesOf(filter)}) as place
      where first <= ${to} and until > ${from} and ${employeeId === null ? sql`true` : sql`employee_id = ${employeeId}`}
      order by employee_id, until desc
    ), ${daysOfPlace(sql`${from}::date - 1`, to)}
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

/** The days of these people on these dates, both included. */
export async function listDaysOf(
  db: Db,
  employeeIds: readonly number[],
  { from, to }: { from: string; to: string },
): Promise<DaysOfPerson[]> {
  const { rows } = await sql<{ id: number; cells: Cell[] }>`
    with place as materialized (select unnest(${employeeIds as number[]}::int[]) as employee_id),
    ${daysOfPlace(sql`${from}::date`, to)}
    select employee_id as id, cells from day
  `.execute(db)
  return rows.map(({ id, cells }) => ({ id, days: cells.map(dayOf) }))
}

function dayOf(cell: Cell): HoursDay {
  const [day, dayType, settled, requiredMinutes, deemedMinutes, ...rest] = cell
  const [workedMinutes, overtimeMinutes, outsidePlanMinutes, nightMinutes, awayMinutes, ...more] = rest
  const [inAt, outAt, plan, ownHours, hasOvertime] = more
  const figures = { requiredMinutes, deemedMinutes, workedMinutes, overtimeMinutes, nightMinutes }
  const log = dayType === null ? null : { dayType, settled, outsidePlanMinutes, ...figures }
  return { day, log, awayMinutes: awayMinutes ?? 0, inAt, outAt, plan, ownHours, hasOvertime }
}
