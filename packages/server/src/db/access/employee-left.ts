import { type RawBuilder, sql } from 'kysely'

/**
 * Whether the employee has left: an employment has ended and none holds, on the date that it is at the site
 * of each. Somebody who comes later has not left, nor has somebody of whom no employment is known. Nothing in
 * here is called `employee_id`, so that who asks may call the person so.
 */
export const hasLeft = (employeeId: RawBuilder<unknown>, now: Temporal.Instant): RawBuilder<boolean> => {
  const today = sql`(${now.toString()}::timestamptz at time zone zone)::date`
  const jobs = sql`(
    select employee_id as worker, during as worked, zone from employments join sites on sites.id = site_id
  ) as jobs`
  return sql<boolean>`(
    exists (select from ${jobs} where worker = ${employeeId} and upper(worked) <= ${today})
    and not exists (select from ${jobs} where worker = ${employeeId} and worked @> ${today})
  )`
}
