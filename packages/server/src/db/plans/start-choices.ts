import type { StartChoice } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

const epoch = sql`date '1970-01-01'`

/** The starts that these people chose, by person and time. */
export async function loadStartChoices(
  db: Db,
  employeeIds: readonly number[],
): Promise<(StartChoice & { employeeId: number })[]> {
  const { rows } = await sql<StartChoice & { employeeId: number }>`
    select employee_id as "employeeId", pattern_id as "patternId", start,
      lower(during) - ${epoch} as "fromDay", upper(during) - ${epoch} as "untilDay"
    from start_choices where employee_id = any(${employeeIds as number[]}::int[])
    order by employee_id, pattern_id, during
  `.execute(db)
  return rows
}

export interface ChosenFrom {
  employeeId: number
  patternId: number
  from: string
  /** Null: as she likes within what is offered; undefined: as the pattern says. */
  start: number | null | undefined
  chosenAt: Temporal.Instant
}

/**
 * What a person chooses of a pattern from a date on, for good; what she chose of later dates is replaced.
 */
export async function replaceStartChoice(tx: Db, choice: ChosenFrom): Promise<void> {
  assertTransaction(tx)
  const { employeeId, patternId, from, start, chosenAt } = choice
  const hers = sql`employee_id = ${employeeId} and pattern_id = ${patternId}`
  await sql`delete from start_choices where ${hers} and lower(during) >= ${from}`.execute(tx)
  await sql`
    update start_choices set during = daterange(lower(during), ${from}) where ${hers} and during @> ${from}::date
  `.execute(tx)
  if (start === undefined) return
  await sql`
    insert into start_choices (employee_id, pattern_id, during, start, chosen_at)
    values (${employeeId}, ${patternId}, daterange(${from}, null), ${start}, ${String(chosenAt)})
  `.execute(tx)
}
