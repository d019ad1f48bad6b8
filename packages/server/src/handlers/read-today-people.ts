import type { Context } from '../context.ts'
import { findPresent } from '../db/read-today.ts'
import { shownPerson, wall } from './shown.ts'
import { workDateNow } from './work-date-now.ts'

export interface ReadTodayPeopleInput {
  date?: string | undefined
  departmentId?: number | undefined
  /** A presence, or `late` for people with tardy minutes. */
  presence?: string | undefined
  limit: number
}

/** Who is where on a date. */
export async function readTodayPeople(ctx: Context, input: ReadTodayPeopleInput) {
  const date = input.date ?? (await workDateNow(ctx))
  const filter = { departmentId: input.departmentId ?? null, presence: input.presence ?? null }
  const rows = await findPresent(ctx.db, date, filter, input.limit)
  return {
    date,
    total: rows[0]?.total ?? 0,
    people: rows.map((row) => ({
      employee: shownPerson(row),
      presence: row.presence,
      in: wall(row.in),
      out: wall(row.out),
      planStart: wall(row.plan?.segments[0]?.[0] ?? null),
      planEnd: wall(row.plan?.segments.at(-1)?.[1] ?? null),
      tardyMinutes: row.tardyMinutes,
      leftEarlyMinutes: row.leftEarlyMinutes,
      findings: row.findings ?? [],
    })),
  }
}
