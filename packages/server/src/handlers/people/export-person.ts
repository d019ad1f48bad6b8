import type { Actor, Context } from '../../context.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { listOwnRows, tablesOfPeople, withheldTables } from '../../db/people/own-rows.ts'
import { findCard } from '../../db/people/person-cards.ts'
import { listEmploymentsOf } from '../../db/people/read-profile.ts'
import { InvalidInputError, NotFoundError } from '../../errors.ts'
import { assertMayForEmployees } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { dateWithin, nearOf } from './read-profile.ts'
import { todayOf } from './today-of.ts'

/**
 * All that is held about a person as one file of JSON, table by table: people take their own whenever they
 * like, and HR theirs for them with a reason. That it was taken is written down before its first byte leaves.
 * @throws ForbiddenError, NotFoundError, InvalidInputError without a reason where it is not one's own
 */
export async function exportPerson(
  ctx: Context,
  actor: Actor,
  { employeeId, reason }: { employeeId: number; reason: string },
): Promise<{ name: string; chunks: AsyncGenerator<string> }> {
  const { db } = ctx
  const isOwn = actor.kind === 'person' && actor.employeeId === employeeId
  const today = (await todayOf(db, ctx.clock.now(), [employeeId])).get(employeeId)!
  const day = dateWithin(nearOf(await listEmploymentsOf(db, employeeId), today), today)
  await assertMayForEmployees(db, actor, 'export-person', [{ employeeId, from: day, to: day }])
  const card = await findCard(db, { id: employeeId })
  if (!card) throw new NotFoundError('This person')
  if (!isOwn && reason.trim() === '')
    throw new InvalidInputError([
      { field: 'reason', code: 'reason-missing', message: 'is empty. Say why it is exported.' },
    ])
  await inTransaction(db, (tx) =>
    recordAudit(tx, ctx, actor, {
      action: 'export-person',
      subject: `employee:${employeeId}`,
      employeeId,
      reason: reason.trim() || null,
    }),
  )
  return { name: `person-${card.number}-${today}`, chunks: chunksOf(ctx, employeeId) }
}

/** A table at a time, so that years of a person are never in memory as a whole. */
async function* chunksOf(ctx: Context, employeeId: number): AsyncGenerator<string> {
  const head = {
    format: 'rollcall-person-1',
    writtenAt: ctx.clock.now().toString(),
    withheld: withheldTables,
  }
  yield `${JSON.stringify(head).slice(0, -1)},"tables":{`
  for (const [place, table] of tablesOfPeople.entries()) {
    const rows = await listOwnRows(ctx.db, table, employeeId)
    yield `${place === 0 ? '' : ','}\n${JSON.stringify(table)}:[${rows.map((row) => `\n${JSON.stringify(row)}`).join(',')}]`
  }
  yield '}}\n'
}
