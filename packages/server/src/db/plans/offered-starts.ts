import type { OfferedStarts, WorkPlan } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'

export interface OfferedToRow extends OfferedStarts {
  patternId: number
  name: string
  /** The first planned date from the one asked about on. */
  from: string
  plan: WorkPlan
}

/** The patterns that a person is planned by from a date on and that let her choose a start. */
export async function listOfferedTo(db: Db, employeeId: number, from: string): Promise<OfferedToRow[]> {
  const { rows } = await sql<OfferedToRow>`
    select distinct on (patterns.id) patterns.id as "patternId", name, work_date as "from", starts, slide,
      (
        select shift.plan from shift_versions as shift
        where shift_id = (origin -> 'pattern' ->> 'shiftId')::int and shift.valid_from <= work_date
        order by shift.valid_from desc limit 1
      ) as plan
    from work_plans
    join patterns on patterns.id = (origin -> 'pattern' ->> 'patternId')::int
    join lateral (
      select starts, slide from pattern_versions
      where pattern_id = patterns.id and valid_from <= work_date order by valid_from desc limit 1
    ) as offered on jsonb_array_length(starts) > 0 or slide is not null
    where employee_id = ${employeeId} and work_date >= ${from} and origin -> 'pattern' ->> 'shiftId' is not null
    order by patterns.id, work_date
  `.execute(db)
  return rows
}
