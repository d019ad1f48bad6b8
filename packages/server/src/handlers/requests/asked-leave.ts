import type { BalanceChange } from '@rollcall/core'
import type { Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import type { RequestPartRow } from '../../db/requests/requests.ts'
import { changeOfAsked } from '../leave/asked-balance.ts'

/** What the dates take of the balance. */
export const changeOf = (ctx: Context, tx: Db, employeeId: number, parts: readonly RequestPartRow[]) =>
  changeOfAsked(
    ctx,
    tx,
    employeeId,
    parts.flatMap(({ day: on, minutes, ofMinutes }) => (minutes > 0 ? [{ on, minutes, ofMinutes }] : [])),
  )

/** What is there for it: enough, or what is asked for without what nothing covers. */
export function leftOf({ shortMinutes, dayMinutes }: BalanceChange, parts: readonly RequestPartRow[]) {
  if (shortMinutes === 0) return { minutes: Infinity, dayMinutes }
  const asks = parts.reduce(
    (sum, { minutes, ofMinutes }) => sum + (minutes > 0 ? Math.floor((minutes * dayMinutes) / ofMinutes) : 0),
    0,
  )
  return { minutes: asks - shortMinutes, dayMinutes }
}
