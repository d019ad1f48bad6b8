import {
  type AskedDay,
  askedState,
  checkRequest,
  dateText,
  dayNumber,
  givesWay,
  type RequestFault,
  type ShownEvidence,
} from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockPeople } from '../../db/kit/locks.ts'
import { type KindRow, listKinds } from '../../db/requests/kinds.ts'
import { findByKey, insertRequest } from '../../db/requests/requests.ts'
import { InvalidInputError } from '../../errors.ts'
import { assertMayForEmployees } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { type ChangeEffect, carryOut } from '../days/carry-out.ts'
import { type ToldChange, toldChange } from '../leave/asked-balance.ts'
import { todayOf } from '../people/today-of.ts'
import { loadAskedDates, partsOf, withoutFree } from './asked-facts.ts'
import { type AskedDayInput, readAskedDays } from './asked-input.ts'
import { changeOf, leftOf } from './asked-leave.ts'
import { attachToRequest } from './attachments.ts'
import { consequencesOf, loadOutlook } from './consequence.ts'
import { markAsked, tellAsked } from './mark-asked.ts'
import { refusalOf } from './request-refusals.ts'
import type { Consequence } from './shown-consequence.ts'

export interface AskRequestInput {
  /** Made by who asks: the same key again is the same request. */
  key: string
  employeeId: number
  kind: string
  reason: string
  days: readonly AskedDayInput[]
  /** Finds what speaks for a proposed correction, once the person is locked. */
  findEvidence?: (tx: Db) => Promise<readonly ShownEvidence[]>
  /** Leaves out dates on which nothing is planned, so that a whole range can be asked for. */
  skipsFreeDays?: boolean | undefined
  /** Documents that were sent for it (`attachFile`). */
  attachmentIds?: readonly number[] | undefined
}

export interface AskedRequest {
  requestId: number
  /** False where the same key has come before. */
  isNew: boolean
  /** Trips and days at home of the same time, over which leave wins. */
  givesWay: { date: string; requestId: number }[]
  /** What it does to the balance that the kind draws on; null for none. */
  balance: ToldChange | null
  effect: ChangeEffect
  /** Of a dry run alone. */
  consequence: Consequence | null
}

/**
 * Asks for something, for oneself or as HR or a manager for somebody. A kind without steps is approved at
 * once. With `dryRun` the request is taken as approved, so that whoever asks sees what it does to the days;
 * nothing is kept. Sent twice, the second answers with the first.
 * @throws InvalidInputError with all that is wrong, by field and date
 */
export async function askRequest(
  ctx: Context,
  actor: Actor,
  input: AskRequestInput,
  { dryRun }: { dryRun: boolean },
): Promise<AskedRequest> {
  const entered = readAskedDays(input.days)
  await assertMayAsk(ctx.db, actor, input.employeeId, entered)
  const { done, effect } = await carryOut(ctx, { dryRun }, async (tx) => {
    await lockPeople(tx, [input.employeeId])
    const known = await findByKey(tx, input.key)
    if (known !== null) {
      if (known.employeeId !== input.employeeId) throw keyTaken()
      const none = { givesWay: [], balance: null, consequence: null }
      return { plans: 0, requestId: known.id, isNew: false, ...none }
    }
    const evidence = (await input.findEvidence?.(tx)) ?? []
    const kind = await findKind(tx, input.kind)
    const dates = await loadAskedDates(
      tx,
      input.employeeId,
      entered.map(({ day }) => day),
    )
    const asked = input.skipsFreeDays ? withoutFree(entered, dates) : entered
    const today = (await todayOf(tx, ctx.clock.now(), [input.employeeId])).get(input.employeeId)!
    const facts = {
      kind,
      today: dayNumber(today),
      reason: input.reason,
      hasEvidence: (input.attachmentIds ?? []).length > 0,
      balance: null,
      dates,
    }
    refuse(checkRequest(asked, facts))
    const parts = partsOf(asked, kind, dates)
    const change = kind.balance === 'annual' ? await changeOf(ctx, tx, input.employeeId, parts) : null
    refuse(checkRequest(asked, { ...facts, balance: change && leftOf(change, parts) }))
    const whose = [{ employeeId: input.employeeId, days: asked.map(({ day }) => day) }]
    const before = dryRun ? await loadOutlook(ctx, tx, whose) : null
    const status = dryRun ? 'approved' : askedState(kind.steps).status
    const requestId = await insertRequest(tx, {
      key: input.key,
      employeeId: input.employeeId,
      kindId: kind.id,
      status: status === 'approved' ? 'approved' : 'pending',
      steps: kind.steps,
      askedBy: `${actor.kind}:${actor.name}`,
      askedAt: ctx.clock.now(),
      reason: input.reason.trim(),
      parts,
      evidence,
    })
    if (requestId === null) throw keyTaken()
    if (status === 'approved') await markAsked(tx, [{ ...whose[0]!, effect: kind.effect }])
    await tellAsked(tx, whose)
    await attachToRequest(tx, actor, requestId, input.attachmentIds ?? [])
    await recordAudit(tx, ctx, actor, {
      action: 'ask-request',
      subject: `request:${requestId}`,
      employeeId: input.employeeId,
      reason: input.reason.trim() || null,
      after: { kind: kind.code, status, dates: asked.map(({ day }) => dateText(day)) },
    })
    const over = givesWay(asked, kind, dates)
    return {
      plans: 0,
      requestId,
      isNew: true,
      givesWay: over.map(({ day, requestId: other }) => ({ date: dateText(day), requestId: other })),
      balance: change && toldChange(change),
      consequence: before && (await consequencesOf(ctx, tx, whose, before))[0]!,
    }
  })
  const { plans: _, ...answer } = done
  return { ...answer, effect }
}

function refuse(faults: readonly RequestFault[]): void {
  if (faults.length > 0) throw refusalOf(faults)
}

async function assertMayAsk(
  db: Db,
  actor: Actor,
  employeeId: number,
  asked: readonly AskedDay[],
): Promise<void> {
  const days = asked.map(({ day }) => day)
  if (days.length === 0) throw refusalOf([{ code: 'NO_DATE', day: null }])
  const from = dateText(Math.min(...days))
  await assertMayForEmployees(db, actor, 'ask-requests', [
    { employeeId, from, to: dateText(Math.max(...days)) },
  ])
}

async function findKind(tx: Db, code: string): Promise<KindRow> {
  const kind = (await listKinds(tx)).find((each) => each.code === code && !each.retired)
  if (kind) return kind
  throw new InvalidInputError([
    {
      field: 'kind',
      code: 'no-such-kind',
      message: 'is nothing that can be asked for here. Choose a kind from the list.',
    },
  ])
}

const keyTaken = () =>
  new InvalidInputError([
    { field: 'key', code: 'key-taken', message: 'belongs to another request. Make a new one.' },
  ])
