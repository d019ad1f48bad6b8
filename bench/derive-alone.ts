import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Figure } from './figure.ts'

const processes = 9
const core = fileURLToPath(new URL('../packages/core/src', import.meta.url))
const script = fileURLToPath(new URL('derive-rounds.ts', import.meta.url))

/** Uses of a trace in the engine: `trace?.step(…)`, `if (trace) {`. */
const folds = /\btrace\?\.|\bif \((?:\w+\.)?trace\b/g

/** `deriveDay` alone on one core, and what it costs that it could be asked to explain itself: the engine beside a copy with every use of a trace folded away. */
export async function benchDeriveAlone(): Promise<Figure[]> {
  await using folder = await temporaryFolder()
  const [hooked, bare] = [join(folder.path, 'hooked'), join(folder.path, 'bare')]
  for (const copy of [hooked, bare]) await cp(core, copy, { recursive: true })
  await foldTraces(join(bare, 'day'))
  const rates: number[] = []
  const costs: number[] = []
  for (let run = 0; run < processes; run++) {
    // What is loaded first is compiled first: each is, in turn.
    const [a, b] = await secondsADay(...(run % 2 === 0 ? [hooked, bare] : [bare, hooked]))
    const [withHook, without] = run % 2 === 0 ? [a, b] : [b, a]
    rates.push(1 / withHook)
    costs.push((withHook / without - 1) * 100)
  }
  const median = costs.sort((a, b) => a - b)[Math.floor(processes / 2)]!
  return [
    { name: 'deriveDay alone, one core', value: Math.max(...rates), unit: 'days/s', least: 300_000 },
    { name: 'cost of the explanation when nobody asks', value: median, unit: '%', most: 2 },
  ]
}

async function secondsADay(...engines: string[]): Promise<[number, number]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', script, ...engines])
  return JSON.parse(stdout)
}

async function temporaryFolder(): Promise<{ path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), 'rollcall-bench-'))
  await writeFile(join(path, 'package.json'), '{"type":"module"}')
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
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
