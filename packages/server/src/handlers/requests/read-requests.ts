import type { Actor, Context } from '../../context.ts'
import { listKinds } from '../../db/requests/kinds.ts'
import {
  countRequests,
  listRequests,
  type RequestFilter,
  type RequestListRow,
} from '../../db/requests/read-requests.ts'
import { ForbiddenError } from '../../errors.ts'
import { assertMay, assertMayForOwn } from '../access/assert-may.ts'
import { recordReading } from '../access/record-audit.ts'
import { departmentsWithin } from '../people/departments-within.ts'
import { shownRequests } from './shown-requests.ts'
import { loadWaiting } from './waiting.ts'

export const requestBoxes = ['mine', 'inbox', 'decided', 'all'] as const
/**
 * One's own; those that wait for one's decision; those one decided, or others in one's place; all within
 * reach.
 */
export type RequestBox = (typeof requestBoxes)[number]

export interface ReadRequestsInput {
  box: RequestBox
  status?: RequestListRow['status'] | undefined
  kind?: string | undefined
  employeeId?: number | undefined
  /** Of people of this department, and what lies below it, on a date that is asked for. */
  departmentId?: number | undefined
  /** With a date from this one on, and until that one. */
  from?: string | undefined
  to?: string | undefined
  before?: number | undefined
  limit: number
}

/** Requests within a dates' reach are those of departments on these dates. */
const ever = { from: '1900-01-01', to: '2999-12-31' }

/** A page of requests, the newest first, each with what the reader may do with it. */
export async function readRequests(
  ctx: Context,
  actor: Actor,
  { box, departmentId, limit, ...narrow }: ReadRequestsInput,
) {
  const filter: RequestFilter = {
    ...narrow,
    ...(await boxOf(ctx, actor, box)),
    ...(departmentId !== undefined && {
      departments: await departmentsWithin(ctx.db, [departmentId], ever),
    }),
  }
  const found = await listRequests(ctx.db, filter, limit + 1)
  const requests = await shownRequests(ctx, actor, found.slice(0, limit))
  return {
    requests,
    next: found.length > limit ? requests.at(-1)!.id : null,
    total: await countRequests(ctx.db, filter),
  }
}

async function boxOf(ctx: Context, actor: Actor, box: RequestBox): Promise<RequestFilter> {
  if (box === 'inbox') return { ids: (await loadWaiting(ctx, actor)).map(({ id }) => id) }
  if (box === 'mine')
    return { within: { employeeId: assertMayForOwn(actor, 'read-requests'), departments: [] } }
  if (box === 'all') return { within: await reachOf(ctx, actor) }
  if (actor.kind !== 'person') throw new ForbiddenError('Requests are decided by people.')
  return { decided: { by: `person:${actor.name}`, userId: actor.userId } }
}

/** Whose requests somebody reads; null for everybody's. Reading others' is taken down. */
async function reachOf(ctx: Context, actor: Actor) {
  const { company, departmentIds, self } = assertMay(actor, 'read-requests')
  const employeeId = self && actor.kind === 'person' ? actor.employeeId : null
  if (company || departmentIds.length > 0)
    await recordReading(ctx, actor, { action: 'read-requests', subject: 'requests' })
  if (company) return null
  return { employeeId, departments: await departmentsWithin(ctx.db, departmentIds, ever) }
}

/** What can be asked for here. */
export async function readRequestKinds(ctx: Context, actor: Actor) {
  assertMay(actor, 'ask-requests')
  return {
    kinds: (await listKinds(ctx.db))
      .filter(({ retired }) => !retired)
      .map(({ retired: _, id: __, ...kind }) => kind),
  }
}
