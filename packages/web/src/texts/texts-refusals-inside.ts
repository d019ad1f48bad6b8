import type { TextTable } from './text-table.ts'

/** What is refused on the pages inside; nobody hears of it before signing in. */
export const insideRefusalTexts = {
  'refusal.own-record': [
    '본인의 기록은 본인이 바꿀 수 없습니다. 같은 역할을 가진 다른 구성원에게 요청하세요.',
    'Nobody does this to their own record. Ask somebody else who has the role.',
  ],
  'refusal.email-taken': [
    '이 이메일을 쓰는 사용자가 이미 있습니다.',
    'Somebody with this e-mail is a user already.',
  ],
  'refusal.number-taken': [
    '다른 구성원이 쓰는 사번입니다. 다른 사번을 쓰거나 그 구성원을 찾아보세요.',
    'Somebody else has this number. Choose another one, or look that person up.',
  ],
  'refusal.employee-email-taken': [
    '다른 구성원의 이메일입니다. 고쳐 쓰거나 그 구성원의 이메일을 먼저 바꾸세요.',
    'Somebody else has this e-mail. Correct it, or change it there first.',
  ],
  'refusal.employed-already': [
    '다른 재직 기간과 겹칩니다. 날짜를 바꾸거나 그 기간을 먼저 정정하세요.',
    'These dates overlap with another employment. Choose others, or correct that one first.',
  ],
  'refusal.not-employed': [
    '그날은 재직 중이 아닙니다. 재직 기간 안의 날을 고르세요.',
    'Not employed on that day. Choose a day of an employment.',
  ],
  'refusal.end-before-start': [
    '끝나는 날이 시작하는 날보다 빠릅니다. 시작하는 날이나 그 뒤를 고르세요.',
    'The end lies before the start. Choose a last day on or after the first.',
  ],
  'refusal.unknown-country': [
    '이 나라의 공휴일 자료가 없습니다. 다른 나라를 고르세요.',
    'No holidays of this country are known. Choose another country.',
  ],
  'refusal.unknown-region': [
    '이 나라에 없는 지역입니다. 지역을 다시 고르거나 전국 공통으로 두세요.',
    'This is no part of the country that has holidays of its own. Choose one of it, or the whole country.',
  ],
  'refusal.range-too-long': [
    '한 번에 800일까지 됩니다. 기간을 나누어 요청하세요.',
    'At most 800 days at once. Ask for the rest in another go.',
  ],
  'refusal.not-begun': [
    '아직 시작되지 않은 날입니다. 오늘이나 그 전을 고르세요.',
    'These days have not begun. Choose today or an earlier date.',
  ],
  'refusal.nobody-there': [
    '그 기간에 이 부서에 재직한 구성원이 없습니다. 기간이나 부서를 바꾸세요.',
    'Nobody was employed there on these dates. Choose others, or another department.',
  ],
  'refusal.recompute-not-looked-at': [
    '바뀌는 날을 아직 다 확인하지 않았습니다. 확인이 끝난 뒤 적용하세요.',
    'What changes has not been looked at to the end. Wait until it has, or look again.',
  ],
  'refusal.retention-changed': [
    '확인한 뒤 보존 시작일이 바뀌었습니다. 지울 내용을 다시 확인하세요.',
    'Since you looked, other dates are kept. Look again at what would go.',
  ],
  'refusal.month-purged': [
    '보존 기간이 지나 삭제한 달입니다.',
    'This month is older than what is kept, and was purged.',
  ],
  'refusal.too-few-daysYears': [
    '근태 기록은 3년 이상 보존해야 합니다(근로기준법). 3 이상을 입력하세요.',
    'The law has records of work kept for three years at least. Enter 3 or more.',
  ],
  'refusal.too-few-accessYears': [
    '접속 기록은 2년 이상 보존합니다(개인정보의 안전성 확보조치 기준). 2 이상을 입력하세요.',
    'The log of access is kept for two years at least. Enter 2 or more.',
  ],
  'refusal.too-many-years': ['30년까지 입력할 수 있습니다.', 'Thirty years are the most.'],
  'refusal.recompute-under-way': [
    '다른 기간을 재계산하고 있습니다. 끝나기를 기다리거나 중단한 뒤 다시 시도하세요.',
    'Another range is being recomputed. Wait until it has ended, or stop it.',
  ],
  'refusal.until-over': [
    '이미 지난 날입니다. 오늘이나 그 뒤의 날을 고르세요.',
    'That day is over. Choose today or a later one.',
  ],
  'refusal.until-too-far': [
    '너무 먼 날입니다. 800일 안의 날을 고르세요.',
    'That is too far ahead. Choose a day within 800 days.',
  ],
  'refusal.plans-under-way': [
    '더 이른 날까지의 근무 일정을 만드는 중입니다. 끝난 뒤에 다시 요청하세요.',
    'Plans until an earlier date are being made. Ask again once they are.',
  ],
  'refusal.past-needs-reason': [
    '이미 지난 날이 바뀝니다. 사유를 적거나 오늘부터 시작하세요.',
    'This changes days that are over. Give a reason, or let it begin today or later.',
  ],
  'refusal.department-ended': [
    '그날에는 없는 부서입니다. 다른 부서나 더 이른 날을 고르세요.',
    'This department is none any more on that date. Choose another one, or an earlier date.',
  ],
  'refusal.no-department': [
    '없어진 부서입니다. 다시 찾아 고르세요.',
    'There is no such department any more. Look it up again.',
  ],
  'refusal.below-itself': [
    '이 부서 아래에 있는 부서입니다. 그 부서를 먼저 옮기거나 다른 상위 부서를 고르세요.',
    'That department lies below this one. Move it away first, or choose another one above.',
  ],
  'refusal.department-used': [
    '그날 이후에도 소속 구성원이나 하위 부서가 있습니다. 먼저 옮기거나 더 늦은 날을 고르세요.',
    'People work there, or departments lie below, on that date or later. Move them first, or choose a later date.',
  ],
  'refusal.department-named': [
    '역할, 정책 또는 근무표가 정해진 부서입니다. 삭제하지 말고 폐지일을 정하세요.',
    'A role, a policy or a pattern was given for it. End it on a date in place of removing it.',
  ],
  'refusal.team-used': [
    '구성원이나 근무표가 있었던 팀입니다. 구성원을 제외하고 비워 두세요.',
    'Somebody is or was in this team, or works by a pattern of it. Leave it empty.',
  ],
  'refusal.field-number': ['사번을 입력하세요.', 'Enter the employee number.'],
  'refusal.no-site': ['없는 사업장입니다. 다시 고르세요.', 'There is no such site. Choose another one.'],
  'refusal.field-siteId': ['사업장을 고르세요.', 'Choose a site.'],
  'refusal.no-date': [
    '없는 날짜입니다. 달력에 있는 날짜를 고르세요.',
    'This date does not exist. Choose one that does.',
  ],
  'refusal.far-date': ['2000년에서 2100년 사이의 날짜를 고르세요.', 'Choose a date between 2000 and 2100.'],
  'refusal.no-name': ['이름을 입력하세요.', 'Enter a name.'],
  'refusal.long-name': ['한 줄로 60자까지 됩니다.', 'At most 60 characters on one line.'],
  'refusal.already-said': [
    '이미 휴일인 날짜입니다. 다른 날짜를 고르거나 목록에서 그 휴일을 변경하세요.',
    'This date is a holiday already. Choose another one, or change it in the list.',
  ],
  'refusal.no-holiday': [
    '원래 휴일이 아닌 날짜입니다. 휴일인 날짜를 고르세요.',
    'This date is no holiday anyway. Choose one that is.',
  ],
  'refusal.reason-needed': [
    '지난 날짜의 근태가 바뀝니다. 미리보기를 확인하고 사유를 적으세요.',
    'This changes days that are over. Look at the preview, then give a reason.',
  ],
  'refusal.already-decided': [
    '다른 담당자가 이미 결정했습니다. 새로 고쳐서 확인하세요.',
    'Somebody has decided this already. Load the page again.',
  ],
  'refusal.found-otherwise': [
    '그사이 달력이 바뀌었습니다. 다시 받아 온 뒤 결정하세요.',
    'The calendar has changed since. Have it fetched again, then decide.',
  ],
  'refusal.nothing-to-apply': [
    '이 응답에는 반영할 것이 없습니다. 그대로 두세요.',
    'Nothing can be taken from this answer. Keep what stands.',
  ],
  'refusal.field-date': ['날짜를 확인하세요.', 'Look at the date.'],
  'refusal.site-has-days': [
    '이 사업장의 근태 기록이 이 시간대와 법으로 계산되어 있습니다. 새 사업장을 추가하고 날짜를 정해 구성원을 옮기세요.',
    'The days of people here are days in this zone and under this law. Add another site and move the people there on a date.',
  ],
  'refusal.employee-taken': [
    '이 직원은 이미 다른 사용자와 연결되어 있습니다. 그 연결을 먼저 끊으세요.',
    'This employee is linked to another user already. Unlink that one first.',
  ],
  'refusal.has-role': ['그 기간에 이미 이 역할이 있습니다.', 'The user has this role in that time already.'],
  'refusal.last-administrator': [
    '관리자가 한 명도 남지 않게 됩니다. 다른 구성원을 먼저 관리자로 지정하세요.',
    'Nobody would be an administrator any more. Make somebody else one first.',
  ],
  'refusal.field-scopes': ['하나 이상 고르세요.', 'Choose at least one.'],
  'refusal.field-validDays': ['1일에서 800일까지 됩니다.', 'From 1 to 800 days.'],
  'refusal.field-overlapHours': ['0시간에서 720시간까지 됩니다.', 'From 0 to 720 hours.'],
  'refusal.field-employeeId': ['직원을 다시 찾아 고르세요.', 'Look the person up again.'],
  'refusal.field-label': ['어디에 쓰는 토큰인지 적으세요.', 'Say what the token is for.'],
  'refusal.field-departmentId': ['부서를 고르세요.', 'Choose a department.'],
} satisfies TextTable
