import { type DayNumber, dateText } from '../time/date.ts'
import type { GrantRule } from './leave-facts.ts'
import type { LeaveLedger } from './leave-ledger.ts'
import type { Spending } from './spend.ts'

interface RenderedGrant {
  on: string
  minutes: number
  until: string | null
  rule: GrantRule
  usedMinutes: number
  lapsedMinutes: number
  /** Whether attendance that nobody counted was taken for granted; null for what somebody wrote in. */
  assumed: boolean | null
}

interface RenderedSpending {
  on: string
  minutes: number
  /** The grants it was drawn from, by the day they arose. */
  from: { on: string; minutes: number }[]
}

/** A ledger with its dates as text, as cases and the API show it. */
export interface RenderedLedger extends Omit<LeaveLedger, 'grants' | 'spendings' | 'ahead' | 'promotions'> {
  grants: RenderedGrant[]
  uses: RenderedSpending[]
  ahead: { on: string; minutes: number }[]
  /** The balance in the person's own days, to a thousandth. */
  balanceDays: number
  promotions: {
    grantedOn: string
    noticeFrom: string
    noticeUntil: string
    fixBy: string
    minutes: number
  }[]
}

export function renderLedger(ledger: LeaveLedger): RenderedLedger {
  const { grants, spendings, ahead, promotions, ...sums } = ledger
  const rendered = ({ on, minutes, drawn }: Spending): RenderedSpending => ({
    on: dateText(on),
    minutes,
    from: drawn.map((part) => ({ on: dateText(grants[part.grant]!.on), minutes: part.minutes })),
  })
  return {
    ...sums,
    balanceDays: Math.round((ledger.balanceMinutes / ledger.dayMinutes) * 1000) / 1000,
    grants: grants.map(({ on, minutes, until, rule, usedMinutes, lapsedMinutes, because }) => ({
      on: dateText(on),
      minutes,
      until: textOf(until),
      rule,
      usedMinutes,
      lapsedMinutes,
      assumed: because?.assumed ?? null,
    })),
    uses: spendings.map(rendered),
    ahead: ahead.map(({ on, minutes }) => ({ on: dateText(on), minutes })),
    promotions: promotions.map(({ grantedOn, noticeFrom, noticeUntil, fixBy, minutes }) => ({
      grantedOn: dateText(grantedOn),
      noticeFrom: dateText(noticeFrom),
      noticeUntil: dateText(noticeUntil),
      fixBy: dateText(fixBy),
      minutes,
    })),
  }
}

const textOf = (day: DayNumber | null) => (day === null ? null : dateText(day))
