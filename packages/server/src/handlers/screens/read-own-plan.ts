import { dayNumber, plannedMinutes, rulePackOf, rulesOn } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { listOwnDates, type OwnDateRow } from '../../db/screens/read-own-plan.ts'
import { assertMayForOwn } from '../access/assert-may.ts'
import { todayFor } from '../people/today-of.ts'
import { loadZones } from '../people/zones.ts'
import { monthOf, wholeWeeks } from './month-of.ts'
import { shownPlan, wall } from './shown.ts'

/**
 * A month of one's own plan in whole weeks, with the holidays, where one works, and when one came and left.
 * @throws ForbiddenError for who is no employee
 */
export async function readOwnPlan(ctx: Context, actor: Actor, { month }: { month: string }) {
  const employeeId = assertMayForOwn(actor, 'read-plans')
  const { from: first, to: last } = monthOf(month)
  const day = dayNumber(first)
  const zones = await loadZones(ctx.db, [employeeId])
  const { weekStartsOn } = rulesOn(rulePackOf(zones.regionOn(employeeId, day)), day)
  const [from, to] = wholeWeeks(first, last, weekStartsOn)
  const rows = await listOwnDates(ctx.db, employeeId, { from, to })
  return {
    month,
    today: await todayFor(ctx, actor),
    zone: zones.zoneOn(employeeId, dayNumber(last)),
    weeks: Array.from({ length: rows.length / 7 }, (_, index) => {
      const days = rows.slice(index * 7, index * 7 + 7).map(shownDate)
      return {
        days,
        plannedMinutes: days.reduce((sum, each) => sum + (each.plannedMinutes ?? 0), 0),
        isWhole: days.every(({ plan }) => plan !== null),
      }
    }),
  }
}

const shownDate = ({
  date,
  plan,
  schedule,
  shift,
  overridden,
  holidays,
  site,
  siteEn,
  ...log
}: OwnDateRow) => ({
  date,
  plan: shownPlan(plan, schedule),
  plannedMinutes: plan && plannedMinutes(plan),
  shift,
  overridden,
  holidays: holidays ?? [],
  site: site === null ? null : { name: site, nameEn: siteEn! },
  in: wall(log.in),
  out: wall(log.out),
})
