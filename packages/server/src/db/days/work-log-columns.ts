import type { DayResult, Figure, NullableFigure, NumberFigure, Presence } from '@rollcall/core'

type Judged = Pick<
  DayResult,
  'dayType' | 'settled' | 'inAt' | 'outAt' | 'in' | 'out' | 'excused' | 'findings' | 'dueAt' | 'awaitsThrough'
>

/** What a work log says of its day; instants in milliseconds since 1970. */
export interface WorkLogFacts
  extends Judged,
    Record<NumberFigure, number>,
    Record<NullableFigure, number | null> {
  presence: Presence
  probablyAbsentFrom: number | null
}

/** A row of `work_logs` as it is written; `day` in days since 1970, instants in milliseconds since then. */
export interface WorkLogRow extends WorkLogFacts {
  employeeId: number
  day: number
  judgedAsOf: number
  judgedThrough: number | null
  /** The edition of the engine that derived it. */
  engine: number
  digest: Buffer
}

/** How a value travels to and from its column. */
export type ColumnKind = 'int' | 'date' | 'text' | 'bool' | 'instant' | 'list' | 'bytes'

const figure = <const Name extends string>(name: Name) => [name, 'int'] as const

/** The columns of the figures. The compiler knows when one of core's is missing. */
const figureColumns = {
  plannedMinutes: figure('planned_minutes'),
  requiredMinutes: figure('required_minutes'),
  leaveMinutes: figure('leave_minutes'),
  deemedMinutes: figure('deemed_minutes'),
  absentMinutes: figure('absent_minutes'),
  outingMinutes: figure('outing_minutes'),
  awayMinutes: figure('away_minutes'),
  graceMinutes: figure('grace_minutes'),
  workedMinutes: figure('worked_minutes'),
  tardyMinutes: figure('tardy_minutes'),
  leftEarlyMinutes: figure('left_early_minutes'),
  overtimeMinutes: figure('overtime_minutes'),
  outsidePlanMinutes: figure('outside_plan_minutes'),
  nightMinutes: figure('night_minutes'),
} as const satisfies Record<Figure, readonly [name: string, kind: ColumnKind]>

/** The columns that say what happened: what is written, read, compared by `verify`, and shown. */
export const factColumns = {
  dayType: ['day_type', 'text'],
  settled: ['settled', 'bool'],
  presence: ['presence', 'text'],
  probablyAbsentFrom: ['probably_absent_from', 'instant'],
  inAt: ['in_at', 'instant'],
  outAt: ['out_at', 'instant'],
  in: ['in_minute', 'int'],
  out: ['out_minute', 'int'],
  ...figureColumns,
  excused: ['excused', 'list'],
  findings: ['findings', 'list'],
  dueAt: ['due_at', 'instant'],
  awaitsThrough: ['awaits_through', 'instant'],
} as const satisfies Record<keyof WorkLogFacts, readonly [name: string, kind: ColumnKind]>

/** Every column of `work_logs`, the key first. */
export const columns = {
  employeeId: ['employee_id', 'int'],
  day: ['work_date', 'date'],
  ...factColumns,
  judgedAsOf: ['judged_as_of', 'instant'],
  judgedThrough: ['judged_through', 'instant'],
  engine: ['engine', 'int'],
  digest: ['digest', 'bytes'],
} as const satisfies Record<keyof WorkLogRow, readonly [name: string, kind: ColumnKind]>

/** What a log says, in an order of its own: what its digest is made of. */
export const factKeys = Object.keys(factColumns) as (keyof WorkLogFacts)[]

/** The columns of `work_logs` as a list to select, each under the name that core gives it. */
export const factSelection = Object.entries(factColumns)
  .map(([key, [name]]) => `${name} as "${key}"`)
  .join(', ')

type InstantKey = {
  [Key in keyof typeof factColumns]: (typeof factColumns)[Key][1] extends 'instant' ? Key : never
}[keyof typeof factColumns]

/** What `factSelection` gives: instants come as such. */
export type SelectedFacts = Omit<WorkLogFacts, InstantKey> & Record<InstantKey, Temporal.Instant | null>
