import type { PatternFaultCode } from '../plan/pattern-faults.ts'
import type { PlanWarning } from '../plan/plan-warnings.ts'
import type { ShiftFaultCode } from '../plan/shift-faults.ts'

/** What is wrong with a plan, said to who makes it: what, and what to do. */
export interface PlanTexts {
  /** `place` is counted from 1, null for the whole. */
  faults: Record<ShiftFaultCode | PatternFaultCode, (place: number | null) => string>
  /** `minutes` are planned, `limit` is what the law gives, as lengths. */
  warnings: Record<PlanWarning['code'], (minutes: string, limit: string) => string>
}

const part = (place: number | null, unit: string, whole: string) =>
  place === null ? whole : `${place}${unit}`

export const planTextsKo: PlanTexts = {
  faults: {
    NO_SEGMENT: () => '근무 시간이 없습니다. 시작과 종료 시각을 입력하세요.',
    ENDS_BEFORE_START: (place) =>
      `${part(place, '구간', '한 구간')}이 시작하기 전에 끝납니다. 다음 날 아침에 끝나면 24시를 더해 31:00처럼 입력하세요.`,
    SEGMENTS_OVERLAP: (place) =>
      `${part(place, '구간', '한 구간')}이 앞 구간과 겹칩니다. 앞 구간이 끝난 뒤에 시작하게 하세요.`,
    LONGER_THAN_DAY: () => '하루 근무가 24시간을 넘습니다. 이틀로 나누세요.',
    STARTS_ON_ANOTHER_DAY: () => '근무는 그 날짜의 00:00에서 23:59 사이에 시작해야 합니다.',
    BREAK_ENDS_BEFORE_START: (place) =>
      `${part(place, '번째 휴게', '휴게')}가 시작하기 전에 끝납니다. 시각을 확인하세요.`,
    BREAK_OUTSIDE: (place) =>
      `${part(place, '번째 휴게', '휴게')}가 근무 시간 밖에 있습니다. 근무 시간 안으로 옮기세요.`,
    CORE_OUTSIDE: () => '의무 근로시간대가 근무 시간 밖에 있습니다. 근무 시간 안으로 옮기세요.',
    SLIDE_NEEDS_ONE_SEGMENT: () => '시작 시각을 고를 수 있는 근무는 한 구간이어야 합니다.',
    SLIDE_BESIDE_OWN_HOURS: () =>
      '의무 근로시간대나 표준 근로시간이 있는 근무에는 시작 시각의 폭을 줄 수 없습니다. 둘 중 하나만 쓰세요.',
    SLIDE_MISSES_START: () =>
      '시작 시각의 폭에 정해진 시작 시각이 들어 있지 않습니다. 가장 이른 시각과 가장 늦은 시각 사이에 두세요.',
    SLIDE_PUSHES_BREAK_OUT: (place) =>
      `시작 시각의 폭이 너무 넓어 ${part(place, '번째 휴게', '휴게')}가 근무 시간 밖으로 밀려납니다. 폭을 줄이거나 휴게를 옮기세요.`,
    STANDARD_NEEDS_FRAME: () =>
      '의무 근로시간대 없이 표준 근로시간만 쓰면 근무 구간은 끊기지 않은 하나여야 합니다.',
    STANDARD_BESIDE_FLOATING: () => '표준 근로시간에는 이미 휴게가 빠져 있습니다. 유동 휴게를 지우세요.',
    STANDARD_TOO_LONG: () => '표준 근로시간이 근무할 수 있는 시간보다 깁니다. 줄이거나 구간을 늘리세요.',
    PARTS_OUT_OF_ORDER: () =>
      '반차와 반반차가 나뉘는 시각은 근무 시간 안에서 차례대로여야 합니다. 반반차를 쓰려면 반차 시각도 필요합니다.',
    EMPTY_CYCLE: () => '주기가 비어 있습니다. 근무나 휴무를 하루 이상 넣으세요.',
    OVERLAPS_NEXT_DAY: (place) =>
      `${part(place, '일째', '하루의')} 근무가 뒤에 오는 근무가 시작한 뒤에 끝납니다. 사이에 휴무를 넣거나 근무를 바꾸세요.`,
    UNKNOWN_SHIFT: (place) =>
      `${part(place, '일째', '어느 날')}의 근무가 그 날짜에 없습니다. 다른 근무를 고르세요.`,
    CREW_BEYOND_CYCLE: (place) =>
      `${part(place, '번째 조', '한 조')}의 시작일이 주기를 벗어납니다. 주기 안의 날을 고르세요.`,
    CREW_TWICE: (place) => `${part(place, '번째 조', '한 조')}의 이름이 이미 있습니다. 다른 이름을 쓰세요.`,
    START_TWICE: (place) => `${part(place, '번째 시작 시각', '시작 시각')}이 이미 있습니다. 하나를 지우세요.`,
    STARTS_NEED_ONE_SHIFT: () => '시작 시각을 고르게 하려면 주기의 근무가 한 가지여야 합니다.',
    STARTS_CANNOT_MOVE: () =>
      '이 근무는 이미 시각을 고를 수 있거나 여러 구간이라 시작 시각을 옮길 수 없습니다. 다른 근무를 쓰세요.',
    START_PUSHES_BREAK_OUT: (place) =>
      `${part(place, '번째 시작 시각', '어떤 시작 시각')}을 고르면 휴게가 근무 시간 밖으로 밀려납니다. 시각을 바꾸세요.`,
  },
  warnings: {
    SHORT_REST: (minutes, limit) => `다음 근무까지 ${minutes}밖에 쉬지 못합니다. ${limit} 이상이어야 합니다.`,
    LONG_WEEK: (minutes, limit) => `한 주에 ${minutes} 근무합니다. ${limit}을 넘을 수 없습니다.`,
    LONG_DAY: (minutes, limit) => `하루에 ${minutes} 근무합니다. 보호 대상은 ${limit}을 넘을 수 없습니다.`,
    NIGHT_FORBIDDEN: (minutes) => `야간에 ${minutes} 근무합니다. 보호 대상은 야간에 근무할 수 없습니다.`,
    HOLIDAY_FORBIDDEN: (minutes) => `휴일에 ${minutes} 근무합니다. 보호 대상은 휴일에 근무할 수 없습니다.`,
  },
}

