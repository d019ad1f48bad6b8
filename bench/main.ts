import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { benchBoard } from './board.ts'
import { benchDeriveAlone } from './derive-alone.ts'
import { type Figure, holds } from './figure.ts'
import { benchPlanDates } from './plan-dates-alone.ts'
import { benchSession } from './session.ts'
import { benchTeamCalendar } from './team-calendar.ts'

/**
 * `npm run bench`: a table of figures, ratios in one run. With `--check` it ends with 1 if one is over its
 * limit.
 */
const { values } = parseArgs({
  options: {
    check: { type: 'boolean' },
    people: { type: 'string', default: '4410' },
    planned: { type: 'string', default: '10000' },
  },
})

/**
 * As much as Node takes for itself where a worker may have 768 MB (`deploy/compose.yaml`). On a large machine
 * it leaves garbage lie for longer.
 */
const memoryOfWorker = '--max-old-space-size=384'

const figures = [
  ...(await benchDeriveAlone()),
  ...benchPlanDates(),
  ...(await benchSession()),
  ...(await benchTeamCalendar()),
  ...(await benchBoard()),
  ...(await benchAlone('plans.ts', [], values.planned)),
  ...(await benchAlone('import.ts', [])),
  ...(await benchAlone('leave.ts', [])),
  ...(await benchAlone('tardy.ts', [])),
  ...(await benchAlone('requests.ts', [])),
  ...(await benchAlone('reports.ts', [memoryOfWorker])),
  ...(await benchAlone('closing.ts', [memoryOfWorker], values.planned)),
  ...(await benchAlone('year.ts', [memoryOfWorker], values.people)),
]
for (const figure of figures) console.log(line(figure))
if (values.check && !figures.every(holds)) process.exitCode = 1

/** In a process of its own, which prints its figures as JSON. */
async function benchAlone(name: string, options: string[], ...input: string[]): Promise<Figure[]> {
  const script = fileURLToPath(new URL(name, import.meta.url))
  const bench = spawn(process.execPath, ['--no-warnings', ...options, script, ...input], {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 30 * 60_000,
  })
  const printed = await text(bench.stdout)
  if (printed === '') throw new Error(`${name} failed; see above.`)
  return JSON.parse(printed) as Figure[]
}

function line(figure: Figure): string {
  const { name, value, unit, most, least } = figure
  const shown = value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2)
  const limit = most !== undefined ? `at most ${most}` : least !== undefined ? `at least ${least}` : ''
  return `${holds(figure) ? '✓' : '✗'} ${name.padEnd(52)} ${`${shown} ${unit}`.padStart(16)}  ${limit}`
}
