import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'
import type { DayRange } from './work-days.ts'

/** A row of `work_logs` as it is written; instants in milliseconds since 1970, `day` in days since then. */
export interface WorkLogRow {
  employeeId: number
  day: number
  dayType: string
  settled: boolean
  inAt: number | null
  outAt: number | null
  inMinute: number | null
  outMinute: number | null
  plannedMinutes: number
  requiredMinutes: number
  leaveMinutes: number
  deemedMinutes: number
  absentMinutes: number
  outingMinutes: number
  graceMinutes: number
  workedMinutes: number | null
  tardyMinutes: number | null
  leftEarlyMinutes: number | null
  overtimeMinutes: number | null
  outsidePlanMinutes: number | null
  nightMinutes: number | null
  excused: readonly string[]
  findings: readonly string[]
  dueAt: number | null
  awaitsThrough: number | null
  judgedAsOf: number
  judgedThrough: number | null
  digest: Buffer
}

/** Column, type of the array it travels in, and how a value of that array becomes the column's. */
const columns: [name: string, key: keyof WorkLogRow, type: string, read?: (name: string) => string][] = [
  ['employee_id', 'employeeId', 'int'],
  ['work_date', 'day', 'int', (name) => `date '1970-01-01' + ${name}`],
  ['day_type', 'dayType', 'text'],
  ['settled', 'settled', 'bool'],
  ['in_at', 'inAt', 'float8', (name) => `to_timestamp(${name} / 1000)`],
  ['out_at', 'outAt', 'float8', (name) => `to_timestamp(${name} / 1000)`],
  ['in_minute', 'inMinute', 'int'],
  ['out_minute', 'outMinute', 'int'],
  ['planned_minutes', 'plannedMinutes', 'int'],
  ['required_minutes', 'requiredMinutes', 'int'],
  ['leave_minutes', 'leaveMinutes', 'int'],
  ['deemed_minutes', 'deemedMinutes', 'int'],
  ['absent_minutes', 'absentMinutes', 'int'],
  ['outing_minutes', 'outingMinutes', 'int'],
  ['grace_minutes', 'graceMinutes', 'int'],
  ['worked_minutes', 'workedMinutes', 'int'],
  ['tardy_minutes', 'tardyMinutes', 'int'],
  ['left_early_minutes', 'leftEarlyMinutes', 'int'],
  ['overtime_minutes', 'overtimeMinutes', 'int'],
  ['outside_plan_minutes', 'outsidePlanMinutes', 'int'],
  ['night_minutes', 'nightMinutes', 'int'],
  ['excused', 'excused', 'text', (name) => `${name}::text[]`],
  ['findings', 'findings', 'text', (name) => `${name}::text[]`],
  ['due_at', 'dueAt', 'float8', (name) => `to_timestamp(${name} / 1000)`],
  ['awaits_through', 'awaitsThrough', 'float8', (name) => `to_timestamp(${name} / 1000)`],
  ['judged_as_of', 'judgedAsOf', 'float8', (name) => `to_timestamp(${name} / 1000)`],
  ['judged_through', 'judgedThrough', 'float8', (name) => `to_timestamp(${name} / 1000)`],
  ['digest', 'digest', 'bytea'],
]

const names = sql.raw(columns.map(([name]) => name).join(', '))
const selected = sql.raw(columns.map(([name, , , read]) => read?.(name) ?? name).join(', '))
const updates = sql.raw(
  columns
    .map(([name]) => `${name} = excluded.${name}`)
    .slice(2)
    .join(', '),
)

/** An array as PostgreSQL writes it. The driver would quote every number, which takes longer and is longer. */
const arrayText = (values: readonly WorkLogRow[keyof WorkLogRow][]) =>
  `{${values.map(elementText).join(',')}}`

function elementText(value: WorkLogRow[keyof WorkLogRow]): string {
  if (value === null) return 'NULL'
  if (Buffer.isBuffer(value)) return quoted(`\\x${value.toString('hex')}`)
  if (typeof value === 'object') return quoted(`{${value.join(',')}}`)
  return typeof value === 'string' ? quoted(value) : String(value)
}

