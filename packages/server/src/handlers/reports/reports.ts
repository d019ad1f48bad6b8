import { monthSheet } from './month-sheet.ts'
import type { Report } from './report.ts'

/** All reports, by the names that addresses and the audit call them by. */
export const reports = {
  'month-sheet': monthSheet,
} as const satisfies Record<string, Report>

export type ReportName = keyof typeof reports
