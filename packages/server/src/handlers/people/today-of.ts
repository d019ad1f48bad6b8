import {
  type DayNumber,
  dateText,
  dayNumberAt,
  type PolicyBook,
  type PolicySubject,
  workDateAt,
} from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { loadFirstSite } from '../../db/people/people.ts'
import { loadPolicyBook } from '../policies/policy-book.ts'
import { loadZones, offsetsFor } from './zones.ts'

/*
 * Which date it is: the work date that an instant belongs to, by the zone of the site and by the `dayCutoff`
 * of the policy (rules.md §4, §10).
 */

/** For each of these people the date that it is where she works. */
export async function todayOf(
  db: Db,
  now: Temporal.Instant,
  employeeIds: readonly number[],
): Promise<Map<number, string>> {
  const zones = await loadZones(db, employeeIds)
  const policies = await loadPolicyBook(db, employeeIds)
  return new Map(
    employeeIds.map((id) => [
      id,
      dateAt(now, policies, {
        zoneOn: (day) => zones.zoneOn(id, day),
        subjectOn: (day) => zones.subjectOn(id, day),
      }),
    ]),
  )
}

/** The date that it is for the company: at its first site, by the policies of company and site. */
export async function todayOfCompany(db: Db, now: Temporal.Instant): Promise<string> {
  const { id, zone } = await loadFirstSite(db)
  const policies = await loadPolicyBook(db, [])
  const nobody = { siteId: id, departmentId: null, employeeId: 0 }
  return dateAt(now, policies, { zoneOn: () => zone, subjectOn: () => nobody })
}

/**
 * The date on which a page that shows many people opens: that of whoever looks, as an employee, else the
 * company's. It says which date it shows, and any other can be asked for.
 */
export async function todayFor(ctx: Context, actor: Actor): Promise<string> {
  const own = actor.kind === 'person' ? actor.employeeId : null
  if (own === null) return await todayOfCompany(ctx.db, ctx.clock.now())
  return (await todayOf(ctx.db, ctx.clock.now(), [own])).get(own)!
}

interface Standing {
  zoneOn(day: DayNumber): string
  subjectOn(day: DayNumber): PolicySubject
}

function dateAt(now: Temporal.Instant, policies: PolicyBook, { zoneOn, subjectOn }: Standing): string {
  const at = now.epochMilliseconds
  const day = dayNumberAt(at)
  const zone = offsetsFor(zoneOn(day), day - 2, day + 2)
  return dateText(workDateAt(zone, at, (date) => policies.on(subjectOn(date), date).dayCutoff))
}
