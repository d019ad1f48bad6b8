import { parseDate } from '@rollcall/core'
import { countDays, listReportDays, type ReportDay } from '../../db/reports/days.ts'
import { personColumns } from './person-columns.ts'
import { type Column, type Language, type RowKey, reportOf } from './report.ts'

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

const isKey = (key: RowKey) => key.length === 2 && parseDate(key[0]!) !== null

/** Every day on which somebody came late or left early. */
export const tardyDays = reportOf<ReportDay>({
  right: 'export-reports',
  frozen: 3,
  columns: () => [
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
  count: (db, { scope }) => countDays(db, scope, 'tardy'),
  list: (db, { scope }, after, limit) => listReportDays(db, scope, 'tardy', after as never, limit),
  keyOf: ({ date, number }) => [date, number],
  isKey,
})
