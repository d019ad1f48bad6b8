import { type DayNumber, dateText, type RequestKind } from '@rollcall/core'
import type { Db } from '../../db/kit/connect.ts'
import { notifyChanged } from '../../db/kit/notify.ts'
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

/** Tells open pages that something was asked, decided or taken back, also where no day changes. */
export async function tellAsked(
  tx: Db,
  requests: readonly { employeeId: number; days: readonly DayNumber[] }[],
): Promise<void> {
  const days = requests.flatMap(({ employeeId, days }) =>
    days.map((day): [number, string] => [employeeId, dateText(day)]),
  )
  if (days.length > 0) await notifyChanged(tx, { days })
}
