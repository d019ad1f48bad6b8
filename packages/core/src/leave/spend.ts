import type { DayNumber } from '../time/date.ts'
import { contractOn } from './attendance.ts'
import type { LeaveFacts } from './leave-facts.ts'
import type { Grant } from './statutory-grants.ts'

/** A grant and what became of it. */
export interface SpentGrant extends Grant {
  usedMinutes: number
  lapsedMinutes: number
}

/** Leave taken, or minutes that somebody took away, and the grants that it was drawn from, by their place. */
export interface Spending {
  on: DayNumber
  minutes: number
  /** What was taken off by hand, with its kind; null for leave taken. */
  kind: 'payOut' | 'correction' | null
  drawn: { grant: number; minutes: number }[]
}

/** Minutes of the ledger that a use takes: those of its own day, as a part of the day that was agreed on. */
export function minutesTaken(
  facts: LeaveFacts,
  { on, minutes, ofMinutes }: { on: DayNumber; minutes: number; ofMinutes: number },
): number {
  return Math.floor((minutes * contractOn(facts.contracts, on).dayMinutes) / ofMinutes)
}

/**
 * Goes through grants, uses and lapses in order of time, up to and on `through`. Each use draws first on what
 * lapses first; what nothing covers is drawn from the next grants as they arise.
 */
export function spend(
  grants: readonly Grant[],
  spendings: readonly Spending[],
  through: DayNumber,
): { grants: SpentGrant[]; spendings: Spending[]; overdrawnMinutes: number } {
  const spent = grants.map((grant): SpentGrant => ({ ...grant, usedMinutes: 0, lapsedMinutes: 0 }))
  const done = spendings.map((spending) => ({ ...spending, drawn: [...spending.drawn] }))
  const byLapse = spent
    .map((_, place) => place)
    .sort((a, b) => lastDay(spent[a]!) - lastDay(spent[b]!) || a - b)
  const left = (grant: SpentGrant) => grant.minutes - grant.usedMinutes
  /** Days come in order, so that what has lapsed need not be looked at again. */
  let lapsed = 0

  const draw = (spending: Spending, owed: number, on: DayNumber): number => {
    while (lapsed < byLapse.length && lastDay(spent[byLapse[lapsed]!]!) < on) lapsed += 1
    for (let at = lapsed; at < byLapse.length && owed > 0; at += 1) {
      const place = byLapse[at]!
      const grant = spent[place]!
      if (grant.on > on) continue
      const minutes = Math.min(owed, left(grant))
      if (minutes === 0) continue
      grant.usedMinutes += minutes
      spending.drawn.push({ grant: place, minutes })
      owed -= minutes
    }
    return owed
  }

  const debts: { spending: Spending; owed: number }[] = []
  const inOrder = done.toSorted((a, b) => a.on - b.on)
  let next = 0
  const spendUpTo = (day: DayNumber) => {
    for (; next < inOrder.length && inOrder[next]!.on <= day; next += 1) {
      const spending = inOrder[next]!
      const owed = draw(spending, spending.minutes, spending.on)
      if (owed > 0) debts.push({ spending, owed })
    }
  }
  for (const { on } of spent.toSorted((a, b) => a.on - b.on)) {
    if (on > through) break
    spendUpTo(on - 1)
    for (const debt of debts) debt.owed = draw(debt.spending, debt.owed, on)
  }
  spendUpTo(through)
  for (const grant of spent) if (lastDay(grant) < through) grant.lapsedMinutes = left(grant)
  return {
    grants: spent,
    spendings: done,
    overdrawnMinutes: debts.reduce((sum, { owed }) => sum + owed, 0),
  }
}

const lastDay = ({ until }: Grant): DayNumber => until ?? Infinity
