import type { FactCause, Figure } from '@rollcall/core'
import {
  countReportAdjustments,
  listReportAdjustments,
  type ReportAdjustment,
} from '../../db/reports/report-adjustments.ts'
import { personColumns } from './person-columns.ts'
import { type Column, isIdKey, type Language, reportOf } from './report.ts'

type Words = Readonly<Record<Language, string>>

const causeWords: Readonly<Record<FactCause, Words>> = {
  punch: { ko: '출입 기록', en: 'punch' },
  plan: { ko: '근무 일정', en: 'plan' },
  request: { ko: '신청', en: 'request' },
  policy: { ko: '근태 정책', en: 'policy' },
  zone: { ko: '사업장 시간대', en: 'zone of the site' },
  read: { ko: '출입 시스템 읽기', en: 'reading of the source' },
}

/** The figures that people are paid by. */
const figures = {
  workedMinutes: { ko: '근로', en: 'Worked' },
  overtimeMinutes: { ko: '연장', en: 'Overtime' },
  tardyMinutes: { ko: '지각', en: 'Tardy' },
  leftEarlyMinutes: { ko: '조퇴', en: 'Left early' },
  absentMinutes: { ko: '결근', en: 'Absent' },
  leaveMinutes: { ko: '휴가', en: 'Leave' },
} satisfies Partial<Record<Figure, Words>>

/** Of each figure what was frozen, and what it is by what became known. */
const figureColumns = (Object.entries(figures) as [keyof typeof figures, Words][]).flatMap(
  ([figure, { ko, en }]): Column<ReportAdjustment>[] => [
    {
      key: `${figure}Before`,
      head: { ko: `${ko}(마감)`, en: `${en}, closed` },
      kind: 'minutes',
      of: ({ before }) => before?.[figure] ?? null,
    },
    {
      key: `${figure}After`,
      head: { ko: `${ko}(변경)`, en: `${en}, now` },
      kind: 'minutes',
      of: ({ after }) => after?.[figure] ?? null,
    },
  ],
)

/** What a month takes over of closed days (rules.md §12). */
export const adjustments = reportOf<ReportAdjustment>({
  right: 'export-reports',
  frozen: 4,
  columns: () => [
    { key: 'id', head: { ko: '번호', en: 'No.' }, kind: 'count', of: ({ id }) => id },
    ...personColumns,
    { key: 'date', head: { ko: '마감된 날', en: 'Closed day' }, kind: 'date', of: ({ date }) => date },
    ...figureColumns,
    {
      key: 'causes',
      head: { ko: '변경된 사실', en: 'What changed' },
      kind: 'text',
      of: ({ causes }, language) => causes.map((cause) => causeWords[cause][language]).join(', '),
    },
    { key: 'reason', head: { ko: '사유', en: 'Reason' }, kind: 'text', of: ({ reason }) => reason },
    {
      key: 'decidedBy',
      head: { ko: '처리', en: 'Decided by' },
      kind: 'text',
      of: ({ decidedBy }) => decidedBy,
    },
  ],
  count: (db, { scope }) => countReportAdjustments(db, scope),
  list: (db, { scope }, after, limit) => listReportAdjustments(db, scope, Number(after?.[0] ?? 0), limit),
  keyOf: ({ id }) => [String(id)],
  isKey: isIdKey,
})
