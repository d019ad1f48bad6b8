import fc from 'fast-check'
import type { DateFacts, DayFacts, DayRequest, Direction, Punch, WorkPlan } from '../../facts/facts.ts'
import { defaultPolicy, type Policy } from '../../policy/policy.ts'
import { type DayNumber, dayNumber } from '../../time/date.ts'
import { wallToMinute, type ZoneOffsets, zoneOffsets } from '../../time/zone.ts'

/*
 * Days of every kind: plans, requests, keys, policies and zones as they are, and as they meet by bad luck.
 * Wall times are in minutes since 00:00 of the work date.
 */

export const minute = 60_000

/** A place and a date there. */
export interface Setting {
  zone: ZoneOffsets
  workDate: DayNumber
  /** In milliseconds since 1970. */
  midnight: number
}

function settingOf(name: string, date: string): Setting {
  const workDate = dayNumber(date)
  const zone = zoneOffsets(name, workDate - 20, workDate + 20)
  return { zone, workDate, midnight: wallToMinute(zone, workDate, 0) * minute }
}

export const seoul = settingOf('Asia/Seoul', '2026-11-02')
/** An hour comes twice, and an hour does not come, on the work date or on the one behind it. */
const settings = [
  seoul,
  settingOf('America/New_York', '2026-11-01'),
  settingOf('America/New_York', '2026-03-07'),
  settingOf('Australia/Lord_Howe', '2026-10-04'),
]

const plain: WorkPlan[] = [
  { segments: [[540, 1080]], breaks: [[720, 780]] },
  { segments: [[390, 930]], breaks: [[660, 720]] },
  { segments: [[1320, 1860]], breaks: [[1560, 1620]] },
  {
    segments: [[540, 1080]],
    breaks: [
      [540, 570],
      [720, 780],
      [1050, 1080],
    ],
  },
  {
    segments: [
      [420, 660],
      [1020, 1260],
    ],
  },
  {
    segments: [
      [360, 600],
      [660, 780],
      [900, 1140],
    ],
    breaks: [[480, 500]],
  },
  {
    segments: [
      [840, 1320],
      [1320, 1800],
    ],
  },
  { segments: [[100, 200]] },
]

export const cores: WorkPlan[] = [
  { segments: [[480, 1020]], breaks: [[720, 780]], core: [600, 960] },
  { segments: [[420, 1320]], breaks: [[720, 780]], core: [600, 960], standardMinutes: 480 },
]

const frames: WorkPlan[] = [
  { segments: [[420, 1320]], breaks: [[720, 780]], standardMinutes: 480 },
  { segments: [[420, 1020]], standardMinutes: 480 },
]

/** A start that slides by up to two hours to either side, and breaks that everybody takes. */
const sliding: fc.Arbitrary<WorkPlan> = fc
  .record({
    start: fc.constantFrom(540, 1320, 300),
    length: fc.constantFrom(540, 360),
    early: fc.integer({ min: 0, max: 120 }),
    late: fc.integer({ min: 0, max: 90 }),
    lunch: fc.boolean(),
  })
  .map(({ start, length, early, late, lunch }) => ({
    segments: [[start, start + length]],
    ...(lunch ? { breaks: [[start + 150, start + 200]] } : {}),
    slide: [start - early, start + late],
  }))

const floatingBreaks = fc.constantFrom<NonNullable<WorkPlan['floatingBreaks']>>(
  [
    [240, 30],
    [480, 60],
  ],
  [[240, 30]],
  [[360, 45]],
  [[100, 90]],
)

export const anyPlan: fc.Arbitrary<WorkPlan | null> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(null, { dayType: 'publicHoliday' as const, segments: [] }) },
  { weight: 5, arbitrary: fc.constantFrom(...plain) },
  { weight: 2, arbitrary: fc.constantFrom(...cores) },
  { weight: 2, arbitrary: fc.constantFrom(...frames) },
  { weight: 3, arbitrary: sliding },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.oneof(fc.constantFrom(...plain), sliding), floatingBreaks)
      .map(([plan, breaks]) => ({ ...plan, floatingBreaks: breaks })),
  },
  { weight: 1, arbitrary: fc.constantFrom(...plain).map((plan) => ({ ...plan, place: 'remote' as const })) },
)

