import { type Presence, presences } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { countPendingDays } from '../../db/screens/read-health.ts'
import { countPresence, type PresenceCount } from '../../db/screens/read-today.ts'
import { assertMay } from '../access/assert-may.ts'
import { departmentsOn } from '../people/departments-within.ts'
import { todayFor } from '../people/today-of.ts'
import { lateSources } from './late-sources.ts'

/** The board of a date: how many are where, in the departments within reach. */
export async function readToday(ctx: Context, actor: Actor, input: { date?: string | undefined }) {
  const reach = assertMay(actor, 'read-board')
  const now = ctx.clock.now()
  const date = input.date ?? (await todayFor(ctx, actor))
  const departmentIds = await departmentsOn(ctx.db, reach, date)
  const counts = await countPresence(ctx.db, date, now, departmentIds)
  return {
    date,
    now: now.toString(),
    pendingDays: await countPendingDays(ctx.db),
    lateSources: await lateSources(ctx.db, now, { departmentIds }, { from: date, to: date }),
    totals: sumUp(counts),
    departments: [...Map.groupBy(counts, (row) => row.departmentId).values()].map((rows) => ({
      department: {
        id: rows[0]!.departmentId,
        name: rows[0]!.departmentName,
        nameEn: rows[0]!.departmentNameEn,
      },
      counts: sumUp(rows),
    })),
  }
}

function sumUp(rows: readonly PresenceCount[]) {
  const people = (wanted: (row: PresenceCount) => boolean) =>
    rows.filter(wanted).reduce((sum, row) => sum + row.people, 0)
  const byPresence = Object.fromEntries(
    presences.map((presence) => [presence, people((row) => row.presence === presence)]),
  )
  return {
    ...(byPresence as Record<Presence, number>),
    people: people(() => true),
    late: rows.reduce((sum, row) => sum + row.late, 0),
    remote: rows.reduce((sum, row) => sum + row.remote, 0),
  }
}
