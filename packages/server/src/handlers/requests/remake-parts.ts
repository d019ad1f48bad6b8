import { noParts } from '@rollcall/core'
import type { Db } from '../../db/kit/connect.ts'
import { listAskedParts, updateParts } from '../../db/requests/asked-parts.ts'
import { markRequestDates } from '../days/marks.ts'
import { partOf, worked } from './asked-facts.ts'

/**
 * In the transaction of whoever wrote plans of these people in the range: half a day is that of the plan that
 * stands, whichever of the two came first. What they asked for, open or approved, means now what it means by
 * the new plans; approved dates on which that is something else are marked.
 */
export async function remakeParts(
  tx: Db,
  employeeIds: readonly number[],
  range: { from: string; to: string },
): Promise<void> {
  const asked = await listAskedParts(tx, employeeIds, range)
  if (asked.length === 0) return
  const remade = await updateParts(
    tx,
    asked.map(({ requestId, place, effect, plan, halfAt, quartersAt, ...one }) => {
      const parts = halfAt === null ? noParts : { halfAt, quartersAt }
      const planned = plan === null ? null : worked({ plan, parts })
      const { part, minutes, ofMinutes } = partOf({ day: one.day, ...one.asked }, { effect }, planned)
      return { requestId, place, day: one.day, part, minutes, ofMinutes }
    }),
  )
  const approved = remade.filter(({ status }) => status === 'approved')
  await markRequestDates(
    tx,
    approved.map(({ employeeId, day, effect }) => ({ employeeId, day, type: effect })),
  )
}