const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`

/** The digests of the stored work logs of these dates. */
export async function loadDigests(
  db: Db,
  ranges: readonly DayRange[],
): Promise<{ employeeId: number; day: number; digest: Buffer }[]> {
  const { rows } = await sql<{ employeeId: number; day: number; digest: Buffer }>`
    select employee_id as "employeeId", work_date - date '1970-01-01' as day, digest
    from unnest(
      ${ranges.map((range) => range.employeeId)}::int[], ${ranges.map((range) => range.from)}::int[], ${ranges.map((range) => range.to)}::int[]
    ) as range (employee_id, from_day, to_day) join work_logs using (employee_id)
    where work_date between date '1970-01-01' + from_day and date '1970-01-01' + to_day
  `.execute(db)
  return rows
}

/**
 * Writes these work logs and the tardy and left-early logs that follow from them, in place of what was there for their dates; `replaced` are those of them that
 * had a log.
 */
export async function upsertWorkLogs(
  tx: Db,
  rows: readonly WorkLogRow[],
  replaced: readonly WorkLogRow[],
): Promise<void> {
  assertTransaction(tx)
  if (rows.length === 0) return
  const arrays = columns.map(
    ([, key, type]) => sql`${arrayText(rows.map((row) => row[key]))}::${sql.raw(type)}[]`,
  )
  await sql`
    insert into work_logs (${names})
    select ${selected} from unnest(${sql.join(arrays)}) as row (${names})
    order by row.employee_id, row.work_date
    on conflict (employee_id, work_date) do update set ${updates}
  `.execute(tx)
  for (const { table, key, excuse } of lostMinutes) {
    await deleteKeys(tx, table, replaced)
    const lost = rows.filter((row) => (row[key] ?? 0) > 0)
    if (lost.length > 0) await insertLost(tx, table, lost, key, excuse)
  }
}

const lostMinutes = [
  { table: 'tardy_logs', key: 'tardyMinutes', excuse: 'tardy' },
  { table: 'left_early_logs', key: 'leftEarlyMinutes', excuse: 'leftEarly' },
] as const

type LostMinutes = (typeof lostMinutes)[number]

async function insertLost(
  tx: Db,
  table: LostMinutes['table'],
  rows: readonly WorkLogRow[],
  key: LostMinutes['key'],
  excuse: string,
): Promise<void> {
  await sql`
    insert into ${sql.table(table)} (employee_id, work_date, minutes, excused)
    select employee_id, date '1970-01-01' + day, minutes, excused
    from unnest(
      ${rows.map((row) => row.employeeId)}::int[], ${rows.map((row) => row.day)}::int[],
      ${rows.map((row) => row[key])}::int[], ${rows.map((row) => row.excused.includes(excuse))}::bool[]
    ) as lost (employee_id, day, minutes, excused)
    order by 1, 2
  `.execute(tx)
}

/** Removes the logs of dates that have neither plan, punch nor request any more. */
export async function deleteWorkLogs(
  tx: Db,
  days: readonly { employeeId: number; day: number }[],
): Promise<void> {
  assertTransaction(tx)
  if (days.length === 0) return
  for (const table of ['tardy_logs', 'left_early_logs', 'work_logs'] as const)
    await deleteKeys(tx, table, days)
}

async function deleteKeys(
  tx: Db,
  table: string,
  days: readonly { employeeId: number; day: number }[],
): Promise<void> {
  if (days.length === 0) return
  await sql`
    delete from ${sql.table(table)} as log
    using unnest(${days.map((row) => row.employeeId)}::int[], ${days.map((row) => row.day)}::int[]) as gone (employee_id, day)
    where log.employee_id = gone.employee_id and log.work_date = date '1970-01-01' + gone.day
  `.execute(tx)
}

/** The stored logs of these people and dates as JSON in the words of their columns. Days since 1970-01-01, both included. */
export async function loadLogs(
  db: Db,
  employeeIds: readonly number[],
  from: number,
  to: number,
): Promise<{ employeeId: number; day: number; log: Record<string, unknown>; digest: Buffer }[]> {
  const { rows } = await sql<{
    employeeId: number
    day: number
    log: Record<string, unknown>
    digest: Buffer
  }>`
    select employee_id as "employeeId", work_date - date '1970-01-01' as day, to_jsonb(work_logs) - 'digest' as log, digest
    from work_logs
    where employee_id = any(${employeeIds as number[]}::int[])
      and work_date between date '1970-01-01' + ${from}::int and date '1970-01-01' + ${to}::int
  `.execute(db)
  return rows
}
