import { join } from 'node:path'
import {
  type DateFacts,
  type DayFacts,
  dayNumber,
  defaultPolicy,
  type deriveDay,
  type WorkPlan,
  wallToMinute,
  zoneOffsets,
} from '@rollcall/core'

/**
 * `node derive-rounds.ts ENGINE…`: derives the same days with each of these copies of the engine in turns,
 * and prints the seconds that each needs for a day in its fast rounds. In turns, because a shared machine is
 * now fast, now slow; a process of its own, because compilers choose anew in each.
 */
const daysInRound = 2_000
const warmUps = 40
const rounds = 80

const nineToSix: WorkPlan = { segments: [[540, 1080]], breaks: [[720, 780]] }
const night: WorkPlan = { segments: [[1320, 1860]], breaks: [[1560, 1620]] }

interface Engine {
  derive: typeof deriveDay
  seconds: number[]
}

const facts = someDays()
const engines: Engine[] = []
for (const folder of process.argv.slice(2)) {
  const { deriveDay: derive } = await import(join(folder, 'day/derive-day.ts'))
  engines.push({ derive, seconds: [] })
}
for (let round = 0; round < warmUps + rounds; round++) {
  for (const { derive, seconds } of round % 2 === 0 ? engines : engines.toReversed()) {
    const start = process.hrtime.bigint()
    for (const day of facts) derive(day)
    if (round >= warmUps) seconds.push(Number(process.hrtime.bigint() - start) / 1e9)
  }
}
console.log(JSON.stringify(engines.map(fastSeconds)))

/** The tenth part of its rounds is faster. */
function fastSeconds({ seconds }: Engine): number {
  return seconds.sort((a, b) => a - b)[Math.floor(rounds / 10)]! / daysInRound
}

/**
 * Days of a fifth night workers and four fifths day workers, who come and leave some minutes off their plan.
 */
function someDays(): DayFacts[] {
  const zone = zoneOffsets('Asia/Seoul', dayNumber('2025-12-01'), dayNumber('2027-01-31'))
  const date = (plan: WorkPlan | null): DateFacts => ({ zone, policy: defaultPolicy, plan, requests: [] })
  const first = dayNumber('2026-03-02')
  return Array.from({ length: daysInRound }, (_, index) => {
    const plan = index % 5 === 4 ? night : nineToSix
    const workDate = first + (index % 200)
    const weekend = (at: number) => (workDate + at - first) % 7 >= 5
    const punches = [-1, 0, 1].flatMap((offset) =>
      weekend(offset)
        ? []
        : plan.segments[0]!.map((wall, side) => ({
            at: (wallToMinute(zone, workDate + offset, wall) + ((index * 7 + side * 13) % 40) - 25) * 60_000,
            direction: (index % 3 === 0 ? 'unknown' : side === 0 ? 'in' : 'out') as 'unknown' | 'in' | 'out',
            origin: 'device' as const,
          })),
    )
    const asOf = (workDate + 20) * 86_400_000
    return {
      workDate,
      dates: [-2, -1, 0, 1, 2].map((at) => date(weekend(at) ? null : plan)) as unknown as DayFacts['dates'],
      punches,
      asOf,
      completeThrough: asOf,
    }
  })
}
