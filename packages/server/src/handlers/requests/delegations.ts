import type { Actor, Context } from '../../context.ts'
import { findLocalToday } from '../../db/access/user-access.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { findDelegates, type NamedUser } from '../../db/requests/delegates.ts'
import {
  findDelegation,
  insertDelegation,
  listMeeting,
  endDelegation as writeEnd,
} from '../../db/requests/delegations.ts'
import { ForbiddenError, NotFoundError } from '../../errors.ts'
import { assertMay, assertMayForCompany, reachOfActor } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { departmentsOn } from '../people/departments-within.ts'
import { checkDelegation } from './check-delegation.ts'

export interface DelegationInput {
  /** Whose place it is; null for one's own. */
  fromUserId: string | null
  toUserId: string
  first: string
  last: string
  reason: string
}

/**
 * Names who decides in somebody's place on some dates: whoever decides for themselves, HR for everybody. Such
 * acts run one after another. Sent twice, the second answers with the first.
 * @throws InvalidInputError that names the field
 */
export async function addDelegation(
  ctx: Context,
  actor: Actor,
  input: DelegationInput,
): Promise<{ delegationId: number; isNew: boolean }> {
  const fromUserId = whosePlace(actor, input.fromUserId)
  return await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    const users = await findDelegates(tx, [fromUserId, input.toUserId], ctx.clock.now())
    const [from, to] = [users.get(fromUserId), users.get(input.toUserId)]
    const meeting = await listMeetingOf(tx, fromUserId, input)
    const known = meeting.find(
      (one) =>
        one.from.userId === fromUserId &&
        one.to.userId === input.toUserId &&
        one.first === input.first &&
        one.last === input.last,
    )
    if (known) return { delegationId: known.id, isNew: false }
    const today = await findLocalToday(tx, ctx.clock.now())
    const near = await departmentsOn(tx, reachOfActor(actor, 'delegate-decisions'), today)
    const isNear = to !== undefined && isNamable(to, near)
    checkDelegation({ ...input, fromUserId, from, to, isNear, meeting, today })
    const { first, last } = input
    const reason = input.reason.trim()
    const madeBy = `${actor.kind}:${actor.name}`
    const row = { fromUserId, toUserId: input.toUserId, first, last, reason, madeBy, madeAt: ctx.clock.now() }
    const delegationId = await insertDelegation(tx, row)
    await recordAudit(tx, ctx, actor, {
      action: 'add-delegation',
      subject: `delegation:${delegationId}`,
      onBehalfOf: isOwn(actor, fromUserId) ? null : from!.name,
      after: { decider: from!.name, delegate: to!.name, from: first, to: last },
      reason: reason || null,
    })
    return { delegationId, isNew: true }
  })
}

/**
 * Ends a delegation at once: by whose place it is, by who was named, or by HR. What was decided stays. Sent
 * twice, the second changes nothing.
 * @throws ForbiddenError for one of others, there or not, so that nobody can find out
 */
export async function endDelegation(
  ctx: Context,
  actor: Actor,
  delegationId: number,
): Promise<{ changed: boolean }> {
  return await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    const found = await findDelegation(tx, delegationId)
    const isOneOf = found && (isOwn(actor, found.from.userId) || isOwn(actor, found.to.userId))
    if (!isOneOf) assertMayForCompany(actor, 'delegate-for-others')
    if (!found) throw new NotFoundError(`A delegation with the number ${delegationId}`)
    if (!(await writeEnd(tx, delegationId, `${actor.kind}:${actor.name}`, ctx.clock.now())))
      return { changed: false }
    await recordAudit(tx, ctx, actor, {
      action: 'end-delegation',
      subject: `delegation:${delegationId}`,
      onBehalfOf: isOwn(actor, found.from.userId) ? null : found.from.name,
      before: { decider: found.from.name, delegate: found.to.name, from: found.first, to: found.last },
    })
    return { changed: true }
  })
}

/** As the list of whom one can name (`readDelegates`): who decides anyway, and who works within reach. */
const isNamable = ({ decides, departmentId }: NamedUser, near: readonly number[] | null) =>
  decides || (departmentId !== null && (near === null || near.includes(departmentId)))

const isOwn = (actor: Actor, userId: string) => actor.kind === 'person' && actor.userId === userId

function whosePlace(actor: Actor, fromUserId: string | null): string {
  if (fromUserId === null || isOwn(actor, fromUserId)) {
    assertMay(actor, 'delegate-decisions')
    if (actor.kind !== 'person') throw new ForbiddenError('Only somebody who decides has a place to give.')
    return actor.userId
  }
  assertMayForCompany(actor, 'delegate-for-others')
  return fromUserId
}

/** Dates that are none are said by the check; nothing meets them. */
const listMeetingOf = async (tx: Db, fromUserId: string, { toUserId, first, last }: DelegationInput) =>
  first <= last ? await listMeeting(tx, [fromUserId, toUserId], { first, last }) : []
