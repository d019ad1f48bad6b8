import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Figure } from './figure.ts'

const processes = 5
/** Of each kind; an even number. */
const copies = 4
const core = fileURLToPath(new URL('../packages/core/src', import.meta.url))
const script = fileURLToPath(new URL('derive-rounds.ts', import.meta.url))

/** Uses of a trace in the engine: `trace?.step(…)`, `if (trace) {`. */
const folds = /\btrace\?\.|\bif \((?:\w+\.)?trace\b/g

/**
 * `deriveDay` alone on one core, and what it costs that it could be asked to explain itself: the engine
 * beside itself with every use of a trace folded away. What a compiler makes of equal copies differs by some
 * percent from one to the next; therefore many of each, and their mean; a process that met a slow moment does
 * not decide.
 */
export async function benchDeriveAlone(): Promise<Figure[]> {
  await using folder = await temporaryFolder()
  const engines: string[] = []
  for (let copy = 0; copy < copies * 2; copy++) {
    const engine = join(folder.path, String(copy))
    await cp(core, engine, { recursive: true })
    if (isBare(copy)) for (const part of ['day', 'punch']) await foldTraces(join(engine, part))
    engines.push(engine)
  }
  const rates: number[] = []
  const costs: number[] = []
  for (let run = 0; run < processes; run++) {
    const seconds = await secondsADay(engines)
    const hooked = seconds.filter((_, copy) => !isBare(copy))
    const bare = seconds.filter((_, copy) => isBare(copy))
    rates.push(1 / Math.min(...hooked))
    costs.push((mean(hooked) / mean(bare) - 1) * 100)
  }
  return [
    { name: 'deriveDay alone, one core', value: Math.max(...rates), unit: 'days/s', least: 300_000 },
    { name: 'cost of the explanation when nobody asks', value: median(costs), unit: '%', most: 2 },
  ]
}

/** Half of them: with the hook, bare, bare, with the hook, so that neither kind is always loaded first. */
const isBare = (copy: number) => copy % 4 === 1 || copy % 4 === 2

async function secondsADay(engines: readonly string[]): Promise<number[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', script, ...engines])
  return JSON.parse(stdout)
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

async function temporaryFolder(): Promise<{ path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), 'rollcall-bench-'))
  await writeFile(join(path, 'package.json'), '{"type":"module"}')
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

async function foldTraces(folder: string): Promise<void> {
  let found = 0
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(folder, entry.name)
    const text = await readFile(path, 'utf8')
    found += text.match(folds)?.length ?? 0
    await writeFile(
      path,
      text.replaceAll(folds, (use) => (use.startsWith('if') ? 'if (null' : 'null?.')),
    )
  }
  if (found === 0) throw new Error('Nothing was folded away: the engine no longer says trace?.')
}
