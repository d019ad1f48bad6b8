import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

/** Whose badge it is; `from` and `until` are instants as text, null for no bound. */
export interface NewBadgeAssignment {
  sourceId: number
  badge: string
  employeeId: number
  from: string | null
  until: string | null
}

const table = (assignments: readonly NewBadgeAssignment[]) => sql`
  unnest(
    ${assignments.map((row) => row.sourceId)}::int[], ${assignments.map((row) => row.badge)}::text[], ${assignments.map((row) => row.employeeId)}::int[],
    ${assignments.map((row) => row.from)}::timestamptz[], ${assignments.map((row) => row.until)}::timestamptz[]
  ) with ordinality as wanted (source_id, badge, employee_id, from_at, until_at, place)
`

/**
 * Stored assignments that overlap the wanted ones, by the place of the wanted one; `same` if it is exactly
 * that.
 */
export async function listOverlapping(
  db: Db,
  assignments: readonly NewBadgeAssignment[],
): Promise<{ place: number; same: boolean; employeeNumber: string }[]> {
  const { rows } = await sql<{ place: number; same: boolean; employeeNumber: string }>`
    select place - 1 as place, employees.number as "employeeNumber",
      known.employee_id = wanted.employee_id and known.valid = tstzrange(from_at, until_at) as same
    from ${table(assignments)}
    join badge_assignments as known on known.source_id = wanted.source_id and known.badge = wanted.badge and known.valid && tstzrange(from_at, until_at)
    join employees on employees.id = known.employee_id
  `.execute(db)
  return rows
}

export async function insertBadgeAssignments(
  tx: Db,
  assignments: readonly NewBadgeAssignment[],
): Promise<void> {
  assertTransaction(tx)
  await sql`
    insert into badge_assignments (source_id, badge, employee_id, valid)
    select source_id, badge, employee_id, tstzrange(from_at, until_at) from ${table(assignments)}
    order by source_id, badge, from_at
  `.execute(tx)
}

/** Deletes those that are stored exactly so. @returns which they were */
export async function deleteBadgeAssignments(
  tx: Db,
  assignments: readonly NewBadgeAssignment[],
): Promise<NewBadgeAssignment[]> {
  assertTransaction(tx)
  const { rows } = await sql<{ place: number }>`
    delete from badge_assignments as known using ${table(assignments)}
    where known.source_id = wanted.source_id and known.badge = wanted.badge
      and known.employee_id = wanted.employee_id and known.valid = tstzrange(from_at, until_at)
    returning (place - 1)::int as place
  `.execute(tx)
  return rows.map(({ place }) => assignments[place]!)
}

/** The stored punches of these badges of one source; `at` in milliseconds since 1970. */
export async function loadPunchesOfBadges(
  db: Db,
  sourceId: number,
  badges: readonly string[],
): Promise<{ badge: string; at: number }[]> {
  const { rows } = await sql<{ badge: string; at: number }>`
    select badge, (extract(epoch from at) * 1000)::float8 as at from punches
    where source_id = ${sourceId} and badge = any(${badges as string[]}::text[])
  `.execute(db)
  return rows
}
