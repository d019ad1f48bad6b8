import { planFaultCodes, planFaultText } from '@rollcall/core'
import type { TextTable } from './text-table.ts'

/** A place that no list is long enough for: it stands for the one that is meant. */
const somePlace = 9998

type FaultText = `refusal.${(typeof planFaultCodes)[number]}`

/** The sentences of core about shifts and patterns; `place` is counted from 1, 0 for the whole. */
const faultTexts = Object.fromEntries(
  planFaultCodes.map((code) => {
    const message = (language: 'ko' | 'en') => {
      const whole = planFaultText({ code, place: null }, language)
      const one = planFaultText({ code, place: somePlace }, language).replace(
        String(somePlace + 1),
        '{place}',
      )
      return one === whole ? whole : `{place, plural, =0 {${whole}} other {${one}}}`
    }
    return [`refusal.${code}`, [message('ko'), message('en')]]
  }),
) as unknown as Record<FaultText, [string, string]>

/** What is refused about shifts, patterns, assignments and starts. */
export const planRefusalTexts = {
  ...faultTexts,
  'refusal.shift-in-use': [
    '그 날짜 뒤에도 이 근무를 쓰는 주기가 있습니다. 주기를 먼저 바꾸세요.',
    'A pattern still has this shift on that date or later. Change the pattern first.',
  ],
  'refusal.pattern-in-use': [
    '그 날짜 뒤에도 이 주기로 배정된 곳이 있습니다. 배정을 먼저 끝내세요.',
    'People are planned by this pattern on that date or later. End those assignments first.',
  ],
  'refusal.until-before-from': [
    '끝나는 날은 시작하는 날보다 늦어야 합니다.',
    'The end must be later than the start.',
  ],
  'refusal.unknown-scope': [
    '배정할 대상이 없습니다. 다시 고르세요.',
    'There is no such place or person any more. Choose one again.',
  ],
  'refusal.pattern-not-there': [
    '그 날짜에는 이 주기가 없습니다. 주기가 있는 날부터 배정하세요.',
    'The pattern does not hold on that date. Assign it from a date on which it does.',
  ],
  'refusal.offset-beyond-cycle': ['주기 안의 날을 고르세요.', 'Choose a day inside the cycle.'],
  'refusal.overlaps-neighbour': [
    '{name}({number})의 {date} 근무가 끝나기 전에 다음 근무가 시작됩니다. 하루 뒤부터 적용하거나 그 날짜의 근무를 팀 근무표에서 먼저 바꾸세요.',
    'The shift of {name} ({number}) on {date} has not ended when the next one begins. Begin a day later, or give that date another shift in the team calendar first.',
  ],
  'refusal.part-beyond-range': [
    '되돌릴 기간이 맞지 않습니다. 목록에서 지금 배정을 확인하고 직접 바꾸세요.',
    'These dates do not fit any more. Look at what is assigned now, and change that.',
  ],
  'refusal.shift-was-used': [
    '주기나 누군가의 근무 일정에 쓰인 근무는 삭제할 수 없습니다. 사용 종료일을 정하세요.',
    'A shift that was in a pattern or a plan is not removed. Retire it on a date instead.',
  ],
  'refusal.pattern-was-used': [
    '배정된 적이 있는 주기는 삭제할 수 없습니다. 사용 종료일을 정하세요.',
    'A pattern that was ever assigned is not removed. Retire it on a date instead.',
  ],
  'refusal.start-in-past': [
    '지난 날은 바꿀 수 없습니다. 오늘이나 그 뒤를 고르세요.',
    'Days that are over stay as they are. Choose today or later.',
  ],
  'refusal.not-offered': [
    '지금 근무 주기에서는 고를 수 없는 시각입니다. 보이는 시각 가운데서 고르세요.',
    'Your pattern does not offer this start. Choose one of those that it offers.',
  ],
  'refusal.field-plan': ['근무 시간을 확인하세요.', 'Look at the hours.'],
  'refusal.field-cycle': ['주기를 확인하세요.', 'Look at the cycle.'],
  'refusal.field-starts': ['출근 시각을 확인하세요.', 'Look at the starts.'],
  'refusal.field-crews': [
    '조 이름과 앞선 날수를 확인하세요.',
    'Look at the names of the crews and the days ahead.',
  ],
  'refusal.field-anchor': ['주기 첫날의 날짜를 고르세요.', 'Choose the date of the first day.'],
  'refusal.field-scopeId': ['배정할 대상을 고르세요.', 'Choose for whom.'],
  'refusal.field-retiredOn': ['사용 종료일을 고르세요.', 'Choose a date.'],
} satisfies TextTable
