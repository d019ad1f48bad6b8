import type { Actor, Context } from '../context.ts'
import { upsertSourcePeople } from '../db/source-people.ts'
import { inTransaction } from '../db/transaction.ts'
import { assertOwnSource } from './assert-own-source.ts'

export interface RecordDirectoryInput {
  sourceId: number
  people: readonly { badge: string; name: string; department: string }[]
}

/** Keeps whom the security system takes each badge for: a hint beside unknown badges, on which no decision rests. The last one said wins. */
export async function recordDirectory(
  ctx: Context,
  actor: Actor,
  input: RecordDirectoryInput,
): Promise<{ people: number }> {
  assertOwnSource(actor, input.sourceId)
  const people = [...new Map(input.people.map((person) => [person.badge, person])).values()]
  await inTransaction(ctx.db, (tx) => upsertSourcePeople(tx, input.sourceId, people))
  return { people: people.length }
}
