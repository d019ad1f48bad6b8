import { type Presence, wallText } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { inSnapshot } from '../../db/kit/transaction.ts'
import { listDays } from '../../db/screens/read-days.ts'
import { assertMayForOwn } from '../access/assert-may.ts'
import { findStanding } from '../ingest/standing.ts'

/** Where one is today by the record, and whether a check-in would count from here. */
export async function readCheckIn(ctx: Context, actor: Actor) {
  const employeeId = assertMayForOwn(actor, 'check-in')
  return await inSnapshot(ctx.db, async (tx) => {
    const now = ctx.clock.now()
    const { from, ...standing } = await findStanding(tx, employeeId, actor.address, now)
    const [day] = await listDays(tx, employeeId, standing.date, standing.date)
    return {
      ...standing,
      place: from?.place ?? null,
      presence: (day?.presence ?? null) as Presence | null,
      in: wallOf(day?.in),
      out: wallOf(day?.out),
    }
  })
}

const wallOf = (minutes: number | null | undefined) => (minutes == null ? null : wallText(minutes))
