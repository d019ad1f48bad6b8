import { expect, test } from 'vitest'
import { readCase } from '../case/run-case.ts'
import { type DayFacts, neverRead } from '../facts/facts.ts'
import { explainDay } from './explain-day.ts'
import { punchUseText, renderStep, settingText, termText } from './render-step.ts'

/* What people read. The property that an explanation cannot disagree with the result is in laws.test.ts. */

const nineToSix = { segments: [['09:00', '18:00']], breaks: [['12:00', '13:00']] }
const night = { segments: [['22:00', '31:00']], breaks: [['26:00', '27:00']] }
const later = '2026-11-10T12:00:00'

/** The explanation of 2 November, with punches as `[HH:MM, direction]`. */
const explain = (punches: [string, string?][], more: Record<string, unknown> = {}) =>
  explainDay(factsOf(punches, more))

function factsOf(punches: [string, string?][], more: Record<string, unknown> = {}): DayFacts {
  const { facts } = readCase({
    name: 'a day',
    plans: { '2026-11-02': nineToSix },
    punches: punches.map(([time, direction]) => ({
      at: time.includes('T') ? time : `2026-11-02T${time}:00`,
      ...(direction ? { direction } : {}),
    })),
    asOf: later,
    ...more,
  })
  return facts.find(({ workDate }) => workDate === 20_759)!
}

const request = (type: string, part: object) => ({ type, date: '2026-11-02', ...part })

test.each<[string, ReturnType<typeof explain>, string[]]>([
  [
    'late beyond the grace',
    explain([['09:17'], ['17:30']], { policy: { graceInMinutes: 10 } }),
    [
      '가운데인 13:30 전이면 출근',
      '출근 09:17, 시작 09:00: 17분 늦어 유예 10분을 넘었습니다.',
      '퇴근 17:30, 종료 18:00: 30분 일찍 나갔습니다.',
    ],
  ],
  [
    'within the grace',
    explain(
      [
        ['09:07', 'in'],
        ['17:55', 'out'],
      ],
      { policy: { graceInMinutes: 10, graceOutMinutes: 5 } },
    ),
    [
      '출근 09:07, 시작 09:00: 7분 늦었지만 유예 10분 안입니다.',
      '퇴근 17:55, 종료 18:00: 5분 일렀지만 유예 5분 안입니다.',
    ],
  ],
  [
    'in time',
    explain([
      ['08:57', 'in'],
      ['18:00', 'out'],
    ]),
    ['출근 08:57, 시작 09:00: 지각이 아닙니다.', '퇴근 18:00, 종료 18:00: 조퇴가 아닙니다.'],
  ],
  [
    'carried over',
    explain([
      ['08:57', 'in'],
      ['2026-11-03T05:10:00', 'out'],
    ]),
    ['다음 날 05:10'],
  ],
  [
    'while it runs',
    explain([['08:57', 'in']], { asOf: '2026-11-02T12:00:00' }),
    ['근무는 18:00에 끝나고 단말기 기록은 12:00까지 읽었습니다.'],
  ],
  ['nobody came', explain([]), ['확정될 때까지 기록이 없어 8시간 결근입니다.']],
  [
    'a correction',
    explain(
      [
        ['09:30', 'in'],
        ['18:00', 'out'],
      ],
      { requests: [request('correction', { in: '09:00' })] },
    ),
    ['09:30'],
  ],
  [
    'an evening tap on the in key',
    explain([['18:05', 'in']]),
    [
      '마지막 18:05 기록은 출근 키입니다. 17:00부터는 키를 바꾸지 않은 것으로 보아 방향 없는 기록으로 다룹니다.',
      '퇴근은 18:05입니다. 퇴근일 수 있는 가장 늦은 기록입니다(키를 믿기 어려운 출근 기록).',
    ],
  ],
  [
    'an in key ten minutes before the end',
    explain([['17:50', 'in']]),
    ['종료 18:00 전이라 출근이었을 수도 있어, 출근으로도 퇴근으로도 쓰지 않습니다.'],
  ],
  [
    'away by the keys',
    explain([
      ['08:57', 'in'],
      ['13:00', 'out'],
      ['16:00', 'in'],
      ['18:02', 'out'],
    ]),
    ['퇴근 키로 나가 다시 들어올 때까지 13:00–16:00 자리를 비웠습니다.'],
  ],
  [
    'a start that slides',
    explain([['08:20'], ['17:20']], { plans: { '2026-11-02': { ...nineToSix, slide: ['08:00', '10:00'] } } }),
    ['08:00–10:00 사이에 시작할 수 있는 날입니다. 08:20에 출근했으므로 근무 시간은 08:20–17:20입니다.'],
  ],
  [
    'a start that slides, and an unknown in',
    explain([['17:20', 'out']], { plans: { '2026-11-02': { ...nineToSix, slide: ['08:00', '10:00'] } } }),
    ['가장 이른 종료인 17:00 전에 나간 경우만 조퇴로 봅니다.'],
  ],
  [
    'free hours',
    explain([['08:00'], ['11:40']], {
      plans: { '2026-11-02': { segments: [['07:00', '22:00']], standardMinutes: 480 } },
    }),
    ['표준 근로시간 8시간으로 계산합니다. 지각과 조퇴가 없고'],
  ],
  [
    'a break that floats',
    explain([['09:00'], ['13:50']], {
      plans: {
        '2026-11-02': {
          segments: [['09:00', '18:00']],
          floatingBreaks: [
            [240, 30],
            [480, 60],
          ],
        },
      },
    }),
    ['시각이 정해지지 않은 휴게 1시간: 외출 0분, 머문 시간에서 뺀 시간 20분.'],
  ],
  [
    'a departure without a direction',
    explain([['08:53'], ['2026-11-03T05:35:00']]),
    ['방향 없는 다음 날 05:35 기록은 근무일이 끝난 다음 날 05:00 뒤지만 다음 날 07:00 전입니다.'],
  ],
])('in Korean: %s', (_name, { steps }, sentences) => {
  const said = steps.map((step) => renderStep(step, 'ko')).join('\n')
  for (const sentence of sentences) expect(said).toContain(sentence)
})

