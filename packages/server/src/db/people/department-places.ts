import type { DayNumber, DepartmentPlace } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

const epoch = sql`date '1970-01-01'`

/** Which department lies below which, on all dates. A company has few. */
export async function loadDepartmentPlaces(db: Db): Promise<DepartmentPlace[]> {
  const { rows } = await sql<DepartmentPlace>`
    select department_id as "departmentId", parent_id as "parentId",
      lower(during) - ${epoch} as "fromDay", upper(during) - ${epoch} as "untilDay"
    from department_places
  `.execute(db)
  return rows
}

/** Puts a department below another one, or at the top (null), from a date on for good. */
export async function replaceDepartmentPlace(
  tx: Db,
  departmentId: number,
  parentId: number | null,
  fromDay: DayNumber,
): Promise<void> {
  assertTransaction(tx)
  const from = sql`${epoch} + ${fromDay}::int`
  await sql`
    delete from department_places where department_id = ${departmentId} and lower(during) >= ${from}
  `.execute(tx)
  await sql`
    update department_places set during = daterange(lower(during), ${from})
    where department_id = ${departmentId} and during @> (${from})
  `.execute(tx)
  if (parentId === null) return
  await sql`
    insert into department_places (department_id, parent_id, during)
    values (${departmentId}, ${parentId}, daterange(${from}, null))
  `.execute(tx)
}
