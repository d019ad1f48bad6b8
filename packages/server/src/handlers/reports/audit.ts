import { countAuditLines, listAuditLines, type ReportAuditLine } from '../../db/reports/report-audit.ts'
import { type Column, isIdKey, reportOf } from './report.ts'

const text = (key: keyof ReportAuditLine, ko: string, en: string): Column<ReportAuditLine> => ({
  key,
  head: { ko, en },
  kind: 'text',
  of: (row) => row[key] ?? '',
})

/** The audit of a month as it is stored, for whoever may read it. */
export const audit = reportOf<ReportAuditLine>({
  right: 'read-audit',
  frozen: 2,
  columns: () => [
    { key: 'id', head: { ko: '번호', en: 'No.' }, kind: 'count', of: ({ id }) => id },
    text('at', '언제', 'When'),
    text('actor', '누가', 'Who'),
    text('address', '주소', 'From where'),
    text('action', '무엇을', 'What'),
    text('subject', '대상', 'To what'),
    text('number', '사번', 'Number'),
    text('name', '이름', 'Name'),
    text('onBehalfOf', '누구를 대신해', 'In the place of'),
    text('reason', '사유', 'Reason'),
    text('before', '이전', 'Before'),
    text('after', '이후', 'After'),
    text('details', '내용', 'Details'),
  ],
  count: (db, { scope }) => countAuditLines(db, scope),
  list: (db, { scope }, after, limit) => listAuditLines(db, scope, Number(after?.[0] ?? 0), limit),
  keyOf: ({ id }) => [String(id)],
  isKey: isIdKey,
})
