import { parseDate } from '@rollcall/core'
import type { Db } from '../../db/kit/connect.ts'
import { countDays, listReportDays, type ReportDay } from '../../db/reports/days.ts'
import {
  countReportAdjustments,
  listReportAdjustments,
  type ReportAdjustment,
} from '../../db/reports/report-adjustments.ts'
import type { ReportPerson } from '../../db/reports/report-scope.ts'
import { differenceOf } from '../../db/reports/taken-over.ts'
import { adjustedText, differenceColumns } from './adjusted-words.ts'
import { dayTypeWords, findingWords } from './day-words.ts'
import { personColumns } from './person-columns.ts'
import { type Asked, type Column, isIdKey, type Language, type RowKey, reportOf } from './report.ts'

/** A day of the month, or what the month takes over of a closed one. */
type RecordRow = ReportPerson & { date: string } & (
    | { day: ReportDay; taken: null }
    | { day: null; taken: ReportAdjustment }
  )

const figure = (key: keyof ReportDay & `${string}Minutes`, ko: string, en: string): Column<RecordRow> => ({
  key,
  head: { ko, en },
  kind: 'minutes',
  of: ({ day }) => day?.[key] ?? null,
})
const time = (key: 'in' | 'out', ko: string, en: string): Column<RecordRow> => ({
  key,
  head: { ko, en },
  kind: 'time',
  of: ({ day }) => day?.[key] ?? null,
})

const takenWords: Record<Language, string> = { ko: '마감 후 조정', en: 'Adjustment' }

const dayColumns: readonly Column<RecordRow>[] = [
  { key: 'date', head: { ko: '날짜', en: 'Date' }, kind: 'date', of: ({ date }) => date },
  {
    key: 'dayType',
    head: { ko: '구분', en: 'Day' },
    kind: 'text',
    of: ({ day }, language) => (day ? dayTypeWords[day.dayType] : takenWords)[language],
  },
  time('in', '출근', 'In'),
  time('out', '퇴근', 'Out'),
  figure('plannedMinutes', '근무 일정', 'Planned'),
  figure('workedMinutes', '근무', 'Worked'),
  figure('overtimeMinutes', '연장', 'Overtime'),
  figure('nightMinutes', '야간', 'Night'),
  figure('outsidePlanMinutes', '근무시간 외 체류', 'Outside the plan'),
  figure('tardyMinutes', '지각', 'Tardy'),
  figure('leftEarlyMinutes', '조퇴', 'Left early'),
  figure('absentMinutes', '결근', 'Absent'),
  figure('leaveMinutes', '휴가', 'Leave'),
  {
    key: 'findings',
    head: { ko: '확인 사항', en: 'To look at' },
    kind: 'text',
    of: ({ day, taken }, language) =>
      day ? findingWords(day.findings, language) : adjustedText(taken, language),
  },
]

/**
 * A month of one person, day by day; behind its days stands what it takes over of closed ones, in columns of
 * its own, so that each sums to what it says.
 */
export const personalRecord = reportOf<RecordRow>({
  right: 'export-reports',
  frozen: 1,
  ofOne: true,
  paper: {
    title: { ko: '개인 근태 기록', en: 'Personal record' },
    about: ['number', 'name', 'department'],
  },
  columns: async (db, { scope }) => [
    ...dayColumns,
    ...((await countReportAdjustments(db, scope)) > 0
      ? differenceColumns<RecordRow>(({ taken }, of) => taken && differenceOf(taken, of))
      : []),
    ...personColumns,
  ],
  count: async (db, { scope }) =>
    (await countDays(db, scope, 'all')) + (await countReportAdjustments(db, scope)),
  list: listRecord,
  keyOf: ({ date, number, taken }) => (taken ? [String(taken.id)] : [date, number]),
  isKey: (key) => isIdKey(key) || isDayKey(key),
})

const isDayKey = (key: RowKey) => key.length === 2 && parseDate(key[0]!) !== null

async function listRecord(
  db: Db,
  { scope }: Asked,
  after: RowKey | null,
  limit: number,
): Promise<RecordRow[]> {
  const isBehind = after !== null && isIdKey(after)
  const days = isBehind ? [] : await listReportDays(db, scope, 'all', after as never, limit)
  const taken =
    days.length < limit
      ? await listReportAdjustments(db, scope, isBehind ? Number(after[0]) : 0, limit - days.length)
      : []
  return [
    ...days.map((day): RecordRow => ({ ...personOf(day), day, taken: null })),
    ...taken.map((line): RecordRow => ({ ...personOf(line), day: null, taken: line })),
  ]
}

const personOf = ({
  employeeId,
  number,
  name,
  department,
  departmentEn,
  date,
}: ReportPerson & { date: string }) => ({
  employeeId,
  number,
  name,
  department,
  departmentEn,
  date,
})
