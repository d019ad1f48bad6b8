import type { DayNumber, RequestKind } from '@rollcall/core'
import type { Db } from '../../db/kit/connect.ts'
import { markRequestDates } from '../days/marks.ts'

/** Marks what these requests do to days; a kind that no day shows does nothing. */
export async function markAsked(
  tx: Db,
  requests: readonly { employeeId: number; effect: RequestKind['effect']; days: readonly DayNumber[] }[],
): Promise<void> {
  const parts = requests.flatMap(({ employeeId, effect, days }) =>
    effect === null ? [] : days.map((day) => ({ employeeId, day, type: effect })),
  )
  if (parts.length > 0) await markRequestDates(tx, parts)
}
