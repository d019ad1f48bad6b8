import type { FactCause } from '@rollcall/core'
import { adjustedFigures } from '@rollcall/core'
import {
  countReportAdjustments,
  listReportAdjustments,
  type ReportAdjustment,
} from '../../db/reports/report-adjustments.ts'
import { differenceOf } from '../../db/reports/taken-over.ts'
import { adjustedWords, differenceColumns } from './adjusted-words.ts'
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

/** Of each figure what was frozen, and what it is by what became known. */
const figureColumns = adjustedFigures.flatMap((figure): Column<ReportAdjustment>[] => {
  const { ko, en } = adjustedWords[figure]
  return [
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
  ]
})

/** What a month takes over of closed days (rules.md §12). */
export const adjustments = reportOf<ReportAdjustment>({
  right: 'export-reports',
  frozen: 4,
  columns: () => [
    { key: 'id', head: { ko: '번호', en: 'No.' }, kind: 'count', of: ({ id }) => id },
    ...personColumns,
    { key: 'date', head: { ko: '마감된 날', en: 'Closed day' }, kind: 'date', of: ({ date }) => date },
    ...figureColumns,
    ...differenceColumns<ReportAdjustment>(differenceOf),
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
