import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'
import { type DayRange, rangesTable } from './day-ranges.ts'
import { arraysOf, names, selected, updates } from './work-log-arrays.ts'
import type { WorkLogRow } from './work-log-columns.ts'

/** What is known of a stored work log without reading it; instants in milliseconds since 1970. */
export type StoredDigest = Pick<
  WorkLogRow,
  'employeeId' | 'day' | 'digest' | 'engine' | 'judgedAsOf' | 'judgedThrough'
>

/** The digests of the stored work logs of these dates. */
export async function loadDigests(db: Db, ranges: readonly DayRange[]): Promise<StoredDigest[]> {
  const { rows } = await sql<StoredDigest>`
    select employee_id as "employeeId", work_date - date '1970-01-01' as day, digest, engine,
      (extract(epoch from judged_as_of) * 1000)::float8 as "judgedAsOf",
      (extract(epoch from judged_through) * 1000)::float8 as "judgedThrough"
    from ${rangesTable(ranges)} join work_logs using (employee_id)
    where work_date between date '1970-01-01' + from_day and date '1970-01-01' + to_day
  `.execute(db)
  return rows
}

/**
 * Writes these work logs and the tardy and left-early logs that follow from them, in place of what was there
 * for their dates; `replaced` are those of them that had a log.
 */
export async function upsertWorkLogs(
  tx: Db,
  rows: readonly WorkLogRow[],
  replaced: readonly WorkLogRow[],
): Promise<void> {
  assertTransaction(tx)
  if (rows.length === 0) return
  await sql`
    insert into work_logs (${names})
    select ${selected} from unnest(${arraysOf(rows)}) as row (${names})
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
  excuse: LostMinutes['excuse'],
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

/**
 * Says that the stored logs of these days came out the same at later times: it is these that they hold for
 * now. Milliseconds since 1970.
 */
export async function confirmWorkLogs(
  tx: Db,
  days: readonly { employeeId: number; day: number; judgedAsOf: number; judgedThrough: number | null }[],
): Promise<void> {
  assertTransaction(tx)
  if (days.length === 0) return
  await sql`
    update work_logs set judged_as_of = to_timestamp(as_of / 1000), judged_through = to_timestamp(through / 1000)
    from unnest(
      ${days.map((row) => row.employeeId)}::int[], ${days.map((row) => row.day)}::int[],
      ${days.map((row) => row.judgedAsOf)}::float8[], ${days.map((row) => row.judgedThrough)}::float8[]
    ) as judged (employee_id, day, as_of, through)
    where work_logs.employee_id = judged.employee_id and work_date = date '1970-01-01' + day
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

/**
 * The stored logs of these people and dates as JSON in the words of their columns. Days since 1970-01-01,
 * both included.
 */
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
