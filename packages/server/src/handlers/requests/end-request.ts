import { dateText, decideRequest } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockPeople } from '../../db/kit/locks.ts'
import {
  listRequesters,
  loadRequests,
  type RequestRow,
  endRequest as writeEnd,
} from '../../db/requests/requests.ts'
import { InvalidInputError, NotFoundError } from '../../errors.ts'
import { assertMayForEmployees } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { type ChangeEffect, carryOut } from '../days/carry-out.ts'
import { markAsked, tellAsked } from './mark-asked.ts'
import { actRefusal } from './request-refusals.ts'

export interface EndInput {
  requestId: number
  reason: string
}

/**
 * Takes a request back while it is open: whoever may ask for the person may.
 * @throws ConflictError once it is decided
 */
export async function withdrawRequest(ctx: Context, actor: Actor, input: EndInput): Promise<ChangeEffect> {
  return await end(ctx, actor, input, 'withdraw', { dryRun: false })
}

/**
 * Cancels an approved request, by who decides such ones for the person; the days are as if it had never been.
 * @throws ConflictError unless it is approved
 */
export async function cancelRequest(
  ctx: Context,
  actor: Actor,
  input: EndInput,
  options: { dryRun: boolean },
): Promise<ChangeEffect> {
  if (input.reason.trim() === '')
    throw new InvalidInputError([
      { field: 'reason', code: 'reason-missing', message: 'is missing: say why.' },
    ])
  return await end(ctx, actor, input, 'cancel', options)
}

async function end(
  ctx: Context,
  actor: Actor,
  { requestId, reason }: EndInput,
  act: 'withdraw' | 'cancel',
  { dryRun }: { dryRun: boolean },
): Promise<ChangeEffect> {
  const { effect } = await carryOut(ctx, { dryRun }, async (tx) => {
    await lockPeople(tx, await listRequesters(tx, [requestId]))
    const request = await findOwnOrReached(tx, actor, requestId, act)
    const after = decideRequest(request, act)
    if (typeof after === 'string') throw actRefusal(after)
    const status = act === 'withdraw' ? 'withdrawn' : 'cancelled'
    await writeEnd(tx, requestId, {
      status,
      by: `${actor.kind}:${actor.name}`,
      at: ctx.clock.now(),
      reason: reason.trim(),
    })
    if (act === 'cancel') await markAsked(tx, [request])
    await tellAsked(tx, [request])
    await recordAudit(tx, ctx, actor, {
      action: `${act}-request`,
      subject: `request:${requestId}`,
      employeeId: request.employeeId,
      before: { status: request.status },
      after: { status },
      reason: reason.trim() || null,
    })
    return { plans: 0 }
  })
  return effect
}

/** A request that is out of reach is one that is not there, so that nobody can find out. */
async function findOwnOrReached(
  tx: Db,
  actor: Actor,
  requestId: number,
  act: 'withdraw' | 'cancel',
): Promise<RequestRow> {
  const [request] = await loadRequests(tx, [requestId])
  if (!request) throw new NotFoundError(`A request with the number ${requestId}`)
  const { employeeId, days } = request
  const record = { employeeId, from: dateText(Math.min(...days)), to: dateText(Math.max(...days)) }
  await assertMayForEmployees(tx, actor, act === 'withdraw' ? 'ask-requests' : 'cancel-requests', [record])
  return request
}
