import type { DayNumber } from '../time/date.ts'
import { contractOn } from './attendance.ts'
import type { LeaveFacts } from './leave-facts.ts'
import { type Promotion, promotionsOf } from './promotions.ts'
import { minutesTaken, type Spending, type SpentGrant, spend } from './spend.ts'
import { type Grant, statutoryGrants } from './statutory-grants.ts'

/** What somebody has of leave on a day, and where each minute of it comes from (rules.md §11). */
export interface LeaveLedger {
  /** In order of the day they arose. */
  grants: SpentGrant[]
  /** Up to the day, in order. */
  spendings: Spending[]
  /** Approved for later. */
  ahead: Spending[]
  grantedMinutes: number
  usedMinutes: number
  lapsedMinutes: number
  /** Taken before it arose. */
  overdrawnMinutes: number
  /** What can be used on the day; below 0 if more was taken than arose. */
  balanceMinutes: number
  /** Minutes of one of the person's days on that day. */
  dayMinutes: number
  /** What the basis by date of joining gave more at the end; 0 before it. */
  settledMinutes: number
  /** What is to be paid out; null while the employment goes on. */
  unusedAtExitMinutes: number | null
  promotions: Promotion[]
}

/** The ledger of one employment on a day. Pure; nothing of it is stored. */
export function leaveLedger(facts: LeaveFacts, on: DayNumber): LeaveLedger {
  const ended = facts.lastDay !== null && facts.lastDay <= on
  const through = ended ? facts.lastDay! : on
  const settled = ended ? settlementOf(facts, through) : 0
  const given = [...statutoryGrants(facts, through), ...writtenGrants(facts, through)]
  if (settled > 0) given.push(settlement(through, settled))
  const listed = given
    .filter((grant) => grant.on >= facts.keptFrom)
    .sort((a, b) => a.on - b.on || (a.until ?? Infinity) - (b.until ?? Infinity))
  const wanted = spendingsOf(facts)
  const { grants, spendings, overdrawnMinutes } = spend(
    listed,
    wanted.filter((spending) => spending.on <= through),
    through,
  )
  const sum = (of: (grant: SpentGrant) => number) => grants.reduce((total, grant) => total + of(grant), 0)
  const grantedMinutes = sum(({ minutes }) => minutes)
  const lapsedMinutes = sum((grant) => grant.lapsedMinutes)
  const left = grantedMinutes - lapsedMinutes - sum((grant) => grant.usedMinutes) - overdrawnMinutes
  return {
    grants,
    spendings,
    ahead: wanted.filter((spending) => spending.on > through),
    grantedMinutes,
    usedMinutes: spendings.reduce((total, { minutes }) => total + minutes, 0),
    lapsedMinutes,
    overdrawnMinutes,
    balanceMinutes: ended && on > facts.lastDay! ? 0 : left,
    dayMinutes: contractOn(facts.contracts, through).dayMinutes,
    settledMinutes: settled,
    unusedAtExitMinutes: ended ? left : null,
    promotions: ended ? [] : promotionsOf(grants),
  }
}

/** Who leaves is not worse off than by the date of joining (Ministry's practice for fiscal years). */
function settlementOf(facts: LeaveFacts, lastDay: DayNumber): number {
  if (facts.basis !== 'fiscalYear') return 0
  const sumBy = (basis: LeaveFacts['basis']) =>
    statutoryGrants({ ...facts, basis }, lastDay).reduce((sum, { minutes }) => sum + minutes, 0)
  return Math.max(0, sumBy('hireDate') - sumBy('fiscalYear'))
}

const settlement = (on: DayNumber, minutes: number): Grant => ({
  on,
  minutes,
  until: null,
  rule: 'settlement',
  because: null,
  reason: null,
})

function writtenGrants(facts: LeaveFacts, through: DayNumber): Grant[] {
  return facts.entries
    .filter(({ on, minutes }) => minutes > 0 && on <= through)
    .map(({ on, minutes, until, kind, reason }) => ({
      on,
      minutes,
      until,
      rule: kind,
      because: null,
      reason,
    }))
}

/** Leave taken and what was taken away, in order of time. */
function spendingsOf(facts: LeaveFacts): Spending[] {
  const taken = facts.uses.map(
    (use): Spending => ({
      on: use.on,
      minutes: minutesTaken(facts, use),
      kind: null,
      drawn: [],
    }),
  )
  const takenAway = facts.entries
    .filter(({ minutes }) => minutes < 0)
    .map(
      ({ on, minutes, kind }): Spending => ({
        on,
        minutes: -minutes,
        kind: kind === 'payOut' ? kind : 'correction',
        drawn: [],
      }),
    )
  return [...taken, ...takenAway]
    .filter(({ on }) => on >= facts.keptFrom)
    .sort((a, b) => a.on - b.on || a.minutes - b.minutes)
}
