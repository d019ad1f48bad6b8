import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import {
  bandOf,
  hourOf,
  isOfAnyKind,
  type LostFilter,
  type LostKind,
  lostDaysOf,
  minuteColumns,
  momentColumns,
} from './lost-days.ts'

type MinuteKind = keyof typeof minuteColumns
type OfMinutes<Kind extends string> =
  | `${Kind}Days`
  | `${Kind}Minutes`
  | `${Kind}ExcusedDays`
  | `${Kind}ExcusedMinutes`
export type LostFigure = OfMinutes<MinuteKind> | 'missingDays' | 'unconfirmedDays'

/** What days come to; what is excused stands apart. */
export type LostSums = Record<LostFigure, number>

const minuteKinds = Object.keys(minuteColumns) as MinuteKind[]

/** What a day adds, once a day: null where it adds nothing, so that counting and summing pass it over. */
const parts = sql.raw(
  minuteKinds
    .flatMap((kind) => {
      const column = minuteColumns[kind]
      const excused = `'${kind}' = any(excused)`
      return [
        `case when ${column} > 0 and not ${excused} then ${column} end as "${kind}"`,
        `case when ${column} > 0 and ${excused} then ${column} end as "${kind}Excused"`,
      ]
    })
    .concat(
      `case when findings && '{MISSING_IN,MISSING_OUT}'::text[] then 1 end as missing`,
      `case when findings && '{REMOTE_UNCONFIRMED}'::text[] then 1 end as unconfirmed`,
    )
    .join(', '),
)

/** Each figure as it is summed up from the parts of days. */
const figures = Object.fromEntries([
  ...minuteKinds
    .flatMap((kind) => [kind, `${kind}Excused`])
    .flatMap((part) => [
      [`${part}Days`, `count("${part}")`],
      [`${part}Minutes`, `coalesce(sum("${part}"), 0)`],
    ]),
  ...['missing', 'unconfirmed'].map((part) => [`${part}Days`, `count("${part}")`]),
]) as Record<LostFigure, string>

export const lostFigures = Object.keys(figures) as LostFigure[]

const list = (of: (figure: LostFigure) => string) => sql.raw(lostFigures.map(of).join(', '))
const fromDays = list((figure) => `${figures[figure]}::int as "${figure}"`)
const again = list((figure) => `sum("${figure}")::int as "${figure}"`)
const asTheyAre = list((figure) => `"${figure}"`)

export interface TardyFilter extends LostFilter {
  /** The first day of each month of the trend; `from` is the first of them. */
  months: readonly string[]
  /** The first day of the period, and each later one from which on departments lie otherwise. */
  sections: readonly string[]
  kind: LostKind
  /** Only people with days that are excused, or with such that are not; null for either. */
  excused: boolean | null
  sort: { by: LostFigure | 'name'; down: boolean }
  limit: number
}

export interface TardyRows {
  total: number
  people: {
    id: number
    number: string
    name: string
    /** Where she works at the end, or worked last. */
    departmentId: number | null
    sums: LostSums
  }[]
  /** Null for days of people who had no department then. */
  departments: { departmentId: number | null; section: number; sums: LostSums }[]
  trend: { month: number; sums: LostSums }[]
  /** Of the chosen kind, if it has bands. */
  moments: { band: number; hour: number | null; sums: LostSums }[]
  names: { id: number; name: string; nameEn: string }[]
}

/** The sums of a period by person, department, band and hour, and of its last twelve months. One query. */
export async function loadTardy(db: Db, filter: TardyFilter): Promise<TardyRows> {
  const { months, sections, limit } = filter
  const { band, hour } = placesInDay(filter.kind)
  const { rows } = await sql<TardyRows>`
    with day as materialized (
      select log.employee_id, department_id, width_bucket(work_date, ${sections as string[]}::date[]) as section,
        width_bucket(work_date, ${months as string[]}::date[]) as month, ${band} as band, ${hour} as hour, ${parts}
      ${lostDaysOf(filter, isOfAnyKind)}
    ),
    sums as materialized (
      select employee_id, department_id, section, ${fromDays} from day where section > 0 group by 1, 2, 3
    ),
    of_people as (
      select employee_id, ${again} from sums group by employee_id
    ),
    chosen as (
      select of_people.*, number, employees.name, count(*) over () as total, row_number() over (order by ${orderOf(filter.sort)}) as place
      from of_people join employees on employees.id = employee_id
      where ${hasAny(filter)} order by place limit ${limit}
    )
    select
      coalesce((select max(total)::int from chosen), 0) as total,
      (
        select coalesce(jsonb_agg(jsonb_build_object('id', employee_id, 'number', number, 'name', name, 'departmentId', (
          select department_id from employments
          where employments.employee_id = chosen.employee_id and during && daterange(null, ${filter.to}, '[]')
          order by during desc limit 1
        ), 'sums', (select to_jsonb(figures) from (select ${asTheyAre}) as figures)) order by place), '[]') from chosen
      ) as people,
      (
        select coalesce(jsonb_agg(jsonb_build_object(
          'departmentId', department_id, 'section', section, 'sums', to_jsonb(figures) - '{department_id,section}'::text[]
        )), '[]') from (
          select department_id, section, ${again} from sums group by 1, 2
        ) as figures
      ) as departments,
      (
        select coalesce(jsonb_agg(jsonb_build_object('month', month, 'sums', to_jsonb(figures) - 'month')), '[]')
        from (select month, ${fromDays} from day group by month) as figures
      ) as trend,
      (
        select coalesce(jsonb_agg(jsonb_build_object(
          'band', band, 'hour', hour, 'sums', to_jsonb(figures) - '{band,hour}'::text[]
        )), '[]') from (
          select band, hour, ${fromDays} from day where section > 0 and band is not null group by 1, 2
        ) as figures
      ) as moments,
      (
        select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'nameEn', name_en) order by name collate "ko-x-icu", id), '[]')
        from departments
      ) as names
  `.execute(db)
  return rows[0]!
}

/** By how much, and in which hour; null for a kind that has none. */
function placesInDay(kind: LostKind): { band: RawBuilder<unknown>; hour: RawBuilder<unknown> } {
  const none = sql`null::int`
  if (kind !== 'tardy' && kind !== 'leftEarly') return { band: none, hour: none }
  const minutes = sql.ref(minuteColumns[kind])
  const has = (value: RawBuilder<unknown>) => sql`case when ${minutes} > 0 then ${value} end`
  return { band: has(bandOf(minutes)), hour: has(hourOf(sql.ref(momentColumns[kind]))) }
}

function hasAny({ kind, excused }: TardyFilter): RawBuilder<unknown> {
  const days = sql.ref(`${kind}Days`)
  if (!(kind in minuteColumns)) return excused === true ? sql`false` : sql`${days} > 0`
  const excusedDays = sql.ref(`${kind}ExcusedDays`)
  if (excused === null) return sql`${days} + ${excusedDays} > 0`
  return excused ? sql`${excusedDays} > 0` : sql`${days} > 0`
}

function orderOf({ by, down }: TardyFilter['sort']): RawBuilder<unknown> {
  const way = sql.raw(down ? 'desc' : 'asc')
  const name = sql`employees.name collate "ko-x-icu"`
  return by === 'name' ? sql`${name} ${way}, number` : sql`${sql.ref(by)} ${way}, ${name}, number`
}
