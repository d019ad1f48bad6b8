import { reachesOf } from '@rollcall/core'
import type { Context, PersonActor } from '../../context.ts'
import { findUser } from '../../db/access/users.ts'
import { findPerson } from '../../db/people/read-people.ts'
import { listDelegations } from '../../db/requests/delegations.ts'
import { UnauthorizedError } from '../../errors.ts'
import { todayFor } from '../people/today-of.ts'
import { shownPerson } from './shown.ts'

/** Who is signed in, and how far each action reaches that they may do: pages show what is allowed. */
export async function readMe(ctx: Context, actor: PersonActor) {
  const user = await findUser(ctx.db, actor.userId)
  if (!user) throw new UnauthorizedError('Sign in again.')
  const date = await todayFor(ctx, actor)
  const employee = actor.employeeId === null ? undefined : await findPerson(ctx.db, actor.employeeId, date)
  return {
    user,
    today: date,
    employee: employee ? shownPerson(employee) : null,
    roles: [...new Set(actor.grants.map(({ role }) => role))],
    standsIn: (await listDelegations(ctx.db, ctx.clock.now())).some(
      ({ toUserId }) => toUserId === actor.userId,
    ),
    needsSecondFactor: actor.resting.length > 0,
    reaches: [...reachesOf(actor.grants)].map(([action, reach]) => ({
      action,
      ...reach,
      departmentIds: [...reach.departmentIds],
    })),
  }
}
