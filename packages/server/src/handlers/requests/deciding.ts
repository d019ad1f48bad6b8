import {
  approvers,
  dayNumber,
  departmentsAbove,
  findDeciders,
  type Grant,
  type MayDecide,
  nextStep,
  type RequestState,
} from '@rollcall/core'
import type { Actor, Context, PersonActor } from '../../context.ts'
import { findLocalToday } from '../../db/access/user-access.ts'
import type { Db } from '../../db/kit/connect.ts'
import { loadDepartmentPlaces } from '../../db/people/department-places.ts'
import { listDeciders, listUsersOf } from '../../db/requests/deciders.ts'
import { listDelegations } from '../../db/requests/delegations.ts'
import { ForbiddenError } from '../../errors.ts'
import { secondFactorNeeded } from '../access/assert-may.ts'
import { loadZones } from '../people/zones.ts'

/** Of each request of these: who decides it today, and in whose place; nobody for what is decided. */
export async function loadDeciding(
  ctx: Context,
  db: Db,
  requests: readonly { employeeId: number }[],
): Promise<(request: RequestState & { employeeId: number }) => MayDecide[]> {
  const people = [...new Set(requests.map(({ employeeId }) => employeeId))]
  const now = ctx.clock.now()
  const today = dayNumber(await findLocalToday(db, now))
  const zones = await loadZones(db, people)
  const places = await loadDepartmentPlaces(db)
  const deciders = await listDeciders(db, now)
  const delegations = await listDelegations(db, now)
  const users = await listUsersOf(db, people)
  return (request) => {
    // What is decided keeps its deciders: who comes second hears that somebody was first.
    const step = nextStep(request) ?? request.steps.at(-1)
    if (step === undefined) return []
    const { employeeId } = request
    const { departmentId } = zones.subjectOn(employeeId, today)
    const departments = departmentId === null ? [] : departmentsAbove(places, departmentId, today)
    return findDeciders(step, {
      employeeId,
      userId: users.get(employeeId) ?? null,
      departments,
      deciders,
      delegations,
      today,
    })
  }
}

/**
 * How somebody stands to a request: by a role of their own that holds now, before in somebody's place; null
 * for who may not. A role that rests until a second factor is shown decides nothing.
 */
export const standingOf = (actor: PersonActor, may: readonly MayDecide[]): MayDecide | null =>
  may.find(
    ({ userId, inPlaceOf, role }) =>
      userId === actor.userId && (inPlaceOf !== null || actor.grants.some((grant) => grant.role === role)),
  ) ?? null

/**
 * Who decides requests is a person, and one whose role to decide does not rest.
 * @throws ForbiddenError
 */
export function assertDecides(actor: Actor): asserts actor is PersonActor {
  if (actor.kind !== 'person') throw new ForbiddenError('Requests are decided by people.')
  const decides = (grants: readonly Grant[]) =>
    grants.some(({ role }) => (approvers as readonly string[]).includes(role))
  if (decides(actor.resting) && !decides(actor.grants)) throw secondFactorNeeded()
}
