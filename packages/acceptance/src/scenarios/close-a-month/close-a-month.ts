import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { deriveWorkDays } from '@rollcall/server/handlers'
import { today } from '../month/company-plans.ts'
import type { MonthOptions } from '../month/month.ts'
import { liveMonth } from '../month/month.ts'
import type { MonthWorld } from '../month/month-world.ts'
import { teamOf } from '../month/request-acts.ts'
import { type PunchRow, punchesOf } from '../plan-a-year/company.ts'
import { addDays, datesFrom } from '../plan-a-year/dates.ts'
import { settled } from '../plan-a-year/settled.ts'
import { idOf } from '../plan-a-year/world.ts'
import { openScenarioOffice } from '../scenario-office.ts'
import { clearBoard, month } from './clear-board.ts'
import { close, closeTogether } from './close-together.ts'
import { adjustmentFaults, decideLate, openAdjustments, tellLate } from './late-truth.ts'
import { exportMonths, monthFileFaults, writeKeys } from './month-files.ts'
import { sumFaults } from './report-sums.ts'

const kills = 20
const [ofPunch, ofLeave, reopened] = ['부산팀', '회계팀', '개발팀'] as const

/**
 * The month is over, is cleared and closed; what comes late changes nothing of it.
 * @returns what must not be, and the digest of how it ends
 */
export async function closeAMonth(options: MonthOptions): Promise<{ wrong: string[]; digest: string }> {
  const { report } = options
  await using cleanUp = new AsyncDisposableStack()
  const office = cleanUp.use(await openScenarioOffice(`${today}T03:00:00Z`))
  const folder = await mkdtemp(join('/tmp', 'rollcall-month-'))
  cleanUp.defer(() => rm(folder, { recursive: true, force: true }))
  const { world, asked, wrong } = await liveMonth(office, options)
  const say = (what: string) => report(`${what}: ${wrong.length === 0 ? 'as it should be' : wrong.length}`)

  const departments = [...new Set(world.people.map(({ department }) => teamOf(department)))]
  for (const department of departments) await clearBoard(world, department)
  report(`${departments.length} departments are cleared`)
  const batches = portionsOf(punchesMeanwhile(world), 20)
  wrong.push(...(await closeTogether(world, { departments, batches, kills })))
  await deriveWorkDays(office.ctx)
  say('closed together')

  const keys = join(folder, 'keys')
  await mkdir(keys)
  await writeKeys(keys)
  const frozen = await exportMonths(world, departments, { keys, to: join(folder, 'before') })
  const late = await tellLate(world, asked, { ofPunch, ofLeave })
  wrong.push(...(await adjustmentFaults(world, late)))
  await decideLate(world, late)
  say('what came late')

  await office.call('hr', 'POST', '/api/closings/reopen', {
    departmentId: idOf(world, reopened),
    month,
    reason: '창립기념일을 반영합니다.',
  })
  await clearBoard(world, reopened)
  await close(world, reopened)
  const left = (await openAdjustments(world)).filter(({ department }) => department.name === reopened)
  if (left.length > 0) wrong.push(`${left.length} adjustments are left of what was closed anew.`)
  const files = await exportMonths(world, departments, { keys, to: join(folder, 'after') })
  for (const department of departments)
    if ((files.get(department) === frozen.get(department)) === (department === reopened))
      wrong.push(
        `${department} was ${department === reopened ? 'closed anew and is the same' : 'closed and is another'}.`,
      )
  wrong.push(...(await monthFileFaults(world, files, { keys, folder: join(folder, 'elsewhere') })))
  say('frozen months')

  for (const each of [month, '2026-11']) wrong.push(...(await sumFaults(world, each)))
  const end = await settled(world, report)
  return { wrong: [...wrong, ...end.wrong], digest: end.digest }
}

/** This morning's, and what the agent sends a second time of the days before. */
function punchesMeanwhile({ people }: MonthWorld): PunchRow[] {
  const days = punchesOf(people, datesFrom(addDays(today, -30), addDays(today, 1)))
  return days
    .slice(-4)
    .flat()
    .filter(({ time }) => time < `${today} 12:00`)
}

const portionsOf = <Row>(rows: readonly Row[], size: number): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, place) =>
    rows.slice(place * size, (place + 1) * size),
  )
