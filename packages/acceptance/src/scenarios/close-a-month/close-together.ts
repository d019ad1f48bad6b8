import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { MonthWorld } from '../month/month-world.ts'
import type { PunchRow } from '../plan-a-year/company.ts'
import { pushRows } from '../plan-a-year/source.ts'
import { count, idOf } from '../plan-a-year/world.ts'
import { month } from './clear-board.ts'

const worker = fileURLToPath(new URL('./worker.ts', import.meta.url))

interface Together {
  departments: readonly string[]
  /** What comes in meanwhile, batch by batch. */
  batches: readonly (readonly PunchRow[])[]
  kills: number
}

/**
 * Closes departments, each by two people at once, while punches come in and workers are killed one after
 * another. @returns what must not be
 */
export async function closeTogether(
  world: MonthWorld,
  { departments, batches, kills }: Together,
): Promise<string[]> {
  let over = false
  const punches = (async () => {
    for (let place = 0; !over; place++)
      await pushRows(world, batches[place % batches.length]!, world.office.ctx.clock.now().toString())
  })()
  const wrong: string[] = []
  try {
    const closing: Promise<boolean[]>[] = []
    for (let kill = 0; kill < kills; kill++) {
      const child = startWorker(world)
      const ended = once(child, 'exit')
      // Departments begin all along, so that each meets another moment of a worker.
      while (closing.length < Math.ceil(((kill + 1) * departments.length) / kills)) {
        const department = departments[closing.length]!
        closing.push(Promise.all([close(world, department), close(world, department)]))
      }
      await sleep(momentOf(kill))
      if (child.exitCode !== null) wrong.push(`A worker ended by itself with ${child.exitCode}.`)
      child.kill('SIGKILL')
      await ended
      count(world, 'workers killed', 1)
    }
    for (const [place, isNew] of (await Promise.all(closing)).entries())
      if (isNew.filter(Boolean).length !== 1)
        wrong.push(`${departments[place]} was closed ${isNew.filter(Boolean).length} times.`)
  } finally {
    over = true
    await punches
  }
  return wrong
}

/** A while that differs from time to time. A process takes some of it to begin its work. */
const momentOf = (kill: number) => 700 + ((kill * 271) % 900)

function startWorker({ office }: MonthWorld): ChildProcess {
  return spawn(
    process.execPath,
    ['--no-warnings', worker, office.databaseUrl, office.ctx.clock.now().toString()],
    {
      stdio: ['pipe', 'ignore', 'inherit'],
    },
  )
}

const mostTries = 50

/**
 * Closes a department; what waits a moment is tried again, as a person would.
 * @returns whether it was this call that closed it
 */
export async function close(world: MonthWorld, department: string): Promise<boolean> {
  for (let tries = 0; ; tries++) {
    try {
      const { isNew } = await world.office.call<{ isNew: boolean }>(
        'hr',
        'POST',
        '/api/closings?dryRun=false',
        {
          departmentId: idOf(world, department),
          month,
        },
      )
      count(world, isNew ? 'departments closed' : 'closed a second time, which changes nothing', 1)
      return isNew
    } catch (error) {
      if (tries >= mostTries || !/month-blocked|month-closed|busy/.test(String(error))) throw error
      count(world, 'closes that were tried again', 1)
      await sleep(200)
    }
  }
}