test('in English: a night that ends early', () => {
  const { steps, figures } = explain(
    [
      ['21:58', 'in'],
      ['2026-11-03T06:30:00', 'out'],
    ],
    { plans: { '2026-11-02': night } },
  )
  const said = steps.map((step) => renderStep(step, 'en'))
  expect(said).toContain('Out at the next day 06:30, end at the next day 07:00: 30 min early.')
  expect(said[1]).toMatch(/^The work date ends at the next day 11:00/)
  const early = figures.find(({ figure }) => figure === 'leftEarlyMinutes')!
  expect(early.terms.map((term) => termText(term, 'en'))).toEqual([
    'the next day 06:30–the next day 07:00 30 min',
  ])
})

test.each([
  ['en', 'No devices are read for this person: no badge is known', 'read up to'],
  ['ko', '읽어 오는 단말기 기록이 없습니다. 등록된 번호가 없거나', '까지 읽'],
] as const)(
  'of somebody without a badge it is said that nobody reads, not up to when: %s',
  (language, said, not) => {
    const nothingYet = explainDay({ ...factsOf([]), completeThrough: neverRead })
    const readBefore = explainDay({ ...factsOf([['08:57', 'in']]), completeThrough: neverRead })
    for (const { steps } of [nothingYet, readBefore]) {
      const sentences = steps.map((step) => renderStep(step, language))
      expect(sentences.filter((sentence) => sentence.startsWith(said))).toHaveLength(2)
      expect(sentences.join('\n')).not.toContain(not)
    }
  },
)

