import { parseDate } from '@rollcall/core'
import { countDays, type DayChoice, listReportDays, type ReportDay } from '../../db/reports/days.ts'
import { dayTypeWords, findingWords } from './day-words.ts'
import { personColumns } from './person-columns.ts'
import { type Column, type Definition, type Language, type RowKey, reportOf } from './report.ts'

const figure = (key: keyof ReportDay & `${string}Minutes`, ko: string, en: string): Column<ReportDay> => ({
  key,
  head: { ko, en },
  kind: 'minutes',
  of: (row) => row[key],
})

const date: Column<ReportDay> = {
  key: 'date',
  head: { ko: '날짜', en: 'Date' },
  kind: 'date',
  of: (row) => row.date,
}
const times: Column<ReportDay>[] = [
  { key: 'in', head: { ko: '출근', en: 'In' }, kind: 'time', of: (row) => row.in },
  { key: 'out', head: { ko: '퇴근', en: 'Out' }, kind: 'time', of: (row) => row.out },
]
const tardy = figure('tardyMinutes', '지각', 'Tardy')
const leftEarly = figure('leftEarlyMinutes', '조퇴', 'Left early')

const excusedWords: Record<Language, string> = { ko: '인정', en: 'excused' }

const daysOf = (
  choice: DayChoice,
  columns: readonly Column<ReportDay>[],
  more: Pick<Definition<ReportDay>, 'frozen' | 'ofOne' | 'paper'>,
) =>
  reportOf<ReportDay>({
    right: 'export-reports',
    ...more,
    columns: () => columns,
    count: (db, { scope }) => countDays(db, scope, choice),
    list: (db, { scope }, after, limit) => listReportDays(db, scope, choice, after as never, limit),
    keyOf: ({ date, number }) => [date, number],
    isKey,
  })

const isKey = (key: RowKey) => key.length === 2 && parseDate(key[0]!) !== null

/** A month of one person, day by day. */
export const personalRecord = daysOf(
  'all',
  [
    date,
    {
      key: 'dayType',
      head: { ko: '구분', en: 'Day' },
      kind: 'text',
      of: ({ dayType }, language) => dayTypeWords[dayType][language],
    },
    ...times,
    figure('plannedMinutes', '근무 일정', 'Planned'),
    figure('workedMinutes', '근무', 'Worked'),
    figure('overtimeMinutes', '연장', 'Overtime'),
    figure('nightMinutes', '야간', 'Night'),
    figure('outsidePlanMinutes', '근무시간 외 체류', 'Outside the plan'),
    tardy,
    leftEarly,
    figure('absentMinutes', '결근', 'Absent'),
    figure('leaveMinutes', '휴가', 'Leave'),
    {
      key: 'findings',
      head: { ko: '확인 사항', en: 'To look at' },
      kind: 'text',
      of: ({ findings }, language) => findingWords(findings, language),
    },
    ...personColumns,
  ],
  {
    frozen: 1,
    ofOne: true,
    paper: {
      title: { ko: '개인 근태 기록', en: 'Personal record' },
      about: ['number', 'name', 'department'],
    },
  },
)

/** Every day on which somebody came late or left early. */
export const tardyDays = daysOf(
  'tardy',
  [
    date,
    ...personColumns,
    ...times,
    tardy,
    leftEarly,
    {
      key: 'excused',
      head: { ko: '사유 인정', en: 'Excused' },
      kind: 'text',
      of: ({ excused }, language) => (excused.length > 0 ? excusedWords[language] : ''),
    },
  ],
  { frozen: 3 },
)
