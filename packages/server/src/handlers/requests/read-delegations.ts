import type { Actor, Context } from '../../context.ts'
import { findLocalToday } from '../../db/access/user-access.ts'
import { listDelegates } from '../../db/requests/delegates.ts'
import { type DelegationRow, listShownDelegations } from '../../db/requests/delegations.ts'
import { ForbiddenError } from '../../errors.ts'
import { assertMay, assertMayForCompany, reachOfActor } from '../access/assert-may.ts'
import { departmentsOn } from '../people/departments-within.ts'

const mostShown = 100

/** Who decides in whose place: those one gave or was given; HR sees everybody's with `all`. */
export async function readDelegations(ctx: Context, actor: Actor, { all }: { all: boolean }) {
  if (actor.kind !== 'person') throw new ForbiddenError('Requests are decided by people.')
  if (all) assertMayForCompany(actor, 'delegate-for-others')
  const today = await findLocalToday(ctx.db, ctx.clock.now())
  const rows = await listShownDelegations(ctx.db, all ? null : actor.userId, mostShown)
  const endsAll = reachOfActor(actor, 'delegate-for-others').company
  return {
    today,
    delegations: rows.map((row) => {
      const state = stateOf(row, today)
      const isOwn = [row.from.userId, row.to.userId].includes(actor.userId)
      return { ...row, state, mayEnd: (isOwn || endsAll) && state !== 'over' }
    }),
  }
}

function stateOf({ first, last, ended }: DelegationRow, today: string) {
  if (ended !== null || last < today) return 'over' as const
  return first > today ? ('coming' as const) : ('now' as const)
}

const mostFound = 20

/** Whom one can name, by name or number: who decides, and who works within reach. */
export async function readDelegates(ctx: Context, actor: Actor, { search }: { search: string }) {
  const reach = assertMay(actor, 'delegate-decisions')
  const now = ctx.clock.now()
  const departmentIds = await departmentsOn(ctx.db, reach, await findLocalToday(ctx.db, now))
  const found = await listDelegates(ctx.db, { search: search.trim(), departmentIds, limit: mostFound }, now)
  return { delegates: found.map(({ hasLeft: _, ...one }) => one) }
}
