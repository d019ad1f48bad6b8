import type { GrantRule } from './leave-facts.ts'

/** A grant with what it rests on, dates as text; `until` is the last day that was judged. */
export interface ToldGrant {
  rule: GrantRule
  because: {
    from: string
    until: string
    days: number
    serviceYears: number
    contracted: number
    absent: number
    excluded: number
    assumed: boolean
  } | null
  /** What somebody wrote with it. */
  reason: string | null
}

type Because = NonNullable<ToldGrant['because']>
type Language = 'ko' | 'en'

interface Words {
  rules: Record<GrantRule, string>
  month: (of: Because) => string
  year: (of: Because, due: number, rate: string) => string
  longService: (of: Because) => string
  monthsOfYear: (of: Because, due: number, rate: string) => string
  shareOfYear: (of: Because) => string
  settlement: string
  rested: (of: Because) => string
  assumed: string
  reason: (reason: string) => string
}

const days = (count: number, one = 'day') => `${count} ${one}${count === 1 ? '' : 's'}`

const words: Record<Language, Words> = {
  ko: {
    rules: {
      month: '월 개근',
      year: '1년 출근율',
      monthsOfYear: '개근한 달',
      shareOfYear: '입사 첫해 비례',
      settlement: '퇴사 정산',
      opening: '옮겨 온 잔여',
      grant: '부여',
      carryOver: '이월',
      payOut: '수당 지급',
      correction: '정정',
    },
    month: ({ from, until }) => `${from}~${until} 한 달을 개근해 1일이 생겼습니다(근로기준법 제60조 제2항).`,
    year: ({ from, until, absent }, due, rate) =>
      `${from}~${until} 근무일 ${due}일 중 결근 ${absent}일, 출근율 ${rate}%로 80% 이상입니다(근로기준법 제60조 제1항).`,
    longService: ({ serviceYears, days: given }) =>
      serviceYears < 3
        ? `근속 ${serviceYears}년이므로 ${given}일입니다.`
        : `근속 ${serviceYears}년: 15일에 3년째부터 2년마다 1일을 더해 ${given}일입니다(제60조 제4항, 최대 25일).`,
    monthsOfYear: ({ from, until, days: given }, due, rate) =>
      `${from}~${until} 근무일 ${due}일, 출근율 ${rate}%로 80% 미만이라 개근한 달마다 1일씩 ${given}일입니다(근로기준법 제60조 제2항).`,
    shareOfYear: ({ from, until }) =>
      `회계연도 기준: 입사한 해의 재직 기간 ${from}~${until}에 비례해 15일을 나누었습니다.`,
    settlement: '퇴사할 때 입사일 기준으로 계산한 연차가 더 많아 그 차이를 더했습니다.',
    rested: ({ excluded }) => `휴직 등으로 쉰 ${excluded}일은 빼고, 나머지에 비례해 계산했습니다.`,
    assumed: '집계된 출근 기록이 없는 날은 출근한 것으로 보았습니다.',
    reason: (reason) => `사유: ${reason}`,
  },
  en: {
    rules: {
      month: 'A full month',
      year: 'A year attended',
      monthsOfYear: 'Full months of a year',
      shareOfYear: 'Share of the first year',
      settlement: 'Settled at the end',
      opening: 'Brought over',
      grant: 'Granted',
      carryOver: 'Carried over',
      payOut: 'Paid out',
      correction: 'Corrected',
    },
    month: ({ from, until }) =>
      `${from} to ${until} was attended in full: one day (Labour Standards Act, article 60(2)).`,
    year: ({ from, until, absent }, due, rate) =>
      `${from} to ${until}: absent on ${absent} of ${days(due, 'working day')}, ${rate} % attended, 80 % or more (Labour Standards Act, article 60(1)).`,
    longService: ({ serviceYears, days: given }) =>
      serviceYears < 3
        ? `After ${days(serviceYears, 'year')} of service that is ${days(given)}.`
        : `After ${days(serviceYears, 'year')} of service: 15 and one more for every two years from the third on, ${days(given)} (article 60(4), 25 at most).`,
    monthsOfYear: ({ from, until, days: given }, due, rate) =>
      `${from} to ${until}: ${rate} % of ${days(due, 'working day')} attended, less than 80 %, so one day for each full month: ${days(given)} (Labour Standards Act, article 60(2)).`,
    shareOfYear: ({ from, until }) =>
      `By the company's year: a share of 15 days for ${from} to ${until} of the year of joining.`,
    settlement: 'By the date of joining more would have arisen; the difference is added at the end.',
    rested: ({ excluded }) =>
      `${days(excluded, 'day')} on which the contract rested are left out, and it is in proportion to the rest.`,
    assumed: 'Days that nobody counted are taken as attended.',
    reason: (reason) => `Reason: ${reason}`,
  },
}

/** What the way in which leave arose is called. */
export const grantRuleName = (rule: GrantRule, language: Language): string => words[language].rules[rule]

/** Why leave arose, sentence by sentence: the days that were judged and the rule (rules.md §11). */
export function grantSentences({ rule, because, reason }: ToldGrant, language: Language): string[] {
  const say = words[language]
  const told = reason ? [say.reason(reason)] : []
  if (rule === 'settlement') return [say.settlement]
  if (because === null) return told
  const due = because.contracted - because.excluded
  const rate = due > 0 ? ((100 * (due - because.absent)) / due).toFixed(1).replace(/\.0$/, '') : '0'
  const sentences = {
    month: [say.month(because)],
    year: [say.year(because, due, rate), say.longService(because)],
    monthsOfYear: [say.monthsOfYear(because, due, rate)],
    shareOfYear: [say.shareOfYear(because)],
  }
  return [
    ...(sentences[rule as keyof typeof sentences] ?? []),
    ...(because.excluded > 0 && rule === 'year' ? [say.rested(because)] : []),
    ...(because.assumed ? [say.assumed] : []),
  ]
}
