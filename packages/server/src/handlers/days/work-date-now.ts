import { dateText, localDay } from '@rollcall/core'
import type { Context } from '../../context.ts'
import { loadFirstSite } from '../../db/people/people.ts'
import { offsetsFor } from '../people/zones.ts'

/** Nobody begins a day before this hour unless a plan says so (rules.md §10, `dayCutoff`). */
const cutoffMs = 5 * 3_600_000

/** The date that most people are working on at this moment, where the company's first site is. */
export async function workDateNow(ctx: Context): Promise<string> {
  const at = ctx.clock.now().epochMilliseconds - cutoffMs
  const day = Math.floor(at / 86_400_000)
  return dateText(localDay(offsetsFor((await loadFirstSite(ctx.db)).zone, day, day), at))
}
