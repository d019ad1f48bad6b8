import type { Actor, Context } from '../../../context.ts'
import { findRun, listRuns, loadListed } from '../../../db/days/recompute-runs.ts'
import { listDepartments } from '../../../db/people/departments.ts'
import { NotFoundError } from '../../../errors.ts'
import { assertMayForCompany } from '../../access/assert-may.ts'
import { todayOfCompany } from '../../people/today-of.ts'
import type { DayChange } from '../told-changes.ts'
import { shownRuns } from './shown-run.ts'

const mostShown = 30

/**
 * What was looked at and recomputed lately, the last first, and what can be chosen.
 * @throws ForbiddenError
 */
export async function readRecomputeRuns(ctx: Context, actor: Actor) {
  assertMayForCompany(actor, 'recompute')
  return {
    today: await todayOfCompany(ctx.db, ctx.clock.now()),
    departments: await listDepartments(ctx.db),
    runs: await shownRuns(ctx.db, await listRuns(ctx.db, mostShown)),
  }
}

/**
 * How far a run is, and the first of the days that come out differently.
 * @throws ForbiddenError, NotFoundError
 */
export async function readRecomputeRun(ctx: Context, actor: Actor, id: number) {
  assertMayForCompany(actor, 'recompute')
  const run = await findRun(ctx.db, id)
  if (run === null) throw new NotFoundError(`Run ${id}`)
  const listed = (await loadListed(ctx.db, id)) as DayChange[]
  return { ...(await shownRuns(ctx.db, [run]))[0]!, listed }
}
