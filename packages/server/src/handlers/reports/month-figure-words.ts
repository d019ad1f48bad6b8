import type { MonthFigure } from '../../db/reports/month-figures.ts'
import type { Column } from './report.ts'

type Words = Pick<Column<never>, 'head' | 'kind'>

const minutes = (ko: string, en: string): Words => ({ head: { ko, en }, kind: 'minutes' })
const count = (ko: string, en: string): Words => ({ head: { ko, en }, kind: 'count' })

/** What the figures of a month are called, in the order in which they are shown. */
export const monthFigureWords: Readonly<Record<MonthFigure, Words>> = {
  workedDays: count('근무일수', 'Days worked'),
  plannedMinutes: minutes('근무 일정', 'Planned'),
  requiredMinutes: minutes('의무', 'Required'),
  workedMinutes: minutes('근무', 'Worked'),
  deemedMinutes: minutes('간주근로', 'Deemed worked'),
  overtimeMinutes: minutes('연장', 'Overtime'),
  nightMinutes: minutes('야간', 'Night'),
  holidayMinutes: minutes('휴일(8시간 이내)', 'Holiday, up to 8 hours'),
  longHolidayMinutes: minutes('휴일(8시간 초과)', 'Holiday, beyond 8 hours'),
  outsidePlanMinutes: minutes('근무시간 외 체류', 'Outside the plan'),
  tardyDays: count('지각일수', 'Days tardy'),
  tardyMinutes: minutes('지각', 'Tardy'),
  leftEarlyDays: count('조퇴일수', 'Days left early'),
  leftEarlyMinutes: minutes('조퇴', 'Left early'),
  excusedDays: count('지각·조퇴 인정일수', 'Days excused'),
  absentDays: count('결근일수', 'Days absent'),
  absentMinutes: minutes('결근', 'Absent'),
  leaveMinutes: minutes('휴가', 'Leave'),
  unknownDays: count('미확인일수', 'Days not known'),
}

export const monthFigureNames = Object.keys(monthFigureWords) as MonthFigure[]
