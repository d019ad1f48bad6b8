import {
  dayNumber,
  departmentsAbove,
  findDeciders,
  type MayDecide,
  nextStep,
  type RequestState,
} from '@rollcall/core'
import type { Context, PersonActor } from '../../context.ts'
import { findLocalToday } from '../../db/access/user-access.ts'
import type { Db } from '../../db/kit/connect.ts'
import { loadDepartmentPlaces } from '../../db/people/department-places.ts'
import { listDeciders, listUsersOf } from '../../db/requests/deciders.ts'
import { listDelegations } from '../../db/requests/delegations.ts'
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

/** How somebody stands to a request: by themselves, before in somebody's place; null for who may not. */
export const standingOf = (actor: PersonActor, may: readonly MayDecide[]): MayDecide | null =>
  may.find(({ userId }) => userId === actor.userId) ?? null
