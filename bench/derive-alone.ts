import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
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
import type { Figure } from './figure.ts'

const nineToSix: WorkPlan = { segments: [[540, 1080]], breaks: [[720, 780]] }
const night: WorkPlan = { segments: [[1320, 1860]], breaks: [[1560, 1620]] }
const rounds = 40
const daysInRound = 20_000

type Derive = typeof deriveDay

/** Uses of a trace in the engine: `trace?.step(…)`, `if (trace) {`. */
const folds = /\btrace\?\.|\bif \((?:\w+\.)?trace\b/g

/** `deriveDay` alone on one core, and what it costs that it could be asked to explain itself. */
export async function benchDeriveAlone(): Promise<Figure[]> {
  const facts = someDays()
  await using hookedCore = await copyOfCore(false)
  const time = (derive: Derive) => {
    const start = process.hrtime.bigint()
    for (let n = 0; n < daysInRound; n++) derive(facts[n % facts.length]!)
    return Number(process.hrtime.bigint() - start) / 1e9
  }
  // Alone: before the copy that it is compared with shares its processor's caches.
  const alone = Math.min(...Array.from({ length: rounds }, () => time(hookedCore.deriveDay)))
  await using bareCore = await copyOfCore(true)
  const [withHook, without]: number[][] = [[], []]
  for (let round = 0; round < rounds; round++) {
    withHook!.push(time(hookedCore.deriveDay))
    without!.push(time(bareCore.deriveDay))
  }
  const [hooked, bare] = [Math.min(...withHook!), Math.min(...without!)]
  return [
    {
      name: 'deriveDay alone, one core',
      value: daysInRound / alone,
      unit: 'days/s',
      least: 300_000,
    },
    {
      name: 'cost of the explanation when nobody asks',
      value: (hooked / bare - 1) * 100,
      unit: '%',
      most: 2,
    },
  ]
}

/** Days of a fifth night workers and four fifths day workers, who come and leave some minutes off their plan. */
function someDays(): DayFacts[] {
  const zone = zoneOffsets('Asia/Seoul', dayNumber('2025-12-01'), dayNumber('2027-01-31'))
  const date = (plan: WorkPlan | null): DateFacts => ({ zone, policy: defaultPolicy, plan, requests: [] })
  const first = dayNumber('2026-03-02')
  return Array.from({ length: 2000 }, (_, index) => {
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

/** A copy of the engine as it is, or with every use of a trace folded away; copies, so that both are loaded and warmed alike. */
async function copyOfCore(folded: boolean): Promise<{ deriveDay: Derive } & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-bench-'))
  await cp(fileURLToPath(new URL('../packages/core/src', import.meta.url)), folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{"type":"module"}')
  if (folded) await foldTraces(join(folder, 'day'))
  const { deriveDay } = (await import(join(folder, 'day/derive-day.ts'))) as { deriveDay: Derive }
  return { deriveDay, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) }
}

async function foldTraces(folder: string): Promise<void> {
  let found = 0
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const text = await readFile(path, 'utf8')
    found += text.match(folds)?.length ?? 0
    await writeFile(
      path,
      text.replaceAll(folds, (use) => (use.startsWith('if') ? 'if (null' : 'null?.')),
    )
  }
  if (found === 0) throw new Error('Nothing was folded away: the engine no longer says trace?.')
}
