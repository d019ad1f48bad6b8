import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCase } from '../case/run-case.ts'
import { deriveDay } from '../day/derive-day.ts'
import { anyFacts, settled, withDate } from '../day/testing/any-facts.ts'
import { explainDay } from '../explanation/explain-day.ts'
import { dayNumber, minuteMs, minuteOf } from '../time/date.ts'
import { parseWall, wallText } from '../time/wall.ts'
import { wallToMinute } from '../time/zone.ts'
import { proposeRepairs } from './propose-repairs.ts'
import type { PastDay, Proposal, RepairFacts } from './repair-facts.ts'

const date = '2026-11-02'
const office = { segments: [['09:00', '18:00']], breaks: [['12:00', '13:00']] }
const split = {
  segments: [
    ['07:00', '11:00'],
    ['17:00', '21:00'],
  ],
}

interface Day {
  plan?: object
  punches?: [time: string, direction?: string, door?: string][]
  requests?: object[]
  past?: [string, string][]
  asOf?: string
}

function factsOf({
  plan = office,
  punches = [],
  requests = [],
  past = [],
  asOf = '2026-11-03 12:00',
}: Day): RepairFacts {
  const { facts } = readCase({
    name: 'a day',
    plans: { [date]: plan },
    punches: punches.map(([time, direction = 'unknown']) => ({ at: `${date} ${time}`, direction })),
    requests: requests.map((request) => ({ date, ...request })),
    asOf,
  })
  const [day] = facts
  return {
    facts: day!,
    taps: day!.punches.map(({ at }, place) => ({ at, door: punches[place]![2] ?? 'gate' })),
    past: past.map(
      ([from, to], place): PastDay => ({
        day: dayNumber(date) - 1 - place,
        plan: day!.dates[2].plan!,
        in: parseWall(from),
        out: parseWall(to),
      }),
    ),
    mates: [],
  }
}

const habit: [string, string][] = [
  ['08:55', '18:20'],
  ['08:50', '18:04'],
  ['09:00', '18:10'],
]
const shown = (proposal: Proposal | null) =>
  proposal && [wallText(proposal.time), ...proposal.evidence.map(({ of }) => of)]

test('who forgot to tap out left as she usually does on this shift', () => {
  const [repair] = proposeRepairs(factsOf({ punches: [['08:58', 'in']], past: habit }))
  expect(repair).toMatchObject({ segment: null, isRemote: false, lacks: ['out'], in: null })
  expect(shown(repair!.out)).toEqual(['18:10', 'usual', 'plan'])
  expect(repair!.out!.evidence[0]).toEqual({ of: 'usual', time: 18 * 60 + 10, days: 3 })
})

test('two days are no habit, nor are days on another plan: the plan is all that there is', () => {
  const few = factsOf({ punches: [['08:58', 'in']], past: habit.slice(0, 2) })
  expect(shown(proposeRepairs(few)[0]!.out)).toEqual(['18:00', 'plan'])
  const other = factsOf({ punches: [['08:58', 'in']], past: habit })
  const night = other.past.map((day) => ({ ...day, plan: { segments: [[1320, 1860]] as const } }))
  expect(shown(proposeRepairs({ ...other, past: night })[0]!.out)).toEqual(['18:00', 'plan'])
})

test('a tap at a door that says neither in nor out says more than a habit, unless it was hours before', () => {
  const late = factsOf({
    punches: [
      ['08:58', 'in'],
      ['17:40', 'breakIn', 'garage'],
    ],
    past: habit,
  })
  const [repair] = proposeRepairs(late)
  expect(shown(repair!.out)).toEqual(['17:40', 'door', 'usual', 'plan'])
  expect(repair!.out!.evidence[0]).toMatchObject({ door: 'garage' })
  const lunch = factsOf({
    punches: [
      ['08:58', 'in'],
      ['12:50', 'breakIn'],
    ],
    past: habit,
  })
  expect(shown(proposeRepairs(lunch)[0]!.out)).toEqual(['18:10', 'usual', 'plan'])
})

test('a key that the day doubted is the time itself', () => {
  const doubted = factsOf({
    punches: [
      ['08:58', 'in'],
      ['17:30', 'in'],
    ],
    past: habit,
  })
  expect(shown(proposeRepairs(doubted)[0]!.out)).toEqual(['17:30', 'doubtedKey', 'usual', 'plan'])
})

test('who went and came back left after that, or nobody knows when', () => {
  const back = factsOf({
    punches: [
      ['08:58', 'in'],
      ['17:00', 'out'],
      ['17:20', 'in'],
    ],
    past: habit,
  })
  expect(proposeRepairs(back)[0]!.lacks).toEqual(['out'])
  const later = factsOf({
    punches: [
      ['08:58', 'in'],
      ['18:30', 'out'],
      ['20:00', 'in'],
    ],
    past: habit,
  })
  for (const { out } of proposeRepairs(later)) expect(out).toBeNull()
})

test('who forgot to tap in came as usual, never after she was seen', () => {
  const [repair] = proposeRepairs(factsOf({ punches: [['18:02', 'out']], past: habit }))
  expect(repair).toMatchObject({ lacks: ['in'], out: null })
  expect(shown(repair!.in)).toEqual(['08:55', 'usual', 'plan'])
  const early = factsOf({
    punches: [
      ['08:30', 'breakIn'],
      ['18:02', 'out'],
    ],
    past: habit,
  })
  expect(shown(proposeRepairs(early)[0]!.in)).toEqual(['08:30', 'door', 'usual', 'plan'])
})

