import { dayNumber, type PersonTrait } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { lockOrganisation, lockPeople } from '../../db/kit/locks.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { listNames } from '../../db/people/people.ts'
import { loadTraits, replaceTraits, type TraitRow } from '../../db/people/traits.ts'
import { NotFoundError } from '../../errors.ts'
import { assertMayForEmployees } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { cutOut, firstDifference, joinedRows } from './dated-rows.ts'
import { refusal } from './refusal.ts'

export interface TraitInput {
  employeeId: number
  trait: PersonTrait
  /** The first date, and the first one after the last; null for good. */
  from: string
  until: string | null
  /** Whether it holds on these dates, or does not. */
  holds: boolean
}

/**
 * Says on which dates something of a person holds that the law asks for. It moves no minute of a day, so the
 * past needs no reason. Sent twice, the second changes nothing. The audit says that it was, not what.
 * @throws InvalidInputError for an end before the start
 * @throws NotFoundError, ForbiddenError
 */
export async function setTrait(
  ctx: Context,
  actor: Actor,
  { employeeId, trait, from, until, holds }: TraitInput,
): Promise<{ changed: boolean }> {
  await assertMayForEmployees(ctx.db, actor, 'manage-traits', [{ employeeId, from, to: from }])
  const range = { fromDay: dayNumber(from), untilDay: until === null ? null : dayNumber(until) }
  if (range.untilDay !== null && range.untilDay <= range.fromDay)
    throw refusal('until', 'The end lies before the start. Choose a later one.', 'end-before-start')
  return await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    await lockPeople(tx, [employeeId])
    const person = (await listNames(tx, [employeeId])).get(employeeId)
    if (!person) throw new NotFoundError('This person')
    const before = (await loadTraits(tx, [employeeId])).filter((row) => row.trait === trait)
    const added: TraitRow[] = holds ? [{ ...range, employeeId, trait }] : []
    const after = joinedRows([...cutOut(before, range), ...added], () => true)
    if (firstDifference(before, after, () => trait) === null) return { changed: false }
    await replaceTraits(tx, employeeId, trait, after)
    await recordAudit(tx, ctx, actor, {
      action: 'set-trait',
      subject: `employee:${employeeId}`,
      employeeId,
    })
    return { changed: true }
  })
}
