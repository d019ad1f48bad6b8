import { expect, test } from 'vitest'
import { planTextsEn, planTextsKo } from './plan-texts.ts'
import { planFaultText, planWarningText } from './render-plan.ts'

test('faults count from one, and say what to do in both languages', () => {
  const fault = { code: 'OVERLAPS_NEXT_DAY', place: 2 } as const
  expect(planFaultText(fault, 'ko')).toBe(
    '3일째 근무가 뒤에 오는 근무가 시작한 뒤에 끝납니다. 사이에 휴무를 넣거나 근무를 바꾸세요.',
  )
  expect(planFaultText(fault, 'en')).toBe(
    'Day 3 ends after the shift that follows has begun. Put a day off between them, or change one of the shifts.',
  )
  expect(planFaultText({ code: 'SLIDE_PUSHES_BREAK_OUT', place: null }, 'en')).toContain('the break')
})

test('warnings say what is planned and what the law gives', () => {
  const warning = { code: 'SHORT_REST', minutes: 500, limit: 660 } as const
  expect(planWarningText(warning, 'ko')).toBe(
    '다음 근무까지 8시간 20분밖에 쉬지 못합니다. 11시간 이상이어야 합니다.',
  )
  expect(planWarningText(warning, 'en')).toMatch(/^Only 8 h 20 min of rest before the next shift/)
})

test('every sentence ends, and none says undefined or null', () => {
  for (const { faults, warnings } of [planTextsKo, planTextsEn]) {
    const said = [
      ...Object.values(faults).flatMap((say) => [say(1), say(null)]),
      ...Object.values(warnings).map((say) => say('1', '2')),
    ]
    for (const sentence of said) expect(sentence).toMatch(/[.]$/)
    expect(said.filter((sentence) => /undefined|null/.test(sentence))).toEqual([])
  }
})