const nth = (place: number | null, what: string, whole = `the ${what}`) =>
  place === null ? whole : `${what} ${place}`

export const planTextsEn: PlanTexts = {
  faults: {
    NO_SEGMENT: () => 'There is nothing to work. Enter a start and an end.',
    ENDS_BEFORE_START: (place) =>
      `${nth(place, 'Part', 'A part')} ends before it starts. Where it ends the next morning, add 24 hours: 31:00 is 07:00.`,
    SEGMENTS_OVERLAP: (place) =>
      `${nth(place, 'Part', 'A part')} overlaps the one before. Let it start when that has ended.`,
    LONGER_THAN_DAY: () => 'The shift is longer than 24 hours. Make two days of it.',
    STARTS_ON_ANOTHER_DAY: () => 'A shift starts on its own date, between 00:00 and 23:59.',
    BREAK_ENDS_BEFORE_START: (place) =>
      `${nth(place, 'Break', 'A break')} ends before it starts. Look at its times.`,
    BREAK_OUTSIDE: (place) => `${nth(place, 'Break', 'A break')} lies outside the work. Move it inside.`,
    CORE_OUTSIDE: () => 'Core time lies outside the work. Move it inside.',
    SLIDE_NEEDS_ONE_SEGMENT: () => 'A shift whose start slides is one part without a gap.',
    SLIDE_BESIDE_OWN_HOURS: () =>
      'A start cannot slide where there is core time or standard time. Use one of them.',
    SLIDE_MISSES_START: () =>
      'The scheduled start does not lie between the earliest and the latest. Put it there.',
    SLIDE_PUSHES_BREAK_OUT: (place) =>
      `The start slides so far that ${nth(place, 'break')} falls out of the work. Narrow the slide, or move the break.`,
    STANDARD_NEEDS_FRAME: () =>
      'With standard time and without core time the work is one part without a gap.',
    STANDARD_BESIDE_FLOATING: () =>
      'Standard time is what is worked without breaks. Remove the floating ones.',
    STANDARD_TOO_LONG: () =>
      'Standard time is longer than what can be worked. Shorten it, or widen the work.',
    PARTS_OUT_OF_ORDER: () =>
      'Halves and quarters part inside the shift, one after the other. Quarters need the half too.',
    EMPTY_CYCLE: () => 'The cycle is empty. Put at least one shift or day off into it.',
    OVERLAPS_NEXT_DAY: (place) =>
      `${nth(place, 'Day', 'A day')} ends after the shift that follows has begun. Put a day off between them, or change one of the shifts.`,
    UNKNOWN_SHIFT: (place) =>
      `The shift of ${nth(place, 'day', 'a day')} is not there on that date. Choose another one.`,
    CREW_BEYOND_CYCLE: (place) =>
      `${nth(place, 'Crew', 'A crew')} begins outside the cycle. Choose a day inside.`,
    CREW_TWICE: (place) => `The name of ${nth(place, 'crew', 'a crew')} is taken. Choose another one.`,
    START_TWICE: (place) => `${nth(place, 'Start', 'A start')} is there already. Remove one of the two.`,
    STARTS_NEED_ONE_SHIFT: () => 'People can choose a start only where the cycle has one kind of shift.',
    STARTS_CANNOT_MOVE: () =>
      'This shift cannot be moved: its hours are chosen already, or it has several parts. Use another one.',
    START_PUSHES_BREAK_OUT: (place) =>
      `With ${nth(place, 'start', 'one of the starts')} a break falls out of the work. Choose another time.`,
  },
  warnings: {
    SHORT_REST: (minutes, limit) => `Only ${minutes} of rest before the next shift; it takes ${limit}.`,
    LONG_WEEK: (minutes, limit) => `${minutes} in one week; ${limit} are the most.`,
    LONG_DAY: (minutes, limit) => `${minutes} in one day; for whom the law protects ${limit} are the most.`,
    NIGHT_FORBIDDEN: (minutes) => `${minutes} at night, when whom the law protects may not work.`,
    HOLIDAY_FORBIDDEN: (minutes) => `${minutes} on a holiday, when whom the law protects may not work.`,
  },
}
