import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

/** A work date of a person whose facts changed. Dates are days since 1970-01-01. */
export interface Mark {
  employeeId: number
  day: number
}

/** Marks days for derivation. Marks have no unique key, so writers never wait for each other. */
export async function insertMarks(tx: Db, marks: readonly Mark[], cause: string): Promise<void> {
  assertTransaction(tx)
  if (marks.length === 0) return
  await sql`
    insert into stale_days (employee_id, work_date, cause)
    select employee_id, date '1970-01-01' + day, ${cause}
    from unnest(${marks.map((mark) => mark.employeeId)}::int[], ${marks.map((mark) => mark.day)}::int[]) as mark (employee_id, day)
  `.execute(tx)
}

/** Whether a day waits for derivation. */
export async function hasMark(db: Db, { employeeId, day }: Mark): Promise<boolean> {
  const { rows } = await sql`
    select from stale_days where employee_id = ${employeeId} and work_date = date '1970-01-01' + ${day}::int limit 1
  `.execute(db)
  return rows.length > 0
}
