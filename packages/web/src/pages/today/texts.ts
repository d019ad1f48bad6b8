import type { TextTable } from '../../texts/text-table.ts'

/** Who is where on a date. */
export const todayTexts = {
  'today.title': ['출근 현황', 'Who is in'],
  'today.date': ['날짜', 'Date'],
  'today.previous': ['전날', 'Previous day'],
  'today.next': ['다음 날', 'Next day'],
  'today.calculating': [
    '{count, number}일치 계산 중',
    '{count, plural, one {calculating # day} other {calculating # days}}',
  ],
  'today.departments': ['부서별', 'By department'],
  'today.people': ['구성원', 'People'],
  'today.everybody': ['모든 부서', 'All departments'],
  'today.shown': ['{total, number}명 중 {shown, number}명', '{shown, number} of {total, number}'],
  'today.presence': ['상태', 'Where'],
  'today.nobody': ['해당하는 구성원이 없습니다.', 'Nobody here.'],
  'presence.people': ['전체', 'All'],
  'presence.late': ['지각', 'Late'],
  'presence.remote': ['재택근무', 'At home'],
  'presence.in': ['근무 중', 'In'],
  'presence.left': ['퇴근', 'Left'],
  'presence.notYet': ['미출근', 'Not in yet'],
  'presence.behind': ['확인 대기', 'Waiting for source'],
  'presence.upcoming': ['출근 전', 'Later today'],
  'presence.absent': ['결근', 'Absent'],
  'presence.incomplete': ['기록 누락', 'Record missing'],
  'presence.away': ['휴가·출장', 'On leave or trip'],
  'presence.off': ['휴무일', 'Day off'],
  'presence.noPlan': ['근무 일정 없음', 'No plan known'],
  'presence.probablyAbsent': ['결근 추정', 'Probably absent'],
} satisfies TextTable
