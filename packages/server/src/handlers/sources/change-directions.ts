import type { Direction } from '@rollcall/core'
import type { Db } from '../../db/kit/connect.ts'
import { listDirectionCodes, updateDirections, updatePunchDirections } from '../../db/sources/directions.ts'
import type { DirectionsSaidBy } from '../../db/sources/sources.ts'
import { markPunchDates } from '../days/marks.ts'
import { meaningOf } from './meaning-of.ts'

/**
 * Says what the direction codes of a source mean, reads its stored punches anew, and marks the days of those
 * that changed. Whoever calls it holds the source's lock.
 * @returns how many punches are read differently now
 */
export async function changeDirections(
  tx: Db,
  sourceId: number,
  directions: Readonly<Record<string, Direction>>,
  saidBy: DirectionsSaidBy,
): Promise<number> {
  await updateDirections(tx, sourceId, directions, saidBy)
  const codes = await listDirectionCodes(tx, sourceId)
  const changed = await updatePunchDirections(
    tx,
    sourceId,
    codes.map((code) => ({ code, meaning: meaningOf(directions, code) })),
  )
  await markPunchDates(tx, sourceId, changed, 'punch')
  return changed.length
}
