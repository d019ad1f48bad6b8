import { execFileSync, spawnSync } from 'node:child_process'
import { checkCircles } from './check-circles.ts'
import { checkCitations } from './check-citations.ts'
import { checkDoors } from './check-doors.ts'
import { checkImports } from './check-imports.ts'
import { checkLengths } from './check-lengths.ts'
import { checkPurity } from './check-purity.ts'
import { checkStripping } from './check-stripping.ts'
import { doors } from './import-rules.ts'

/**
 * What must hold before any test runs: types, style, imports, nothing unused. Prints what failed and exits 1.
 */
const tools: [name: string, command: string, args: string[]][] = [
  ['types', 'tsc', ['-b']],
  ['style', 'biome', ['check', '--error-on-warnings', '.']],
  ['unused code', 'knip', []],
]

let failed = false

for (const [name, command, args] of tools) {
  const { status } = spawnSync('npx', ['--no-install', command, ...args], { stdio: 'inherit' })
  if (status !== 0) report(name)
}

const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'],
  { encoding: 'utf8' },
)
const paths = files.trim().split('\n')
const { checked, offences } = await checkImports(paths)
for (const offence of offences) console.error(offence)
if (checked === 0)
  console.error('No file was checked: the table of import rules no longer matches the folders.')
if (checked === 0 || offences.length > 0) report('imports')

const checks: [name: string, offences: Promise<string[]>][] = [
  ['doors between subjects', checkDoors(paths, doors)],
  ['circles of files', checkCircles(paths)],
  ['lengths', checkLengths(paths)],
  ['cited paragraphs', checkCitations(paths)],
  ['purity of layers', checkPurity(paths)],
  ['sources that Node runs', checkStripping(paths)],
]
for (const [name, found] of checks) {
  for (const offence of await found) console.error(offence)
  if ((await found).length > 0) report(name)
}

process.exit(failed ? 1 : 0)

function report(name: string): void {
  console.error(`✗ ${name}`)
  failed = true
}
