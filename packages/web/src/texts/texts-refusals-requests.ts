import type { TextTable } from './text-table.ts'

/** What is wrong on one date. */
const on = (korean: string, english: string): [string, string] => [`{date}: ${korean}`, `{date}: ${english}`]

/** What is refused about requests, by the codes of core and of the handlers. */
export const requestRefusalTexts = {
  'refusal.request-no-date': ['날짜를 하나 이상 고르세요.', 'Choose at least one date.'],
  'refusal.request-date-twice': on(
    '같은 날짜가 두 번 들어 있습니다. 하나를 빼세요.',
    'this date is in it twice. Take one of them out.',
  ),
  'refusal.request-several-days-not-offered': [
    '하루씩 신청하는 종류입니다. 날짜마다 따로 신청하세요.',
    'This is asked for one day at a time. Send a request for each.',
  ],
  'refusal.request-unit-not-offered': on(
    '이 단위로는 신청할 수 없습니다. 다른 단위를 고르세요.',
    'this cannot be asked for in that part of a day. Choose another one.',
  ),
  'refusal.request-not-employed': on(
    '재직 중이 아닌 날입니다. 다른 날짜를 고르세요.',
    'not employed here on that day. Choose another date.',
  ),
  'refusal.request-too-early': on(
    '아직 신청할 수 없을 만큼 먼 날입니다. 그 날이 가까워지면 신청하세요.',
    'too far ahead to be asked for now. Ask again nearer to the day.',
  ),
  'refusal.request-too-late': on(
    '신청 기한이 지났습니다. 인사 담당자에게 요청하세요.',
    'too long ago to be asked for. Ask HR to do it.',
  ),
  'refusal.request-reason-missing': ['사유를 입력하세요.', 'Say why.'],
  'refusal.request-evidence-missing': [
    '증빙 서류가 필요합니다. 서류를 첨부하세요.',
    'A document belongs to it. Add the document.',
  ],
  'refusal.request-nothing-planned': on(
    '근무 일정이 없는 날입니다. 근무일을 고르세요.',
    'nothing is planned on that day. Choose a working day.',
  ),
  'refusal.request-outside-plan': on(
    '근무시간 밖의 시간입니다. 그날 근무시간 안에서 고르세요.',
    'these hours lie outside your plan. Choose hours within it.',
  ),
  'refusal.request-ends-before-start': on(
    '끝나는 시각이 시작하는 시각보다 빠릅니다. 자정을 넘기면 ‘다음 날’을 선택하세요.',
    'it ends before it starts. After midnight, choose “next day”.',
  ),
  'refusal.request-into-next-plan': on(
    '다음 날 근무와 겹칩니다. 다음 근무가 시작되기 전에 끝내세요.',
    'it reaches into the next day’s work. End it before that begins.',
  ),
  'refusal.request-correction-missing': on(
    '출근이나 퇴근 시각 가운데 하나는 입력하세요.',
    'enter when you came or when you left.',
  ),
  'refusal.request-out-before-in': on(
    '퇴근이 출근보다 빠릅니다. 자정을 넘겼으면 ‘다음 날’을 선택하세요.',
    'the out lies before the in. After midnight, choose “next day”.',
  ),
  'refusal.request-no-such-segment': on(
    '그날 근무에 없는 구간입니다. 구간을 다시 고르세요.',
    'the shift of that day has no such part. Choose again.',
  ),
  'refusal.request-excuse-missing': on(
    '지각, 조퇴, 결근 가운데 무엇을 소명하는지 고르세요.',
    'say what it excuses: coming late, leaving early or absence.',
  ),
  'refusal.request-overlaps': on(
    '같은 시간에 이미 신청한 것이 있습니다. 그 신청을 먼저 철회하거나 취소하고, 아니면 다른 시간을 고르세요.',
    'something is asked for at the same time already. Withdraw or cancel that first, or choose another time.',
  ),
  'refusal.request-balance-short': [
    '{asksMinutes}이 필요하지만 {hasMinutes} 남았습니다. 더 짧게 신청하거나 다른 휴가를 고르세요.',
    'It takes {asksMinutes}, and {hasMinutes} are left. Take less, or another kind of leave.',
  ],
  'refusal.request-already-decided': [
    '이미 결재된 신청입니다. 새로 고쳐서 결과를 확인하세요.',
    'This request has been decided already. Load the page again to see how.',
  ],
  'refusal.request-already-withdrawn': [
    '조금 전에 철회된 신청입니다. 더 할 일이 없습니다.',
    'This request was withdrawn a moment ago. There is nothing left to do.',
  ],
  'refusal.request-already-cancelled': [
    '이미 취소된 신청입니다. 아직 필요하면 새로 신청하세요.',
    'This request was cancelled. Ask anew if it is still wanted.',
  ],
  'refusal.request-not-approved': [
    '승인된 신청만 취소할 수 있습니다. 결재 중이면 철회하거나 반려하세요.',
    'Only an approved request is cancelled; one that is still open is withdrawn or rejected.',
  ],
  'refusal.no-such-kind': [
    '신청할 수 없는 종류입니다. 목록에서 다시 고르세요.',
    'This cannot be asked for here. Choose a kind from the list.',
  ],
  'refusal.key-taken': [
    '이 창의 신청은 이미 전송되었습니다. 창을 닫고 새로 신청하세요.',
    'What this window asks for was sent already. Close it and ask anew.',
  ],
  'refusal.field-days': [
    '한 번에 366일까지 신청할 수 있습니다. 기간을 나누어 신청하세요.',
    'At most 366 dates are asked for at once. Send a request for each part.',
  ],
  'refusal.asked-wrong': ['날짜와 시각을 확인하세요.', 'Look at the date and the times.'],
  'refusal.nothing-lacks': [
    '이 날에는 이제 빠진 기록이 없거나 이미 신청했습니다. 새로 고쳐서 확인하세요.',
    'Nothing is missing on that date any more, or it is asked for already. Load the page again.',
  ],
  'refusal.reason-missing': ['사유를 입력하세요.', 'Say why.'],
} satisfies TextTable
