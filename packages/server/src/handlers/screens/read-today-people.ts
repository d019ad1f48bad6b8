import type { Presence } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { listPresent } from '../../db/screens/read-today.ts'
import { ForbiddenError } from '../../errors.ts'
import { assertMay } from '../access/assert-may.ts'
import { recordReading } from '../access/record-audit.ts'
import { departmentsOn } from '../people/departments-within.ts'
import { todayFor } from '../people/today-of.ts'
import { shownPerson, wall } from './shown.ts'

export interface ReadTodayPeopleInput {
  date?: string | undefined
  departmentId?: number | undefined
  /** A presence, `late` for people with tardy minutes, or `remote` for those who work at home. */
  presence?: Presence | 'late' | 'remote' | undefined
  limit: number
  /** How many come before the first that is given. */
  offset: number
}

/**
 * Who is where on a date, of the people within reach.
 * @throws ForbiddenError for a department that is not
 */
export async function readTodayPeople(ctx: Context, actor: Actor, input: ReadTodayPeopleInput) {
  const reach = assertMay(actor, 'read-board')
  const date = input.date ?? (await todayFor(ctx, actor))
  const departmentIds = departmentsOf(await departmentsOn(ctx.db, reach, date), input.departmentId ?? null)
  await recordReading(ctx, actor, {
    action: 'read-people-of-day',
    subject: `date:${date} departments:${departmentIds?.join(',') ?? 'all'}`,
    details: { presence: input.presence ?? null },
  })
  const filter = { departmentIds, presence: input.presence ?? null }
  const list = (page: { limit: number; offset: number }) =>
    listPresent(ctx.db, date, ctx.clock.now(), filter, page)
  const rows = await list(input)
  // Past the end there is no row that could say how many there are.
  const [counted] = rows.length > 0 || input.offset === 0 ? rows : await list({ limit: 1, offset: 0 })
  return {
    date,
    total: counted?.total ?? 0,
    people: rows.map((row) => ({
      employee: shownPerson(row),
      zone: row.zone,
      presence: row.presence,
      isRemote: row.isRemote,
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

/** The departments asked for, of those within reach; null for everybody's. */
function departmentsOf(within: readonly number[] | null, asked: number | null): readonly number[] | null {
  if (asked === null) return within
  if (within === null || within.includes(asked)) return [asked]
  throw new ForbiddenError('This department is not in your reach.')
}
