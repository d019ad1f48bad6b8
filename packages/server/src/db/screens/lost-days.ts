import type { DepartmentDates } from '@rollcall/core'
import { type RawBuilder, sql } from 'kysely'

const epoch = sql`date '1970-01-01'`

/** What of a day is looked through at the end of a month. */
export const lostKinds = ['tardy', 'leftEarly', 'absent', 'missing', 'unconfirmed'] as const
export type LostKind = (typeof lostKinds)[number]

/** Kinds that are a number of minutes, and may be excused. */
export const minuteColumns = {
  tardy: 'tardy_minutes',
  leftEarly: 'left_early_minutes',
  absent: 'absent_minutes',
} as const satisfies Partial<Record<LostKind, string>>

/** At which minute of the work date it happened: nobody who is absent comes at a time. */
export const momentColumns = { tardy: 'in_minute', leftEarly: 'out_minute' } as const

const conditions: Record<LostKind, string> = {
  tardy: 'tardy_minutes > 0',
  leftEarly: 'left_early_minutes > 0',
  absent: 'absent_minutes > 0',
  missing: `findings && '{MISSING_IN,MISSING_OUT}'::text[]`,
  unconfirmed: `findings && '{REMOTE_UNCONFIRMED}'::text[]`,
}

/** Whether a day is of this kind. */
export const isOfKind = (kind: LostKind): RawBuilder<boolean> => sql.raw(conditions[kind])

/** Whether it is of any: in the words of the partial indexes, which hold these days alone. */
export const isOfAnyKind: RawBuilder<boolean> = sql.raw(`(${Object.values(conditions).join(' or ')})`)

/** From these many minutes on a band begins; the last has no end. */
export const bandStarts = [1, 6, 11, 31, 61, 121] as const

export const bandOf = (minutes: RawBuilder<unknown>) =>
  sql`width_bucket(${minutes}, ${sql.raw(`array[${bandStarts.join(', ')}]`)})`

/** A work date's minutes may pass midnight either way. */
export const hourOf = (minute: RawBuilder<unknown>) => sql`(${minute} + 2880) / 60 % 24`

/** Whose days, on which dates. */
export interface LostFilter {
  from: string
  to: string
  /** The departments that are reached and asked for; null for everybody, of no department too. */
  departments: readonly DepartmentDates[] | null
  /** Who is reached wherever she works, of the departments that are asked for. */
  own: number | null
  ownDepartments: readonly DepartmentDates[] | null
  employeeId: number | null
}

/** Who works where from when until before when, as far as the filter goes. */
export function placesOf({ departments, own, ownDepartments }: LostFilter): RawBuilder<unknown> {
  const first = sql`coalesce(lower(during), '-infinity'::date)`
  const until = sql`coalesce(upper(during), 'infinity'::date)`
  const within = (ranges: readonly DepartmentDates[] | null) =>
    ranges === null
      ? sql`select employee_id, department_id, ${first} as first, ${until} as until from employments`
      : sql`
          select employee_id, department_id,
            greatest(${first}, ${epoch} + first) as first, least(${until}, ${epoch} + last + 1) as until
          from employments join unnest(
            ${ranges.map(({ departmentId }) => departmentId)}::int[],
            ${ranges.map(({ from }) => from)}::int[], ${ranges.map(({ to }) => to)}::int[]
          ) as dates (department_id, first, last) using (department_id)
        `
  if (own === null) return within(departments)
  return sql`
    ${within(departments)} where employee_id <> ${own}
    union all ${within(ownDepartments)} where employee_id = ${own}
  `
}

/**
 * `from`, `join` and `where` of a query over the days of a filter; what is shown of them is `log`.
 * `offset 0`: the ends of a range are taken once a place, not once a day.
 */
export function lostDaysOf(filter: LostFilter, kind: RawBuilder<boolean>): RawBuilder<unknown> {
  const { from, to, departments, employeeId } = filter
  return sql`
    from shown_logs as log
    ${departments === null ? sql`left join` : sql`join`} (${placesOf(filter)} offset 0) as place
      on place.employee_id = log.employee_id and work_date >= first and work_date < until
    where work_date between ${from} and ${to} and ${kind}
      and ${employeeId === null ? sql`true` : sql`log.employee_id = ${employeeId}`}
  `
}
