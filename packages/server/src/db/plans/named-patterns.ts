import type { CycleDay, WorkPlan } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

/*
 * Shifts and patterns by their names. Each function returns how many rows it wrote: none where everything
 * stands so already.
 */

export interface NamedShift {
  name: string
  plan: WorkPlan
}

/**
 * A shift is known by its name and what is worked: another plan is another shift, and no history changes.
 */
const named = (shifts: readonly NamedShift[]) => sql`(
  select distinct name, plan, md5(name || plan::text) as import_key
  from jsonb_to_recordset(${JSON.stringify(shifts)}::jsonb) as shift (name text, plan jsonb)
) as shift`

const colours = ['blue', 'orange', 'indigo', 'teal', 'grape', 'lime', 'red', 'cyan']

export async function insertNamedShifts(tx: Db, shifts: readonly NamedShift[]): Promise<number> {
  assertTransaction(tx)
  const { numAffectedRows } = await sql`
    insert into shifts (name, import_key, colour)
    select name, import_key, (${colours}::text[])[1 + ('x' || left(import_key, 7))::bit(28)::int % ${colours.length}]
    from ${named(shifts)} order by 1, 2
    on conflict (import_key) do nothing
  `.execute(tx)
  await sql`
    insert into shift_versions (shift_id, valid_from, plan)
    select id, date '0001-01-01', plan from ${named(shifts)} join shifts using (import_key)
    on conflict do nothing
  `.execute(tx)
  return Number(numAffectedRows)
}

/** The ids of shifts that were added so, by name. */
export async function loadNamedShiftIds(db: Db, shifts: readonly NamedShift[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ name: string; id: number }>`
    select shift.name, id from ${named(shifts)} join shifts using (import_key)
  `.execute(db)
  return new Map(rows.map(({ name, id }) => [name, id]))
}

export interface NamedPatternVersion {
  name: string
  from: string
  anchor: string
  cycle: readonly CycleDay[]
  worksOnHolidays: boolean
}

/** Adds patterns, each from its date on; a version that differs is replaced. */
export async function upsertNamedPatterns(tx: Db, versions: readonly NamedPatternVersion[]): Promise<number> {
  assertTransaction(tx)
  const json = JSON.stringify(versions)
  await sql`
    insert into patterns (name)
    select distinct name from jsonb_to_recordset(${json}::jsonb) as version (name text) order by 1
    on conflict do nothing
  `.execute(tx)
  const { numAffectedRows } = await sql`
    insert into pattern_versions (pattern_id, valid_from, anchor, cycle, works_on_holidays)
    select id, "from", anchor, cycle, "worksOnHolidays"
    from jsonb_to_recordset(${json}::jsonb)
      as version (name text, "from" date, anchor date, cycle jsonb, "worksOnHolidays" boolean)
    join patterns using (name) order by 1, 2
    on conflict (pattern_id, valid_from) do update
      set cycle = excluded.cycle, anchor = excluded.anchor, works_on_holidays = excluded.works_on_holidays
    where (pattern_versions.cycle, pattern_versions.anchor, pattern_versions.works_on_holidays)
      is distinct from (excluded.cycle, excluded.anchor, excluded.works_on_holidays)
  `.execute(tx)
  return Number(numAffectedRows)
}

export interface ScheduledRow {
  number: string
  schedules: readonly {
    from: string
    until?: string | null | undefined
    pattern: string
    offset?: number
  }[]
}

const wantedAssignments = (json: string) => sql`
  select employees.id as employee_id, daterange(assignment."from", assignment.until) as during,
    patterns.id as pattern_id, coalesce("offset", 0) as days_ahead
  from jsonb_to_recordset(${json}::jsonb) as person (number text, schedules jsonb)
  join employees using (number)
  cross join lateral jsonb_to_recordset(person.schedules)
    as assignment ("from" date, until date, pattern text, "offset" int)
  join patterns on patterns.name = assignment.pattern
`

/** The patterns assigned to these people themselves become exactly what is given. */
export async function replaceOwnAssignments(tx: Db, people: readonly ScheduledRow[]): Promise<number> {
  assertTransaction(tx)
  const json = JSON.stringify(people)
  const removed = await sql`
    delete from plan_assignments
    where scope = 'employee'
      and scope_id in (select id from employees where number in (select number from jsonb_to_recordset(${json}::jsonb) as person (number text)))
      and (scope_id, during, pattern_id, days_ahead) not in (
        select employee_id, during, pattern_id, days_ahead from (${wantedAssignments(json)}) as wanted
      )
  `.execute(tx)
  const added = await sql`
    insert into plan_assignments (scope, scope_id, during, pattern_id, days_ahead)
    select 'employee', employee_id, during, pattern_id, days_ahead from (${wantedAssignments(json)}) as wanted
    where not exists (
      select from plan_assignments as held
      where held.scope = 'employee' and held.scope_id = wanted.employee_id and held.during = wanted.during
    )
    order by employee_id, during
  `.execute(tx)
  return Number(removed.numAffectedRows) + Number(added.numAffectedRows)
}
