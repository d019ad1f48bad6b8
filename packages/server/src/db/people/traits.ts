import type { DatedTrait, PersonTrait } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

const epoch = sql`date '1970-01-01'`

/** What the law asks for of a person; days since 1970-01-01. */
export interface TraitRow extends DatedTrait {
  employeeId: number
}

/** The traits of these people, by person and time. */
export async function loadTraits(db: Db, employeeIds: readonly number[]): Promise<TraitRow[]> {
  const { rows } = await sql<TraitRow>`
    select employee_id as "employeeId", trait,
      lower(during) - ${epoch} as "fromDay", upper(during) - ${epoch} as "untilDay"
    from employee_traits where employee_id = any(${employeeIds as number[]}::int[])
    order by employee_id, during, trait
  `.execute(db)
  return rows
}

/** On which dates a trait of a person holds becomes exactly what is given. */
export async function replaceTraits(
  tx: Db,
  employeeId: number,
  trait: PersonTrait,
  rows: readonly TraitRow[],
): Promise<void> {
  assertTransaction(tx)
  await sql`delete from employee_traits where employee_id = ${employeeId} and trait = ${trait}`.execute(tx)
  await sql`
    insert into employee_traits (employee_id, trait, during)
    select ${employeeId}, ${trait}, daterange(${epoch} + "fromDay", ${epoch} + "untilDay")
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row ("fromDay" int, "untilDay" int)
  `.execute(tx)
}
