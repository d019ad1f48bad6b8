import type { DayNumber } from '../time/date.ts'
import type { LeaveFacts, LeaveUse } from './leave-facts.ts'
import { leaveLedger } from './leave-ledger.ts'

/** What leave that somebody asks for does to the balance. */
export interface BalanceChange {
  /** The last of its dates, on which both balances stand. */
  on: DayNumber
  dayMinutes: number
  beforeMinutes: number
  afterMinutes: number
  /** Minutes that nothing covers on the worst of its dates or of those of later leave; 0 if none. */
  shortMinutes: number
}

/**
 * What `added` does to a balance of which `facts.uses` are taken off already. It is short if, on any of its
 * dates or of those of leave that comes after it, more is overdrawn than without it: what is asked for today
 * takes no leave of next month away.
 */
export function balanceChange(facts: LeaveFacts, added: readonly LeaveUse[]): BalanceChange {
  const first = Math.min(...added.map(({ on }) => on))
  const last = Math.max(...added.map(({ on }) => on))
  const after = { ...facts, uses: [...facts.uses, ...added] }
  const dates = new Set(after.uses.map(({ on }) => on).filter((on) => on >= first))
  const short = [...dates].map(
    (on) => leaveLedger(after, on).overdrawnMinutes - leaveLedger(facts, on).overdrawnMinutes,
  )
  const before = leaveLedger(facts, last)
  return {
    on: last,
    dayMinutes: before.dayMinutes,
    beforeMinutes: before.balanceMinutes,
    afterMinutes: leaveLedger(after, last).balanceMinutes,
    shortMinutes: Math.max(0, ...short),
  }
}
