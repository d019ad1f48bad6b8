import type { Me } from '../../api/me.ts'
import { presentDate } from '../../api/present-date.ts'
import type { ReportFilter, ReportName } from '../../api/reports.ts'
import { addMonths } from '../../format/format.ts'
import { mayDo, mayDoToOthers } from '../../parts/me-context.ts'
import { numberOf, only, type Search, textOf } from '../../parts/search.ts'
import type { Language } from '../../texts/language.ts'

export interface ReportsSearch {
  report?: ReportName | undefined
  month?: string | undefined
  department?: number | undefined
  employee?: number | undefined
  layout?: number | undefined
}

/** In the order in which they are offered. */
export const reportNames = [
  'month-sheet',
  'personal-record',
  'tardy',
  'hours',
  'leave',
  'requests',
  'adjustments',
  'payroll',
  'audit',
] as const satisfies readonly ReportName[]

/** Which report, of which month and department. */
export const readReportsSearch = (search: Search): ReportsSearch => ({
  report: reportNames.find((name) => name === search.report),
  month: textOf(search.month, /^(19|2\d)\d{2}-(0[1-9]|1[0-2])$/),
  department: numberOf(search.department),
  employee: numberOf(search.employee),
  layout: numberOf(search.layout),
})

export const reportOf = ({ report }: ReportsSearch): ReportName => report ?? 'month-sheet'

/** What a report still has to be told: whose record it is, or by which columns. */
export function lacking(search: ReportsSearch): 'person' | 'layout' | null {
  const report = reportOf(search)
  if (report === 'personal-record' && search.employee === undefined) return 'person'
  return report === 'payroll' && search.layout === undefined ? 'layout' : null
}

/** Whether only the own record is of use: of others this person reads no reports. */
export const isOwnOnly = (me: Me): boolean => !mayDoToOthers(me, 'export-reports')

/** Which of them somebody may read: the audit is for few. */
export const reportsOf = (me: Me) =>
  reportNames.filter((name) => mayDo(me, name === 'audit' ? 'read-audit' : 'export-reports'))

/** What an address asks for, as far as somebody has it. */
export const searchFor = (me: Me, search: ReportsSearch): ReportsSearch =>
  isOwnOnly(me) && me.employee && !reportsOf(me).includes(reportOf(search))
    ? { month: search.month, report: 'personal-record', employee: me.employee.id }
    : search

/** Until this day of a month the last one is worked on. */
const lastDayOfClosing = 10

/** The month that HR looks at on a date: in its first days the one that is being closed. */
export const reportMonth = (date: string): string => {
  const month = date.slice(0, 7)
  return Number(date.slice(8)) <= lastDayOfClosing ? addMonths(month, -1) : month
}

/** As the server is asked; the month that is looked at now, unless the address says another. */
export const filterOf = (
  { report, month, department, employee, layout }: ReportsSearch,
  language: Language,
): ReportFilter => ({
  month: month ?? reportMonth(presentDate()),
  language,
  ...only('departmentId', department),
  ...only('employeeId', employee),
  ...only('layoutId', report === 'payroll' ? layout : undefined),
})
