import { decideRequest } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { lockPeople } from '../../db/kit/locks.ts'
import {
  type DecidedStep,
  insertDecisions,
  listRequesters,
  loadRequests,
  type RequestRow,
} from '../../db/requests/requests.ts'
import { recordAudits } from '../access/record-audit.ts'
import { type ChangeEffect, carryOut } from '../days/carry-out.ts'
import { BalancesOfPending, type ToldChange, toldChange } from '../leave/asked-balance.ts'
import { consequencesOf, loadOutlook } from './consequence.ts'
import { assertDecides, loadDeciding, standingOf } from './deciding.ts'
import { markAsked, tellAsked } from './mark-asked.ts'
import type { Consequence } from './shown-consequence.ts'

export interface DecideInput {
  requestIds: readonly number[]
  decision: 'approve' | 'reject'
  comment: string
}

/** What became of each: its status, or why it was left as it is. */
export interface DecidedRequest {
  requestId: number
  status: RequestRow['status'] | null
  refused:
    | 'NOT_YOURS'
    | 'ALREADY_DECIDED'
    | 'ALREADY_WITHDRAWN'
    | 'ALREADY_CANCELLED'
    | 'NOT_APPROVED'
    | 'BALANCE_SHORT'
    | null
  /** What approval does to the balance of annual leave; null where it takes nothing of it. */
  balance: ToldChange | null
}

export interface DecidedRequests {
  requests: DecidedRequest[]
  effect: ChangeEffect
  /** What approval of each does; of a dry run alone, of the first of many. */
  consequences: (Consequence & { requestId: number })[]
}

/** Those of more are asked for as one looks at them. */
const mostConsequences = 50

/**
 * Decides many requests at once, each on its own: what somebody else decided a moment ago is said and left.
 * Nobody decides their own. With `dryRun` it says what approval would do to the days, of a request with a
 * further step too.
 */
export async function decideRequests(
  ctx: Context,
  actor: Actor,
  { requestIds, decision, comment }: DecideInput,
  { dryRun }: { dryRun: boolean },
): Promise<DecidedRequests> {
  assertDecides(actor)
  const ids = [...new Set(requestIds)].sort((a, b) => a - b)
  const { done, effect } = await carryOut(ctx, { dryRun }, async (tx) => {
    await lockPeople(tx, await listRequesters(tx, ids))
    const found = await loadRequests(tx, ids)
    const mayDecide = await loadDeciding(ctx, tx, found)
    const balances = await BalancesOfPending.load(ctx, tx, decision === 'approve' ? found : [])
    const results: DecidedRequest[] = []
    const steps: DecidedStep[] = []
    for (const requestId of ids) {
      const request = found.find(({ id }) => id === requestId)
      const standing = request && standingOf(actor, mayDecide(request))
      if (!request || !standing) {
        results.push({ requestId, status: null, refused: 'NOT_YOURS', balance: null })
        continue
      }
      const after = decideRequest(request, decision)
      if (typeof after === 'string') {
        results.push({ requestId, status: request.status, refused: after, balance: null })
        continue
      }
      const change = balances.of(request)
      const balance = change && toldChange(change)
      if (change !== null && change.shortMinutes > 0) {
        results.push({ requestId, status: request.status, refused: 'BALANCE_SHORT', balance })
        continue
      }
      balances.approve(request)
      results.push({ requestId, status: after.status, refused: null, balance })
      steps.push({
        requestId,
        step: request.approvedSteps + 1,
        decision: decision === 'approve' ? 'approved' : 'rejected',
        inPlaceOf: standing.inPlaceOf,
        status: dryRun && decision === 'approve' ? 'approved' : after.status,
      })
    }
    const looked = dryRun
      ? steps.slice(0, mostConsequences).map((step) => found.find(({ id }) => id === step.requestId)!)
      : []
    const before = looked.length > 0 ? await loadOutlook(ctx, tx, looked) : null
    await insertDecisions(tx, steps, { by: `${actor.kind}:${actor.name}`, at: ctx.clock.now(), comment })
    const approved = new Set(
      steps.filter(({ status }) => status === 'approved').map(({ requestId }) => requestId),
    )
    await markAsked(
      tx,
      found.filter(({ id }) => approved.has(id)),
    )
    await tellAsked(
      tx,
      steps.map(({ requestId }) => found.find(({ id }) => id === requestId)!),
    )
    await recordAudits(
      tx,
      ctx,
      actor,
      steps.map(({ requestId, decision: decided, status, inPlaceOf }) => ({
        action: 'decide-request',
        subject: `request:${requestId}`,
        employeeId: found.find(({ id }) => id === requestId)!.employeeId,
        after: { decision: decided, status },
        reason: comment || null,
        ...(inPlaceOf && { details: { inPlaceOf } }),
      })),
    )
    const consequences = before ? await consequencesOf(ctx, tx, looked, before) : []
    return {
      plans: 0,
      results,
      consequences: consequences.map((each, place) => ({ requestId: looked[place]!.id, ...each })),
    }
  })
  return { requests: done.results, effect, consequences: done.consequences }
}
