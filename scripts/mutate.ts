import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Mutation, mutationsOf } from './mutations.ts'

/**
 * `npm run mutate`: flips the operators and constants of the engine's day one at a time and runs core's tests
 * against each. Prints the survivors, then how many were killed; with `--check` it ends with 1 below 95 %.
 */
const { values } = parseArgs({
  options: { folder: { type: 'string', default: 'packages/core/src/day' }, check: { type: 'boolean' } },
})
const least = 0.95
const mostMs = 60_000

const mutants = await findMutants(values.folder)
const survivors: Mutant[] = []
let tried = 0
const queue = mutants.values()
await Promise.all(Array.from({ length: availableParallelism() }, tryMutants))

for (const { file, mutation } of survivors.toSorted((a, b) => (a.file < b.file ? -1 : 1)))
  console.log(`${file}:${mutation.line}: ${mutation.from} → ${mutation.to} in ${mutation.around}`)
const killed = tried - survivors.length
console.log(`${killed} of ${tried} killed, ${((100 * killed) / tried).toFixed(1)} %`)
if (values.check && killed < least * tried) process.exitCode = 1

interface Mutant {
  file: string
  text: string
  mutation: Mutation
}

async function findMutants(folder: string): Promise<Mutant[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  const found: Mutant[] = []
  for (const name of names.sort()) {
    const file = join(folder, name)
    const text = await readFile(file, 'utf8')
    found.push(...mutationsOf(file, text).map((mutation) => ({ file, text, mutation })))
  }
  return found
}

/** Tries mutants in a copy of core until none is left. */
async function tryMutants(): Promise<void> {
  const copy = await mkdtemp(join(tmpdir(), 'rollcall-mutate-'))
  try {
    await cp('packages/core', join(copy, 'packages/core'), { recursive: true })
    await cp('tsconfig.base.json', join(copy, 'tsconfig.base.json'))
    await symlink(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'))
    await writeFile(
      join(copy, 'vitest.config.mjs'),
      'export default { test: { isolate: false, fileParallelism: false, testTimeout: 50_000 } }\n',
    )
    if (!(await testsPass(copy))) throw new Error('The tests of core fail before anything was changed.')
    for (const mutant of queue) {
      const { file, text, mutation } = mutant
      await writeFile(
        join(copy, file),
        text.slice(0, mutation.start) + mutation.to + text.slice(mutation.end),
      )
      if (await testsPass(copy)) survivors.push(mutant)
      await writeFile(join(copy, file), text)
      tried++
      if (process.stderr.isTTY)
        process.stderr.write(`\r${tried} of ${mutants.length}, ${survivors.length} survive `)
    }
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

/** One that never ends is as good as killed. */
function testsPass(folder: string): Promise<boolean> {
  const vitest = join(folder, 'node_modules/vitest/vitest.mjs')
  const args = [
    vitest,
    'run',
    '--root',
    folder,
    '--bail',
    '1',
    '--reporter',
    'dot',
    'packages/core/src/case',
    'packages/core/src/day',
    'packages/core/src/explanation',
  ]
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder, timeout: mostMs }, (error) => resolve(error === null))
  })
}
