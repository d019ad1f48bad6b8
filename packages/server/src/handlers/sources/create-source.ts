import { type Direction, zoneOffsets } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { findSourceNamed, insertSource } from '../../db/sources/sources.ts'
import { InvalidInputError } from '../../errors.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'

export interface CreateSourceInput {
  name: string
  /** Shown in its place in English; default: the name itself. */
  nameEn?: string | undefined
  profile: string
  /** The zone of the source's naive times. */
  zone: string
  /**
   * Raw direction code → what it means; a code that is not here is unknown. Default: the agent says it when
   * it first comes.
   */
  directions?: Readonly<Record<string, Direction>>
}

/**
 * Adds a security system, or returns the id of the one that has this name already.
 * @throws InvalidInputError for an empty name or an unknown zone
 */
export async function createSource(ctx: Context, actor: Actor, input: CreateSourceInput): Promise<number> {
  assertMayForCompany(actor, 'manage-sources')
  check(input)
  return await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    const known = await findSourceNamed(tx, input.name)
    if (known) return known.id
    const { directions = {}, nameEn = '' } = input
    const directionsSaidBy = input.directions ? 'person' : 'nobody'
    const id = await insertSource(tx, { ...input, nameEn, directions, directionsSaidBy })
    await recordAudit(tx, ctx, actor, { action: 'create-source', subject: `source:${id}`, after: input })
    return id
  })
}

function check({ name, zone }: CreateSourceInput): void {
  if (name.trim() === '') throw new InvalidInputError([{ field: 'name', message: 'must not be empty.' }])
  try {
    zoneOffsets(zone, 0, 1)
  } catch {
    throw new InvalidInputError([
      { field: 'zone', message: `“${zone}” is not a zone. Name one such as Asia/Seoul.` },
    ])
  }
}
