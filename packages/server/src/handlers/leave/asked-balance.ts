import {
  type BalanceChange,
  balanceChange,
  type DayNumber,
  dateText,
  dayNumberAt,
  type LeaveFacts,
  type LeaveUse,
} from '@rollcall/core'
import type { Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { loadLeave } from './person-leave.ts'

/** A balance before and after what is asked for, on the last of its dates. */
export interface ToldChange {
  date: string
  beforeMinutes: number
  afterMinutes: number
  /** Of one of the person's days. */
  dayMinutes: number
}

export const toldChange = ({ on, beforeMinutes, afterMinutes, dayMinutes }: BalanceChange): ToldChange => ({
  date: dateText(on),
  beforeMinutes,
  afterMinutes,
  dayMinutes,
})

/**
 * What leave that is asked for does to the balance of a person whose row is locked; whatever else is approved
 * or still to be decided is taken off before. Null where nobody said since when she is employed.
 */
export async function changeOfAsked(
  ctx: Context,
  tx: Db,
  employeeId: number,
  added: readonly LeaveUse[],
): Promise<BalanceChange | null> {
  if (added.length === 0) return null
  const leave = (await loadLeave(tx, [employeeId], latest(ctx, added))).get(employeeId)!
  const { facts, pending } = leave
  return facts && balanceChange({ ...facts, uses: [...facts.uses, ...pending] }, added)
}

/** Goes through requests of people whose rows are locked, one after the other, as they are approved. */
export class BalancesOfPending {
  readonly #facts = new Map<number, LeaveFacts>()
  readonly #uses = new Map<number, LeaveUse[]>()

  /** Of these requests; two queries, however many there are. */
  static async load(
    ctx: Context,
    tx: Db,
    requests: readonly { id: number; employeeId: number; days: readonly DayNumber[] }[],
  ): Promise<BalancesOfPending> {
    const balances = new BalancesOfPending()
    const people = [...new Set(requests.map(({ employeeId }) => employeeId))]
    const days = requests.flatMap((request) => request.days.map((on) => ({ on })))
    if (days.length === 0) return balances
    for (const [id, { facts, pending }] of await loadLeave(tx, people, latest(ctx, days))) {
      if (facts !== null) balances.#facts.set(id, facts)
      for (const use of pending) balances.#uses.getOrInsertComputed(use.requestId, () => []).push(use)
    }
    return balances
  }

  /** What approving a request does, if it takes anything of a balance. */
  of({ id, employeeId }: { id: number; employeeId: number }): BalanceChange | null {
    const facts = this.#facts.get(employeeId)
    const uses = this.#uses.get(id)
    return facts && uses ? balanceChange(facts, uses) : null
  }

  /** The request is approved: those after it find less. */
  approve({ id, employeeId }: { id: number; employeeId: number }): void {
    const facts = this.#facts.get(employeeId)
    const uses = this.#uses.get(id)
    if (facts && uses) this.#facts.set(employeeId, { ...facts, uses: [...facts.uses, ...uses] })
  }
}

/** As far as attendance is counted: through today at least, of which a date more does no harm. */
const latest = (ctx: Context, days: readonly { on: DayNumber }[]): DayNumber =>
  Math.max(dayNumberAt(ctx.clock.now().epochMilliseconds), ...days.map(({ on }) => on))
