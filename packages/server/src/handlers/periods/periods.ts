// What of periods others call.

export { acceptFindings } from './accept-findings.ts'
export { type Blockers, loadBlockers } from './blockers.ts'
export { askBoardRepairs, readBoardRepairs } from './board-repairs.ts'
export { type ClosedMonth, closeMonth } from './close-month.ts'
export { decideAdjustments } from './decide-adjustments.ts'
export { exportMonth } from './export-month.ts'
export { readBoard } from './read-board.ts'
export { readAdjustments, readClosings } from './read-closings.ts'
export { readOpenMonth } from './read-open-month.ts'
export { remindOfDays } from './remind-of-days.ts'
export { reopenMonth } from './reopen-month.ts'
export { type MonthFault, verifyMonth } from './verify-month.ts'
