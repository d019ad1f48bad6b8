import type { Finding } from '@rollcall/core'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import {
  bandOf,
  bandStarts,
  hourOf,
  isOfKind,
  type LostFilter,
  type LostKind,
  lostDaysOf,
  minuteColumns,
  momentColumns,
} from './lost-days.ts'

export interface LostDaysFilter extends LostFilter {
  kind: LostKind
  /** Null for both. */
  excused: boolean | null
  /** From 1 on, in the order of `bandStarts`; null for all. */
  band: number | null
  hour: number | null
  limit: number
  offset: number
}

export interface LostDayRow {
  id: number
  number: string
  name: string
  departmentId: number | null
  departmentName: string | null
  departmentNameEn: string | null
  date: string
  in: number | null
  out: number | null
  /** Null for a kind that is no number of minutes. */
  minutes: number | null
  excused: boolean
  findings: Finding[]
  total: number
}

/** The days behind a sum or a bar, the latest first; `total` counts them all. */
export async function listLostDays(db: Db, filter: LostDaysFilter): Promise<LostDayRow[]> {
  const { kind, limit, offset } = filter
  const minutes = hasMinutes(kind) ? sql.ref(minuteColumns[kind]) : sql`null::int`
  const { rows } = await sql<LostDayRow>`
    select employees.id, employees.number, employees.name, department_id as "departmentId",
      departments.name as "departmentName", departments.name_en as "departmentNameEn", day.work_date as date,
      in_minute as "in", out_minute as "out", minutes, ${kind} = any(excused) as excused, findings,
      (count(*) over ())::int as total
    from (
      select log.employee_id, department_id, work_date, in_minute, out_minute, ${minutes} as minutes, excused, findings
      ${lostDaysOf(filter, isOfKind(kind))} and ${passes(filter)}
    ) as day
    join employees on employees.id = day.employee_id
    left join departments on departments.id = department_id
    order by work_date desc, employees.name collate "ko-x-icu", employees.id
    limit ${limit} offset ${offset}
  `.execute(db)
  return rows
}

const hasMinutes = (kind: LostKind): kind is keyof typeof minuteColumns => kind in minuteColumns
const hasMoment = (kind: LostKind): kind is keyof typeof momentColumns => kind in momentColumns

/** A band or hour of a kind that has none holds no day. */
function passes({ kind, excused, band, hour }: LostDaysFilter): RawBuilder<boolean> {
  const all: RawBuilder<unknown>[] = []
  if (excused !== null) all.push(sql`(${kind} = any(excused)) = ${excused}`)
  if (band !== null)
    all.push(
      hasMoment(kind) && band <= bandStarts.length
        ? sql`${bandOf(sql.ref(minuteColumns[kind]))} = ${band}`
        : sql`false`,
    )
  if (hour !== null)
    all.push(hasMoment(kind) ? sql`${hourOf(sql.ref(momentColumns[kind]))} = ${hour}` : sql`false`)
  return sql<boolean>`${all.length === 0 ? sql`true` : sql.join(all, sql` and `)}`
}
