// What of leave the other packages use.

export { type BalanceChange, balanceChange } from './balance-change.ts'
export { leaveYearEnd } from './fiscal-years.ts'
export { judgedMonths } from './judged-months.ts'
export {
  type AttendanceCount,
  type Contract,
  type EntryKind,
  entryKinds,
  type GrantRule,
  grantRules,
  type LeaveEntry,
  type LeaveFacts,
  type LeaveUse,
  leaveBases,
  leaveRoundings,
} from './leave-facts.ts'
export { type LeaveLedger, leaveLedger } from './leave-ledger.ts'
export { grantRuleName, grantSentences, type ToldGrant } from './ledger-words.ts'
