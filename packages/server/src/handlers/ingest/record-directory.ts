import type { Actor, Context } from '../../context.ts'
import { upsertSourcePeople } from '../../db/ingest/source-people.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { recordPush } from '../access/record-audit.ts'
import { assertOwnSource } from './assert-own-source.ts'
import { longestBadge } from './interpret-row.ts'

export interface RecordDirectoryInput {
  sourceId: number
  people: readonly { badge: string; name: string; department: string }[]
}

/**
 * Keeps whom the security system takes each badge for: a hint beside unknown badges, on which no decision
 * rests. The last one said wins.
 */
export async function recordDirectory(
  ctx: Context,
  actor: Actor,
  input: RecordDirectoryInput,
): Promise<{ people: number }> {
  assertOwnSource(actor, input.sourceId)
  const usable = input.people.filter(({ badge }) => badge !== '' && badge.length <= longestBadge)
  const people = [...new Map(usable.map((person) => [person.badge, person])).values()]
  await inTransaction(ctx.db, async (tx) => {
    await upsertSourcePeople(tx, input.sourceId, people)
    await recordPush(tx, ctx, actor, input.sourceId)
  })
  return { people: people.length }
}
