import { type DayNumber, dateText, type LeaveFacts, type LeaveLedger, leaveLedger } from '@rollcall/core'
import type { PersonLeave } from './person-leave.ts'

const textOf = (day: DayNumber | null) => (day === null ? null : dateText(day))

/** What is left of grants that can be used on a day, and what becomes of it next; in minutes. */
export interface ToldBalance {
  /** Of the day that is shown: what those of it that can be used gave, and what was used of them. */
  grantedMinutes: number
  usedMinutes: number
  balanceMinutes: number
  /** Approved for later. */
  aheadMinutes: number
  /** Asked for and still to be decided. */
  pendingMinutes: number
  /** Of one of the person's days. */
  dayMinutes: number
  /** What lapses next, unless it is used. */
  lapse: { on: string; minutes: number } | null
  /** When unused leave is called to mind next (LSA §61). */
  promotion: { noticeFrom: string; noticeUntil: string; fixBy: string; minutes: number } | null
}

export function balanceOf(
  ledger: LeaveLedger,
  { pending }: Pick<PersonLeave, 'pending'>,
  on: DayNumber,
): ToldBalance {
  const usable = ledger.grants.filter(({ until }) => (until ?? Infinity) >= on)
  const sum = <T>(of: readonly T[], minutes: (one: T) => number) =>
    of.reduce((total, one) => total + minutes(one), 0)
  return {
    grantedMinutes: sum(usable, ({ minutes }) => minutes),
    usedMinutes: sum(usable, ({ usedMinutes }) => usedMinutes) + ledger.overdrawnMinutes,
    balanceMinutes: ledger.balanceMinutes,
    aheadMinutes: sum(ledger.ahead, ({ minutes }) => minutes),
    pendingMinutes: sum(pending, ({ minutes, ofMinutes }) =>
      Math.floor((minutes * ledger.dayMinutes) / ofMinutes),
    ),
    dayMinutes: ledger.dayMinutes,
    lapse: nextLapse(usable),
    promotion: nextPromotion(ledger, on),
  }
}

function nextLapse(usable: LeaveLedger['grants']): ToldBalance['lapse'] {
  const open = usable.filter(({ until, minutes, usedMinutes }) => until !== null && minutes > usedMinutes)
  if (open.length === 0) return null
  const on = Math.min(...open.map(({ until }) => until!))
  const lapsing = open.filter(({ until }) => until === on)
  return {
    on: dateText(on),
    minutes: lapsing.reduce((total, { minutes, usedMinutes }) => total + minutes - usedMinutes, 0),
  }
}

function nextPromotion({ promotions }: LeaveLedger, on: DayNumber): ToldBalance['promotion'] {
  const next = promotions.filter(({ fixBy }) => fixBy >= on).sort((a, b) => a.noticeFrom - b.noticeFrom)[0]
  if (next === undefined) return null
  return {
    noticeFrom: dateText(next.noticeFrom),
    noticeUntil: dateText(next.noticeUntil),
    fixBy: dateText(next.fixBy),
    minutes: next.minutes,
  }
}

/** A ledger in full, dates as text: what arose with what it rests on, what was used of what. */
export function toldLedger({ facts, row, pending }: PersonLeave & { facts: LeaveFacts }, on: DayNumber) {
  const ledger = leaveLedger(facts, on)
  const unitOf = (day: DayNumber) => row.uses.find((use) => use.on === day)?.unit ?? null
  return {
    balance: balanceOf(ledger, { pending }, on),
    hiredOn: dateText(facts.hiredOn),
    serviceFrom: dateText(facts.serviceFrom),
    lastDay: textOf(facts.lastDay),
    keptFrom: dateText(facts.keptFrom),
    basis: facts.basis,
    unusedAtExitMinutes: ledger.unusedAtExitMinutes,
    grants: ledger.grants.map(({ because, ...grant }) => ({
      on: dateText(grant.on),
      minutes: grant.minutes,
      until: textOf(grant.until),
      rule: grant.rule,
      usedMinutes: grant.usedMinutes,
      lapsedMinutes: grant.lapsedMinutes,
      reason: grant.reason,
      because: because && {
        from: dateText(because.from),
        until: dateText(because.until - 1),
        days: because.days,
        serviceYears: because.serviceYears,
        contracted: because.contracted,
        absent: because.absent,
        excluded: because.excluded,
        assumed: because.assumed,
      },
    })),
    uses: ledger.spendings.map(({ on: day, minutes, kind, drawn }) => ({
      on: dateText(day),
      minutes,
      kind,
      unit: kind === null ? unitOf(day) : null,
      from: drawn.map(({ grant, minutes: part }) => ({
        grant,
        on: dateText(ledger.grants[grant]!.on),
        minutes: part,
      })),
    })),
    ahead: ledger.ahead.map(({ on: day, minutes }) => ({
      on: dateText(day),
      minutes,
      unit: unitOf(day),
    })),
    pending: pending.map(({ on: day, minutes, ofMinutes, requestId }) => ({
      on: dateText(day),
      minutes: Math.floor((minutes * ledger.dayMinutes) / ofMinutes),
      requestId,
    })),
    promotions: ledger.promotions.map((one) => ({
      grantedOn: dateText(one.grantedOn),
      noticeFrom: dateText(one.noticeFrom),
      noticeUntil: dateText(one.noticeUntil),
      fixBy: dateText(one.fixBy),
      minutes: one.minutes,
    })),
  }
}