/** Near the times at which something changes, or anywhere. */
const wallTime = (min: number, max: number) =>
  fc.oneof(
    fc
      .tuple(
        fc.constantFrom(
          300,
          420,
          480,
          540,
          600,
          660,
          720,
          780,
          960,
          1020,
          1080,
          1140,
          1320,
          1740,
          1860,
          1980,
        ),
        fc.integer({ min: -75, max: 75 }),
      )
      .map(([near, off]) => Math.min(Math.max(near + off, min), max)),
    fc.constantFrom(420, 480, 540, 600, 720, 780, 1020, 1080, 1260),
    fc.integer({ min, max }),
  )

const part = fc
  .tuple(wallTime(0, 1700), fc.oneof(fc.constantFrom(60, 240, 540), fc.integer({ min: 10, max: 500 })))
  .map(([from, length]) => ({ from, to: from + length }))

const overtimeBreaks = fc.option(
  fc
    .tuple(wallTime(0, 2000), fc.integer({ min: 5, max: 60 }))
    .map(([from, length]) => [[from, from + length]] as const),
  { nil: undefined },
)

export const anyOvertime: fc.Arbitrary<DayRequest> = fc
  .tuple(part, overtimeBreaks)
  .map(([{ from, to }, breaks]) => ({ type: 'overtime', from, to, ...(breaks ? { breaks } : {}) }))

export const anyRequest: fc.Arbitrary<DayRequest> = fc.oneof(
  fc.constantFrom<DayRequest>(
    { type: 'leave', whole: true },
    { type: 'remote', whole: true },
    { type: 'trip', whole: true },
  ),
  fc
    .tuple(fc.constantFrom('leave' as const, 'remote' as const, 'trip' as const, 'outing' as const), part)
    .map(([type, { from, to }]) => ({ type, from, to }) as DayRequest),
  anyOvertime,
  fc
    .record({
      in: fc.option(wallTime(400, 1700), { nil: undefined }),
      out: fc.option(wallTime(400, 1900), { nil: undefined }),
      segment: fc.constantFrom(undefined, undefined, 1, 2, 4),
    })
    .filter((sides) => sides.in !== undefined || sides.out !== undefined)
    .map((sides) => JSON.parse(JSON.stringify({ type: 'correction', ...sides })) as DayRequest),
  fc
    .constantFrom('tardy' as const, 'leftEarly' as const, 'absent' as const)
    .map((of) => ({ type: 'excuse' as const, of })),
)

const anyPolicy: fc.Arbitrary<Policy> = fc.oneof(
  fc.constant(defaultPolicy),
  fc
    .record({
      dayCutoff: fc.constantFrom(300, 300, 0, 720),
      tailMinutes: fc.constantFrom(240, 240, 0, 600),
      leadMinutes: fc.constantFrom(120, 120, 0, 300),
      carryOverMinutes: fc.constantFrom(120, 120, 0, 400),
      dedupeSeconds: fc.constantFrom(60, 60, 0, 300),
      samePassMinutes: fc.constantFrom(10, 10, 0),
      travelMinutes: fc.constantFrom(180, 180, 0),
      directions: fc.constantFrom('trust' as const, 'trust' as const, 'ignore' as const),
      doubtInMinutes: fc.constantFrom(60, 60, null, 0, 300),
      presence: fc.constantFrom('span' as const, 'keyed' as const),
      graceInMinutes: fc.constantFrom(0, 10, 200, 400),
      graceOutMinutes: fc.constantFrom(0, 10, 200, 400),
      graceMode: fc.constantFrom('tolerate' as const, 'forgive' as const),
      outsidePlanMinMinutes: fc.constantFrom(10, 10, 0),
      overtimeGapMinutes: fc.constantFrom(60, 60, 0),
      settleAfterMinutes: fc.constantFrom(360, 360, 0),
      night: fc.constantFrom([1320, 360] as const, [0, 360] as const),
    })
    .map((some) => ({ ...defaultPolicy, ...some })),
)

