import type { RequestStatus } from '@rollcall/core'
import {
  countReportRequests,
  listReportRequests,
  type ReportRequest,
} from '../../db/reports/report-requests.ts'
import { personColumns } from './person-columns.ts'
import { isIdKey, type Language, reportOf } from './report.ts'

const statusWords: Readonly<Record<RequestStatus, Readonly<Record<Language, string>>>> = {
  pending: { ko: '승인 대기', en: 'waiting' },
  approved: { ko: '승인', en: 'approved' },
  rejected: { ko: '반려', en: 'rejected' },
  withdrawn: { ko: '철회', en: 'withdrawn' },
  cancelled: { ko: '승인 취소', en: 'cancelled' },
}

/** What was asked for the dates of a month, and what became of it. */
export const requests = reportOf<ReportRequest>({
  right: 'export-reports',
  frozen: 4,
  columns: () => [
    { key: 'id', head: { ko: '번호', en: 'No.' }, kind: 'count', of: ({ id }) => id },
    ...personColumns,
    {
      key: 'kind',
      head: { ko: '종류', en: 'Kind' },
      kind: 'text',
      of: ({ kind, kindEn }, language) => (language === 'en' ? kindEn || kind : kind),
    },
    {
      key: 'status',
      head: { ko: '상태', en: 'State' },
      kind: 'text',
      of: ({ status }, language) => statusWords[status][language],
    },
    { key: 'from', head: { ko: '시작', en: 'From' }, kind: 'date', of: ({ from }) => from },
    { key: 'to', head: { ko: '끝', en: 'To' }, kind: 'date', of: ({ to }) => to },
    { key: 'days', head: { ko: '일수', en: 'Days' }, kind: 'days', of: ({ days }) => days },
    { key: 'reason', head: { ko: '사유', en: 'Reason' }, kind: 'text', of: ({ reason }) => reason },
    { key: 'askedOn', head: { ko: '신청일', en: 'Asked on' }, kind: 'date', of: ({ askedOn }) => askedOn },
    {
      key: 'decidedOn',
      head: { ko: '결재일', en: 'Decided on' },
      kind: 'date',
      of: ({ decidedOn }) => decidedOn,
    },
    {
      key: 'decidedBy',
      head: { ko: '결재자', en: 'Decided by' },
      kind: 'text',
      of: ({ decidedBy }) => decidedBy ?? '',
    },
  ],
  count: (db, { scope }) => countReportRequests(db, scope),
  list: (db, { scope }, after, limit) => listReportRequests(db, scope, Number(after?.[0] ?? 0), limit),
  keyOf: ({ id }) => [String(id)],
  isKey: isIdKey,
})
