import type { Me } from '../../api/me.ts'
import type { LostKind, Tardy, TardyDaysFilter, TardyFilter } from '../../api/tardy.ts'
import { mayDoToOthers } from '../../parts/me-context.ts'
import { datePattern, numberOf, only, type Search, textOf } from '../../parts/search.ts'

export const kinds = ['tardy', 'leftEarly', 'absent', 'missing', 'unconfirmed'] as const satisfies LostKind[]

export type TardyList = 'people' | 'departments' | 'days'

export interface TardySearch {
  month?: string | undefined
  period?: 'quarter' | 'year' | undefined
  /** Tardy where there is none. */
  kind?: LostKind | undefined
  department?: number | undefined
  employee?: number | undefined
  excused?: 'yes' | 'no' | undefined
  /** What the figures are listed by. */
  by?: TardyList | undefined
  band?: number | undefined
  hour?: number | undefined
  /** The day that is open, and whose. */
  day?: string | undefined
  of?: number | undefined
  sort?: string | undefined
}

const oneOf = <Word extends string>(value: unknown, words: readonly Word[]): Word | undefined =>
  words.find((word) => word === value)

/** Which figures, of whom, narrowed to what, and what is open. */
export const readTardySearch = (search: Search): TardySearch => ({
  month: textOf(search.month, /^\d{4}-\d{2}$/),
  period: oneOf(search.period, ['quarter', 'year']),
  kind: oneOf(search.kind, kinds),
  department: numberOf(search.department),
  employee: numberOf(search.employee),
  excused: oneOf(search.excused, ['yes', 'no']),
  by: oneOf(search.by, ['people', 'departments', 'days']),
  band: numberOf(search.band),
  hour: numberOf(search.hour),
  day: textOf(search.day, datePattern),
  of: numberOf(search.of),
  sort: textOf(search.sort, /^-?(name|\w+(Days|Minutes))$/),
})

const whoOf = ({ kind, department, employee, excused }: TardySearch) => ({
  ...only('kind', kind),
  ...only('departmentId', department),
  ...only('employeeId', employee),
  ...only('excused', excused && (excused === 'yes' ? ('true' as const) : ('false' as const))),
})

/** As the server is asked for the sums. */
export const filterOf = (search: TardySearch): TardyFilter => ({
  ...whoOf(search),
  ...only('month', search.month),
  ...only('period', search.period),
  ...only('sort', search.sort),
})

/** As the server is asked for the days of their period. */
export const daysFilterOf = (
  search: TardySearch,
  { from, to }: Pick<Tardy, 'from' | 'to'>,
): TardyDaysFilter => ({
  ...{ from, to },
  ...whoOf(search),
  ...only('band', search.band),
  ...only('hour', search.hour),
})

/** By people, unless one sees nobody but oneself. */
export const listOf = (me: Me, { by }: TardySearch): TardyList =>
  mayDoToOthers(me, 'read-days') ? (by ?? 'people') : 'days'