export const anyDate = (zone: ZoneOffsets): fc.Arbitrary<DateFacts> =>
  fc.record({
    zone: fc.constant(zone),
    policy: anyPolicy,
    plan: anyPlan,
    requests: fc.oneof(fc.constant([]), fc.array(anyRequest, { maxLength: 4 })),
  })

export const anyPunches = ({ midnight }: Setting): fc.Arbitrary<Punch[]> =>
  fc.array(
    fc
      .record({
        at: fc.oneof(wallTime(-600, 2600), fc.integer({ min: -600, max: 2600 })),
        second: fc.constantFrom(0, 0, 30, 59),
        direction: fc.constantFrom<Direction>(
          'in',
          'in',
          'out',
          'out',
          'unknown',
          'unknown',
          'breakOut',
          'breakIn',
        ),
        origin: fc.constantFrom('device' as const, 'device' as const, 'web' as const),
      })
      .map(({ at, second, ...punch }) => ({ at: midnight + at * minute + second * 1000, ...punch })),
    { maxLength: 8 },
  )

export const anyFactsIn = (setting: Setting): fc.Arbitrary<DayFacts> => {
  const date = anyDate(setting.zone)
  return fc
    .record({
      workDate: fc.constant(setting.workDate),
      dates: fc.tuple(date, date, date, date, date),
      punches: anyPunches(setting),
      asOf: fc.integer({ min: -600, max: 5000 }).map((at) => setting.midnight + at * minute),
      lag: fc.constantFrom(0, 0, 5, 120, 3000),
    })
    .map(({ lag, ...facts }) => ({ ...facts, completeThrough: facts.asOf - lag * minute }))
}

/** Somebody who stayed until dawn, on the morning after: what is carried over hangs on what comes next. */
const atDawn: fc.Arbitrary<DayFacts> = fc
  .record({
    facts: anyFactsIn(seoul),
    left: fc.integer({ min: 1741, max: 1860 }),
    back: fc.integer({ min: 1900, max: 2100 }),
    keys: fc.constantFrom<Direction[]>(
      ['in', 'out', 'in'],
      ['in', 'unknown', 'in'],
      ['unknown', 'unknown', 'unknown'],
    ),
    corrected: fc.option(fc.integer({ min: 1700, max: 2100 }), { nil: undefined }),
    now: fc.integer({ min: 1700, max: 2200 }),
  })
  .map(({ facts, left, back, keys, corrected, now }) => {
    const day: DateFacts = { zone: seoul.zone, policy: defaultPolicy, plan: plain[0]!, requests: [] }
    const asked: DateFacts = corrected ? { ...day, requests: [{ type: 'correction', out: corrected }] } : day
    const shown = now % 2
    return {
      ...facts,
      workDate: seoul.workDate + shown,
      dates: (shown === 0
        ? [day, day, asked, day, day]
        : [day, asked, day, day, day]) as unknown as DayFacts['dates'],
      punches: [535, left, back].map((at, index) => ({
        at: seoul.midnight + at * minute,
        direction: keys[index]!,
        origin: 'device' as const,
      })),
      asOf: seoul.midnight + now * minute,
      completeThrough: seoul.midnight + now * minute,
    }
  })

export const anyFacts: fc.Arbitrary<DayFacts> = fc.oneof(
  { weight: 4, arbitrary: anyFactsIn(seoul) },
  { weight: 1, arbitrary: atDawn },
  ...settings.slice(1).map((setting) => ({ weight: 1, arbitrary: anyFactsIn(setting) })),
)

/** The same facts when everything has been read long after. */
export function settled(facts: DayFacts): DayFacts {
  const asOf = facts.workDate * 86_400_000 + 9000 * minute
  return { ...facts, asOf, completeThrough: asOf }
}

/** The same facts with another plan, other requests or settings on the work date. */
export function withDate(facts: DayFacts, date: Partial<DateFacts>): DayFacts {
  return {
    ...facts,
    dates: facts.dates.with(2, { ...facts.dates[2], ...date }) as unknown as DayFacts['dates'],
  }
}
