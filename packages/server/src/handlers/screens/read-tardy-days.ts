import { dayNumber } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { loadDepartmentPlaces } from '../../db/people/department-places.ts'
import { listLostDays } from '../../db/screens/list-lost-days.ts'
import type { LostKind } from '../../db/screens/lost-days.ts'
import { InvalidInputError } from '../../errors.ts'
import { type LostWho, lostFilter } from './lost-filter.ts'
import { wall } from './shown.ts'

export interface ReadTardyDaysInput extends LostWho {
  from: string
  to: string
  kind: LostKind
  excused?: boolean | undefined
  /** As `readTardy` numbers them. */
  band?: number | undefined
  hour?: number | undefined
  limit: number
  offset: number
}

/** Twelve months. */
const mostDays = 366

/**
 * The days behind a figure of `readTardy`, the latest first.
 * @throws ForbiddenError, InvalidInputError
 */
export async function readTardyDays(ctx: Context, actor: Actor, input: ReadTardyDaysInput) {
  const { from, to, kind, limit, offset } = input
  if (to < from) throw new InvalidInputError([{ field: 'to', message: 'must not lie before from.' }])
  if (dayNumber(to) - dayNumber(from) >= mostDays)
    throw new InvalidInputError([{ field: 'to', message: `at most ${mostDays} days at once.` }])
  const filter = {
    ...(await lostFilter(ctx, actor, input, { from, to, places: await loadDepartmentPlaces(ctx.db) })),
    ...{ kind, excused: input.excused ?? null, band: input.band ?? null, hour: input.hour ?? null },
  }
  const rows = await listLostDays(ctx.db, { ...filter, limit, offset })
  // Past the end there is no row that could say how many there are.
  const [counted] =
    rows.length > 0 || offset === 0 ? rows : await listLostDays(ctx.db, { ...filter, limit: 1, offset: 0 })
  return {
    from,
    to,
    kind,
    total: counted?.total ?? 0,
    days: rows.map(({ id, number, name, departmentId, departmentName, departmentNameEn, ...day }) => ({
      employee: { id, number, name },
      department:
        departmentId === null ? null : { id: departmentId, name: departmentName!, nameEn: departmentNameEn! },
      date: day.date,
      in: wall(day.in),
      out: wall(day.out),
      minutes: day.minutes,
      excused: day.excused,
      findings: day.findings,
    })),
  }
}
