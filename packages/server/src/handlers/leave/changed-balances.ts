import { type DayNumber, leaveLedger } from '@rollcall/core'
import type { PersonLeave } from './person-leave.ts'

/** What an act does to the balance of somebody on a day. */
export interface ChangedBalance {
  employee: { id: number; number: string; name: string }
  beforeMinutes: number
  afterMinutes: number
  /** Of one of the person's days. */
  dayMinutes: number
}

/** What became of each balance on a day, in the order of `before`; nothing of who has no ledger. */
export function changedBalances(
  before: ReadonlyMap<number, PersonLeave>,
  after: ReadonlyMap<number, PersonLeave>,
  day: DayNumber,
): ChangedBalance[] {
  return [...before].flatMap(([id, { row, facts }]) => {
    const is = after.get(id)?.facts ?? null
    if (facts === null || is === null) return []
    const { balanceMinutes, dayMinutes } = leaveLedger(facts, day)
    return [
      {
        employee: { id, number: row.number, name: row.name },
        beforeMinutes: balanceMinutes,
        afterMinutes: leaveLedger(is, day).balanceMinutes,
        dayMinutes,
      },
    ]
  })
}
