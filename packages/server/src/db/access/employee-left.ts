import { type RawBuilder, sql } from 'kysely'

/**
 * Whether the employee has left: an employment has ended and none holds, on the date that it is at the site
 * of each. Somebody who comes later has not left, nor has somebody of whom no employment is known.
 */
export const hasLeft = (employeeId: RawBuilder<unknown>, now: Temporal.Instant): RawBuilder<boolean> => {
  const today = sql`(${now.toString()}::timestamptz at time zone sites.zone)::date`
  return sql<boolean>`(
    exists (
      select from employments join sites on sites.id = site_id
      where employments.employee_id = ${employeeId} and upper(during) <= ${today}
    ) and not exists (
      select from employments join sites on sites.id = site_id
      where employments.employee_id = ${employeeId} and during @> ${today}
    )
  )`
}
