import { adjustments } from './adjustments.ts'
import { audit } from './audit.ts'
import { tardyDays } from './days.ts'
import { hours } from './hours.ts'
import { leave } from './leave.ts'
import { monthSheet } from './month-sheet.ts'
import { payroll } from './payroll.ts'
import { personalRecord } from './personal-record.ts'
import type { Report } from './report.ts'
import { requests } from './requests.ts'

/** All reports, by the names that addresses and the audit call them by. */
export const reports = {
  'month-sheet': monthSheet,
  'personal-record': personalRecord,
  tardy: tardyDays,
  hours,
  leave,
  requests,
  adjustments,
  payroll,
  audit,
} as const satisfies Record<string, Report>

export type ReportName = keyof typeof reports
