import type { CycleDay, OfferedStarts, PatternCrew } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

export interface PatternRow {
  id: number
  name: string
  version: number
  retiredOn: string | null
}

export interface PatternVersionRow extends OfferedStarts {
  patternId: number
  from: string
  anchor: string
  cycle: readonly CycleDay[]
  worksOnHolidays: boolean
  crews: readonly PatternCrew[]
}

/** All patterns, by name. */
export async function listPatterns(db: Db): Promise<PatternRow[]> {
  const { rows } = await sql<PatternRow>`
    select id, name, version, retired_on as "retiredOn" from patterns order by name, id
  `.execute(db)
  return rows
}

/** What patterns are from which date on, oldest first. */
export async function listPatternVersions(db: Db): Promise<PatternVersionRow[]> {
  const { rows } = await sql<PatternVersionRow>`
    select pattern_id as "patternId", valid_from as "from", anchor, cycle, works_on_holidays as "worksOnHolidays",
      crews, starts, slide
    from pattern_versions order by pattern_id, valid_from
  `.execute(db)
  return rows
}

/** Null where the name is taken. */
export async function insertPattern(tx: Db, name: string): Promise<number | null> {
  assertTransaction(tx)
  const { rows } = await sql<{ id: number }>`
    insert into patterns (name) values (${name}) on conflict (name) do nothing returning id
  `.execute(tx)
  return rows[0]?.id ?? null
}

/** Writes how a pattern is called and whether it is over, and counts the change. */
export async function updatePattern(
  tx: Db,
  id: number,
  { name, retiredOn }: Pick<PatternRow, 'name' | 'retiredOn'>,
): Promise<void> {
  assertTransaction(tx)
  await sql`
    update patterns set name = ${name}, retired_on = ${retiredOn}::date, version = version + 1 where id = ${id}
  `.execute(tx)
}

/** What a pattern is from a date on, until its next version. */
export async function upsertPatternVersion(tx: Db, version: PatternVersionRow): Promise<void> {
  assertTransaction(tx)
  const { patternId, from, anchor, cycle, worksOnHolidays, crews, starts, slide } = version
  await sql`
    insert into pattern_versions (pattern_id, valid_from, anchor, cycle, works_on_holidays, crews, starts, slide)
    values (
      ${patternId}, ${from}, ${anchor}, ${JSON.stringify(cycle)}::jsonb, ${worksOnHolidays},
      ${JSON.stringify(crews)}::jsonb, ${JSON.stringify(starts)}::jsonb, ${slide && JSON.stringify(slide)}::jsonb
    )
    on conflict (pattern_id, valid_from) do update set anchor = excluded.anchor, cycle = excluded.cycle,
      works_on_holidays = excluded.works_on_holidays, crews = excluded.crews, starts = excluded.starts, slide = excluded.slide
  `.execute(tx)
  await sql`update patterns set version = version + 1 where id = ${patternId}`.execute(tx)
}

/** What a pattern is from a date on is what it was before again. */
export async function removePatternVersion(tx: Db, patternId: number, from: string): Promise<void> {
  assertTransaction(tx)
  await sql`delete from pattern_versions where pattern_id = ${patternId} and valid_from = ${from}`.execute(tx)
  await sql`update patterns set version = version + 1 where id = ${patternId}`.execute(tx)
}

/** Removes a pattern by which nobody was ever planned; false where somebody was. */
export async function deletePattern(tx: Db, id: number): Promise<boolean> {
  assertTransaction(tx)
  const { rows } = await sql`
    select from plan_assignments where pattern_id = ${id}
    union all select from start_choices where pattern_id = ${id} limit 1
  `.execute(tx)
  if (rows.length > 0) return false
  await sql`delete from pattern_versions where pattern_id = ${id}`.execute(tx)
  await sql`delete from patterns where id = ${id}`.execute(tx)
  return true
}
