import type { TextTable } from './text-table.ts'

/** What is refused about leave. */
export const leaveRefusalTexts = {
  'refusal.leave-amount-none': ['0이 아닌 값을 입력하세요.', 'Enter something other than 0.'],
  'refusal.leave-amount-sign': [
    '빼는 값도 부호 없이 입력하세요.',
    'Enter it without a sign, also what is taken away.',
  ],
  'refusal.leave-amount-too-much': ['한 번에 366일까지 됩니다.', 'At most 366 days at once.'],
  'refusal.leave-until-before': [
    '사용 기한이 발생일보다 빠릅니다. 더 뒤의 날을 고르거나 비워 두세요.',
    'It lapses before it arises. Choose a later day, or none.',
  ],
  'refusal.leave-until-taken': [
    '빼는 연차에는 사용 기한이 없습니다. 비워 두세요.',
    'What is taken away does not lapse. Leave this empty.',
  ],
  'refusal.leave-nobody': [
    '그날 연차를 입력할 수 있는 구성원이 없습니다. 대상이나 날짜를 바꾸세요.',
    'There is nobody whose leave can be written on that day. Choose others, or another day.',
  ],
  'refusal.leave-below-zero': [
    '남은 연차보다 많습니다. 줄이거나 먼저 연차 내역을 확인하세요.',
    'That is more than is left. Take less, or look at the ledger first.',
  ],
  'refusal.leave-hired-unknown': [
    '입사일이 없는 구성원입니다. 재직 이력을 먼저 정정하세요.',
    'Nobody said since when this person is employed. Correct that first.',
  ],
  'refusal.leave-reason-missing': ['사유를 입력하세요.', 'Say why.'],
  'refusal.leave-key-taken': [
    '이 창에서 이미 다른 내용을 저장했습니다. 창을 닫고 다시 여세요.',
    'Something else was saved from this window already. Close it and open it again.',
  ],
  'refusal.leave-number-unknown': ['없는 사번입니다.', 'Nobody has this number.'],
  'refusal.leave-number-own': [
    '본인의 행입니다. 빼고 다른 담당자가 입력하게 하세요.',
    'This is yourself. Leave the row out; somebody else brings it in.',
  ],
  'refusal.leave-number-twice': [
    '같은 사번이 여러 행에 있습니다. 하나만 남기세요.',
    'More than one row has this number. Keep one.',
  ],
  'refusal.leave-days-wrong': [
    '잔여 일수는 0에서 366까지의 수입니다(예: 7.5).',
    'Days are a number from 0 to 366, as 7.5.',
  ],
  'refusal.leave-date-wrong': [
    '날짜가 아닙니다. 2026-12-31처럼 쓰세요.',
    'This is no date. Write it as 2026-12-31.',
  ],
  'refusal.leave-date-not-over': [
    '기준일은 어제나 그 전이어야 합니다. 그날 끝의 잔여를 가져옵니다.',
    'The date is yesterday or before: what was left at its end is brought in.',
  ],
  'refusal.leave-date-not-employed': ['그날은 재직 중이 아닙니다.', 'Not employed on that day.'],
  'refusal.leave-opening-there': [
    '같은 날이나 그 뒤의 잔여가 이미 있습니다. 그것을 먼저 취소하세요.',
    'There is a balance of that day or later already. Take that one back first.',
  ],
  'refusal.leave-until-over': [
    '사용 기한이 기준일보다 뒤여야 합니다.',
    'The last day of use lies after the date.',
  ],
  'refusal.leave-heads-missing': [
    '첫 행에 사번, 연차 잔여, 기준일 열이 있어야 합니다.',
    'The first row needs the columns number, days left and date.',
  ],
  'refusal.leave-taken-back': ['이미 취소되었습니다.', 'This was taken back already.'],
} satisfies TextTable