test('every punch has its use', () => {
  const { punches } = explain([
    ['08:57', 'in'],
    ['2026-11-02T08:57:30', 'in'],
    ['15:00', 'breakOut'],
    ['15:20', 'breakIn'],
    ['16:00', 'in'],
    ['18:01', 'out'],
  ])
  expect(punches.map((punch) => punchUseText(punch, 'en'))).toEqual([
    'used as in',
    'repeat (08:57)',
    'an outing begins',
    'an outing ends',
    'not used',
    'used as out',
  ])
})

test('somebody who leaves by the out key and comes back has both keys named', () => {
  const { punches, spans } = explain([
    ['08:57', 'in'],
    ['13:00', 'out'],
    ['16:00', 'in'],
    ['18:02', 'out'],
  ])
  expect(punches.map((punch) => punchUseText(punch, 'en'))).toEqual([
    'used as in',
    'goes away',
    'comes back',
    'used as out',
  ])
  expect(spans).toContainEqual({ of: 'away', from: 780, to: 960 })
})

test('a plan that moved is drawn where it moved to, with the band of its start', () => {
  const slide = { plans: { '2026-11-02': { ...nineToSix, slide: ['08:00', '10:00'] } } }
  const { spans } = explain([['08:20'], ['17:20']], slide)
  expect(spans.filter(({ of }) => of === 'planned')).toEqual([
    { of: 'planned', from: 500, to: 720 },
    { of: 'planned', from: 780, to: 1040 },
  ])
  expect(spans).toContainEqual({ of: 'slide', from: 480, to: 600 })
})

test('what floating breaks take off stands in the sums', () => {
  const floating = {
    segments: [['09:00', '18:00']],
    floatingBreaks: [
      [240, 30],
      [480, 60],
    ],
  }
  const { figures } = explain([['09:00'], ['13:50']], { plans: { '2026-11-02': floating } })
  const sums = Object.fromEntries(
    figures.map(({ figure, terms }) => [figure, terms.map((term) => termText(term, 'en'))]),
  )
  expect(sums).toMatchObject({
    plannedMinutes: ['09:00–18:00 9 h', 'break −1 h'],
    workedMinutes: ['09:00–13:50 4 h 50 min', 'break −20 min'],
    leftEarlyMinutes: ['13:50–18:00 4 h 10 min', 'break −40 min'],
  })
})

test('a day that is grace, outing and overtime adds up', () => {
  const { result, figures } = explain(
    [
      ['09:05', 'in'],
      ['15:00', 'breakOut'],
      ['15:20', 'breakIn'],
      ['20:00', 'out'],
    ],
    { policy: { graceInMinutes: 10 }, requests: [request('overtime', { from: '19:00', to: '21:00' })] },
  )
  expect(result).toMatchObject({
    graceMinutes: 5,
    outingMinutes: 20,
    overtimeMinutes: 60,
    workedMinutes: 455,
  })
  const sums = Object.fromEntries(
    figures.map(({ figure, terms }) => [figure, terms.map(({ from, to }) => [from, to])]),
  )
  expect(sums).toMatchObject({
    graceMinutes: [[540, 545]],
    outingMinutes: [[900, 920]],
    overtimeMinutes: [[1140, 1200]],
    workedMinutes: [
      [545, 720],
      [780, 900],
      [920, 1080],
    ],
  })
})

test('a setting says where it comes from', () => {
  const setting = { key: 'graceInMinutes', value: 10, scope: 'site' as const, validFrom: '2026-11-01' }
  expect(settingText(setting, 'ko')).toBe('지각 유예: 10분 (사업장, 2026-11-01부터)')
  expect(settingText({ ...setting, key: 'night', value: ['22:00', '06:00'] }, 'en')).toBe(
    'Night: 22:00–06:00 (site, since 2026-11-01)',
  )
  expect(settingText({ ...setting, key: 'doubtInMinutes', value: null }, 'ko')).toBe(
    '종료 전 출근 키를 의심하는 시간: 하지 않음 (사업장, 2026-11-01부터)',
  )
})
