import { adjustedFigures } from '@rollcall/core'
import type { Db } from '../../db/kit/connect.ts'
import { listAdjustmentsOfDay } from '../../db/periods/day-adjustments.ts'

/** What became known of a closed date since: which figures would be others, and what was decided on it. */
export async function dayAdjustments(db: Db, key: { employeeId: number; day: number }) {
  const rows = await listAdjustmentsOfDay(db, key)
  return rows.map(({ before, after, knownAt, ...row }) => ({
    ...row,
    knownAt: knownAt.toString(),
    changes: adjustedFigures.flatMap((figure) => {
      const [was, is] = [before, after].map((said) => (said === null ? 0 : (said[figure] ?? null)))
      return was === is ? [] : [{ figure, before: was as number | null, after: is as number | null }]
    }),
  }))
}
