import type { TextTable } from '../../texts/text-table.ts'

/** What is asked of somebody about days that are over. */
export const repairTexts = {
  'repair.title': ['확인이 필요한 날', 'Days that need a word from you'],
  'repair.lacksIn': ['출근 기록이 없습니다.', 'There is no record of your coming.'],
  'repair.lacksOut': ['퇴근 기록이 없습니다.', 'There is no record of your leaving.'],
  'repair.lacksBoth': ['출퇴근 기록이 없습니다.', 'There is no record of your coming and leaving.'],
  'repair.remote': [
    '재택근무일인데 기록이 없습니다. 근무했나요?',
    'You were to work at home, and nothing is recorded. Did you work?',
  ],
  'repair.askIn': ['{time} 출근으로 신청', 'Ask for {time} as in'],
  'repair.askOut': ['{time} 퇴근으로 신청', 'Ask for {time} as out'],
  'repair.askBoth': ['{from} – {to} 근무로 신청', 'Ask for {from} – {to}'],
  'repair.otherTime': ['다른 시각', 'Another time'],
  'repair.notWorked': ['근무하지 않음', 'I did not work'],
  'repair.timeIn': ['출근 시각', 'In at'],
  'repair.timeOut': ['퇴근 시각', 'Out at'],
  'repair.ask': ['정정 신청', 'Ask for it'],
  'repair.asked': [
    '{date} 정정을 신청했습니다. 승인되면 기록에 반영됩니다.',
    'The correction of {date} is asked for. It counts once it is approved.',
  ],
  'repair.reason': ['출입 기록 누락', 'The tap was forgotten'],
  'repair.reasonRemote': ['재택근무 확인', 'Work at home confirmed'],
  'evidence.title': ['근거', 'What speaks for it'],
  'evidence.doubtedKey': [
    '{time} 출근 키를 누른 기록이 있습니다 ({door}).',
    'The in key was pressed at {time} ({door}).',
  ],
  'evidence.door': [
    '{time} 다른 문을 지난 기록이 있습니다 ({door}).',
    'Seen at another door at {time} ({door}).',
  ],
  'evidence.usualIn': [
    '평소 이 근무에는 {time}에 출근합니다 (최근 {days, number}일).',
    'On this shift you usually come at {time} ({days, plural, one {# day} other {# days}}).',
  ],
  'evidence.usualOut': [
    '평소 이 근무에는 {time}에 퇴근합니다 (최근 {days, number}일).',
    'On this shift you usually leave at {time} ({days, plural, one {# day} other {# days}}).',
  ],
  'evidence.planIn': ['근무 일정은 {time}에 시작합니다.', 'The shift begins at {time}.'],
  'evidence.planOut': ['근무 일정은 {time}에 끝납니다.', 'The shift ends at {time}.'],
  'evidence.mates': [
    '같은 부서 {people, number}명이 {from} – {to}에 같은 문을 지났습니다.',
    '{people, number} people of the department went through the same door from {from} to {to}.',
  ],
} satisfies TextTable
