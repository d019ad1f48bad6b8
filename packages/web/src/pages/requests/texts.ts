import type { TextTable } from '../../texts/text-table.ts'

/** All requests within reach. */
export const requestsTexts = {
  'requests.title': ['신청 내역', 'Requests'],
  'requests.askFor': ['대신 신청', 'Ask for somebody'],
  'requests.forWhom': ['누구의 신청인지', 'For whom'],
  'requests.list': ['신청 목록', 'List of requests'],
  'requests.count': ['모두 {count, number}건', '{count, plural, one {# request} other {# requests}}'],
  'requests.none': ['조건에 맞는 신청이 없습니다.', 'No request matches.'],
  'requests.any': ['모두', 'Any'],
  'requests.kind': ['종류', 'Kind'],
  'requests.person': ['대상자', 'For'],
  'requests.from': ['날짜 시작', 'Dates from'],
  'requests.to': ['날짜 끝', 'Dates to'],
  'requests.askedAt': ['신청한 때', 'Asked'],
  'requests.askedBy': ['{name} 님이 대신 신청', 'by {name}'],
  'requests.withdraw': ['철회', 'Withdraw'],
  'requests.withdrawn': ['신청을 철회했습니다.', 'The request is withdrawn.'],
  'requests.cancel': ['승인 취소', 'Cancel the approval'],
  'requests.cancelNow': ['승인 취소', 'Cancel the approval'],
  'requests.cancelled': ['승인을 취소했습니다.', 'The approval is cancelled.'],
  'requests.reason': ['사유', 'Reason'],
  'requests.longWaiting': [
    '{days, number}일 넘게 기다리는 신청이 있습니다',
    'Requests have been waiting for more than {days, number} days',
  ],
  'requests.waitsFor': ['{name}: {count, number}건, {when}부터', '{name}: {count, number} since {when}'],
  'requests.nobodyDecides': [
    '결재할 수 있는 구성원이 없는 신청 {count, number}건. 팀장이나 다른 인사 담당을 지정하세요.',
    '{count, plural, one {# request} other {# requests}} that nobody can decide. Make somebody a manager, or somebody else HR.',
  ],
} satisfies TextTable
