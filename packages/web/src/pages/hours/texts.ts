import type { TextTable } from '../../texts/text-table.ts'

/** A week of everybody against the law. */
export const hoursTexts = {
  'hours.title': ['주 근로시간', 'Hours'],
  'hours.list': ['구성원별 주 근로시간', 'Hours by person'],
  'hours.before': ['지난주', 'Week before'],
  'hours.after': ['다음 주', 'Week after'],
  'hours.present': ['이번 주', 'This week'],
  'hours.choice': ['{choice} {people, number}', '{choice} {people, number}'],
  'hours.show.ahead': ['초과 예정', 'Will pass'],
  'hours.show.passed': ['초과', 'Passed'],
  'hours.show.near': ['임박', 'Near'],
  'hours.show.rest': ['휴식 부족', 'Short rest'],
  'hours.show.unknown': ['확인 안 된 날 있음', 'Unknown days'],
  'hours.show.all': ['전체', 'All'],
  'hours.explain.ahead': [
    '지금까지의 근로시간에 남은 근무 일정과 승인된 연장근로를 더하면 한도를 넘는 구성원입니다.',
    'With the plans to come and the overtime that is approved, they pass the limit.',
  ],
  'hours.explain.passed': [
    '주 한도를 넘었거나, 법에서 금지한 근로를 한 구성원입니다.',
    'They are beyond the limit of the week, or did what the law does not let them.',
  ],
  'hours.explain.near': [
    '이대로면 한도는 넘지 않지만 48시간 이상이 되는 구성원입니다.',
    'Within the limit, but at 48 hours or more if the plans hold.',
  ],
  'hours.explain.rest': [
    '퇴근하고 다음 출근까지 충분히 쉬지 못한 날이 있는 구성원입니다.',
    'They came back with too little rest since they had left.',
  ],
  'hours.explain.unknown': [
    '출퇴근 기록이 빠져 근로시간을 알 수 없는 날이 있는 구성원입니다. 그날은 더하지 않았습니다.',
    'An in or out is missing, so nobody knows the hours of a day: it is not added.',
  ],
  'hours.explain.all': [
    '많이 근무한 순서입니다. 자리 비움과 근무시간 외 체류는 참고로만 보이고 더하지 않습니다.',
    'The fullest weeks first. Time away and outside the plan stands beside and is not added.',
  ],
  'hours.none.ahead': ['한도를 넘을 구성원이 없습니다.', 'Nobody will pass the limit.'],
  'hours.none.passed': ['한도를 넘은 구성원이 없습니다.', 'Nobody has passed a limit.'],
  'hours.none.near': ['48시간 이상이 될 구성원이 없습니다.', 'Nobody comes near the limit.'],
  'hours.none.rest': ['휴식이 부족했던 구성원이 없습니다.', 'Nobody rested too little.'],
  'hours.none.unknown': ['근로시간을 알 수 없는 날이 없습니다.', 'There is no unknown day.'],
  'hours.none.all': ['이 주에 근무하는 구성원이 없습니다.', 'Nobody works in this week.'],
  'hours.counted': ['지금까지', 'So far'],
  'hours.projected': ['일정대로라면', 'If plans hold'],
  'hours.limit': ['한도 {most}', 'limit {most}'],
  'hours.noLimit': ['한도 없음', 'no limit'],
  'hours.passes': ['한도를 넘는 날', 'Passes the limit'],
  'hours.passesOn': ['{date} 초과 예정', 'on {date}'],
  'hours.passedOn': ['{date} 초과', 'passed on {date}'],
  'hours.plan': ['근무표 보기', 'Open the plan'],
  'hours.risk': ['참고(더하지 않음)', 'Beside, not added'],
  'hours.outside': ['근무시간 외 {time}', 'outside the plan {time}'],
  'hours.away': ['자리 비움 {time}', 'away {time}'],
  'hours.unknown': ['{dates} 알 수 없음', 'not known: {dates}'],
  'hours.unplanned': [
    '근무 일정 없는 날 {days}일',
    '{days, plural, one {# day} other {# days}} not planned yet',
  ],
} satisfies TextTable
