import { sql } from 'kysely'
import { arraysOf, arrayText, names, selected } from '../days/work-log-arrays.ts'
import { factColumns, type WorkLogFacts, type WorkLogRow } from '../days/work-log-columns.ts'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

/** A date of a person as it is frozen: its log, if any, and in JSON its facts and why it came out so. */
export interface NewClosedDay {
  employeeId: number
  day: number
  log: WorkLogRow | null
  facts: string
  explanation: string
}

/** A run of dates on which somebody works in a department; days since 1970-01-01, both included. */
export interface Stay {
  employeeId: number
  from: number
  to: number
}

/** Who works in a department when, between two dates: ascending by person and time. */
export async function listStays(
  db: Db,
  departmentId: number,
  { first, last }: { first: string; last: string },
): Promise<Stay[]> {
  const { rows } = await sql<Stay>`
    select employee_id as "employeeId", lower(stay) - date '1970-01-01' as from, upper(stay) - 1 - date '1970-01-01' as to
    from employments, lateral (select during * daterange(${first}::date, ${last}::date, '[]') as stay) as within
    where department_id = ${departmentId} and not isempty(stay) order by employee_id, stay
  `.execute(db)
  return rows
}

/** Freezes these dates. */
export async function insertClosedDays(
  tx: Db,
  closingId: number,
  days: readonly NewClosedDay[],
): Promise<void> {
  assertTransaction(tx)
  const logged = days.filter(({ log }) => log !== null)
  const texts = (of: readonly NewClosedDay[]) => sql`
    ${arrayText(of.map(({ facts }) => facts))}::text[], ${arrayText(of.map(({ explanation }) => explanation))}::text[]
  `
  if (logged.length > 0)
    await sql`
      insert into closed_days (closing_id, logged, ${names}, facts, explanation)
      select ${closingId}::int, true, ${selected}, facts::json, explanation::json
      from unnest(${arraysOf(logged.map(({ log }) => log!))}, ${texts(logged)}) as row (${names}, facts, explanation)
    `.execute(tx)
  const rest = days.filter(({ log }) => log === null)
  if (rest.length > 0)
    await sql`
      insert into closed_days (closing_id, logged, employee_id, work_date, facts, explanation)
      select ${closingId}::int, false, employee_id, date '1970-01-01' + day, facts::json, explanation::json
      from unnest(${rest.map(({ employeeId }) => employeeId)}::int[], ${rest.map(({ day }) => day)}::int[], ${texts(rest)})
        as row (employee_id, day, facts, explanation)
    `.execute(tx)
}

/** What a frozen log says, in milliseconds since 1970. */
const inMilliseconds = Object.entries(factColumns)
  .map(([key, [name, kind]]) =>
    kind === 'instant' ? `(extract(epoch from ${name}) * 1000)::float8 as "${key}"` : `${name} as "${key}"`,
  )
  .join(', ')

/** A frozen date whose month is closed, with its log; `facts` and `explanation` as they were packed. */
export interface ClosedDayRow extends WorkLogFacts {
  closingId: number
  employeeId: number
  day: number
  logged: boolean
  facts: object
  explanation: object
}

/** Those of these dates whose month is closed, or was at an instant. */
export async function loadClosedDays(
  db: Db,
  days: readonly { employeeId: number; day: number }[],
  asOf: Temporal.Instant | null = null,
): Promise<ClosedDayRow[]> {
  if (days.length === 0) return []
  const { rows } = await sql<ClosedDayRow>`
    select closing_id as "closingId", closed_days.employee_id as "employeeId", work_date - date '1970-01-01' as day, logged,
      facts, explanation, ${sql.raw(inMilliseconds)}
    from unnest(${days.map(({ employeeId }) => employeeId)}::int[], ${days.map(({ day }) => day)}::int[])
      as asked (employee_id, day)
    join closed_days on closed_days.employee_id = asked.employee_id and work_date = date '1970-01-01' + asked.day
    join closings on closings.id = closing_id
    where case when ${asOf?.toString() ?? null}::timestamptz is null then reopened_at is null
      else closed_at <= ${asOf?.toString() ?? null}::timestamptz
        and coalesce(reopened_at > ${asOf?.toString() ?? null}::timestamptz, true) end
    order by closed_days.employee_id, work_date
  `.execute(db)
  return rows
}

/** What the facts of these closings' days share. */
export async function loadPools(db: Db, closingIds: readonly number[]): Promise<Map<number, object>> {
  const { rows } = await sql<{ id: number; pool: object }>`
    select id, pool from closings where id = any(${closingIds as number[]}::int[])
  `.execute(db)
  return new Map(rows.map(({ id, pool }) => [id, pool]))
}

/** A frozen date with whose it is, its log in milliseconds since 1970, its facts and why it came out so. */
export type FrozenLogRow = WorkLogFacts & {
  employeeId: number
  number: string
  name: string
  day: number
  logged: boolean
  facts: object
  explanation: object
}

/** The frozen dates of a closing's next people after one, by their ids, then by date. */
export async function listFrozenLogs(
  db: Db,
  { closingId, after, people }: { closingId: number; after: number; people: number },
): Promise<FrozenLogRow[]> {
  const { rows } = await sql<FrozenLogRow>`
    select employee_id as "employeeId", number, name, work_date - date '1970-01-01' as day, logged, facts, explanation,
      ${sql.raw(inMilliseconds)}
    from closed_days join employees on employees.id = employee_id
    where closing_id = ${closingId} and employee_id in (
      select distinct employee_id from closed_days where closing_id = ${closingId} and employee_id > ${after}
      order by employee_id limit ${people}
    )
    order by employee_id, work_date
  `.execute(db)
  return rows
}