test('a day at home without a record is proposed whole', () => {
  const home = factsOf({ requests: [{ type: 'remote', whole: true }] })
  const [repair] = proposeRepairs(home)
  expect(repair).toMatchObject({ isRemote: true, lacks: ['in', 'out'] })
  expect([shown(repair!.in), shown(repair!.out)]).toEqual([
    ['09:00', 'plan'],
    ['18:00', 'plan'],
  ])
})

test('of a split shift the half that lacks something is named, and has no habit inside the day', () => {
  const punches: Day['punches'] = [
    ['06:55', 'in'],
    ['16:58', 'in'],
    ['21:03', 'out'],
  ]
  const [repair, ...more] = proposeRepairs(factsOf({ plan: split, punches, past: habit }))
  expect(more).toEqual([])
  expect(repair).toMatchObject({ segment: 1, lacks: ['out'] })
  expect(shown(repair!.out)).toEqual(['11:00', 'plan'])
})

test('people of her department at the same door are counted from three on, each once', () => {
  const facts = factsOf({ punches: [['08:58', 'in']], past: habit })
  const at = (time: string) =>
    wallToMinute(facts.facts.dates[2].zone, dayNumber(date), parseWall(time)!) * minuteMs
  const mates = (...people: [number, string][]) => ({
    ...facts,
    mates: people.map(([employeeId, time]) => ({ employeeId, at: at(time) })),
  })
  const seen = mates([1, '18:05'], [2, '18:11'], [3, '18:20'], [3, '18:21'], [4, '18:40'])
  expect(proposeRepairs(seen)[0]!.out!.evidence.at(-1)).toMatchObject({ of: 'mates', people: 3 })
  const two = mates([1, '18:05'], [2, '18:11'], [2, '18:12'])
  expect(shown(proposeRepairs(two)[0]!.out)).toEqual(['18:10', 'usual', 'plan'])
})

test('a whole day, a day off and a day that still runs lack nothing', () => {
  expect(
    proposeRepairs(
      factsOf({
        punches: [
          ['08:58', 'in'],
          ['18:01', 'out'],
        ],
      }),
    ),
  ).toEqual([])
  expect(proposeRepairs(factsOf({ plan: { segments: [] } }))).toEqual([])
  expect(proposeRepairs(factsOf({ punches: [['08:58', 'in']], asOf: `${date} 19:00` }))).toEqual([])
})

const anyRepair: fc.Arbitrary<RepairFacts> = fc
  .record({
    facts: anyFacts,
    settles: fc.boolean(),
    habit: fc.array(fc.tuple(fc.nat(1500), fc.nat(2000)), { maxLength: 6 }),
  })
  .map(({ facts, settles, habit: days }) => {
    const { plan } = facts.dates[2]
    return {
      facts: settles ? settled(facts) : facts,
      taps: [],
      mates: [],
      past: plan === null ? [] : days.map(([from, to], day) => ({ day, plan, in: from, out: to })),
    }
  })
const runs = { numRuns: 2000 }

test('a proposal lies on no wrong side of a tap of its segment, of the other side, or of now', () => {
  let proposed = 0
  fc.assert(
    fc.property(anyRepair, (repair) => {
      const { facts } = repair
      const at = (time: number) => wallToMinute(facts.dates[2].zone, facts.workDate, time)
      const result = deriveDay(facts)
      for (const { segment, in: from, out: to } of proposeRepairs(repair)) {
        for (const one of [from, to]) if (one) expect(at(one.time)).toBeLessThanOrEqual(minuteOf(facts.asOf))
        if (from && to) expect(at(from.time)).toBeLessThan(at(to.time))
        if (segment !== null) continue
        const taps = explainDay(facts).punches.flatMap((tap) =>
          tap.use === 'ahead' ? [] : [minuteOf(tap.at)],
        )
        for (const tap of taps) {
          if (from) expect(at(from.time)).toBeLessThanOrEqual(tap)
          if (to) expect(at(to.time)).toBeGreaterThanOrEqual(tap)
        }
        proposed += (from ? 1 : 0) + (to ? 1 : 0)
        if (to && result.inAt !== null && from === null && result.in !== null)
          expect(at(to.time)).toBeGreaterThan(at(result.in))
        if (from && result.out !== null) expect(at(from.time)).toBeLessThan(at(result.out))
      }
    }),
    runs,
  )
  // The days are of every kind: on enough of them something is proposed.
  expect(proposed).toBeGreaterThan(100)
})

test('what is proposed, once asked for and approved, is what the day lacked, and is never a punch', () => {
  fc.assert(
    fc.property(anyRepair, (repair) => {
      const { facts } = repair
      for (const { segment, lacks, in: from, out: to } of proposeRepairs(repair)) {
        if (lacks.some((side) => (side === 'in' ? from : to) === null)) continue
        const correction = {
          type: 'correction' as const,
          ...(from && { in: from.time }),
          ...(to && { out: to.time }),
          ...(segment !== null && { segment }),
        }
        const after = withDate(facts, { requests: [...facts.dates[2].requests, correction] })
        expect(after.punches).toEqual(facts.punches)
        expect(deriveDay(after).findings).toContain('CORRECTED')
        const left = proposeRepairs({ ...repair, facts: after }).filter((one) => one.segment === segment)
        // Another side may turn out to lack something only now: the same one does not.
        const again = left.flatMap((one) => one.lacks).filter((side) => lacks.includes(side))
        expect(again).toEqual([])
      }
    }),
    runs,
  )
})

test('the order of taps and days says nothing', () => {
  fc.assert(
    fc.property(anyRepair, (repair) => {
      const turned = {
        ...repair,
        facts: { ...repair.facts, punches: repair.facts.punches.toReversed() },
        past: repair.past.toReversed(),
      }
      expect(proposeRepairs(turned)).toEqual(proposeRepairs(repair))
    }),
    runs,
  )
})
