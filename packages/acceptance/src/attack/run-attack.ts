import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { linesOf, type SweepReport } from './report.ts'
import { sweepRights } from './rights.ts'
import { openStand, type Stand } from './stand.ts'

export interface AttackOptions {
  people: number
  report: (line: string) => void
}

/** Attacks an office of its own, sweep after sweep. @returns what must not be, a line each */
export async function runAttack({ people, report }: AttackOptions): Promise<string[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rollcall-attack-'))
  const wrong: string[] = []
  try {
    await using stand = await openStand({ dataDir, port: 18_180, people, report: () => {} })
    const sweeps: [string, (stand: Stand) => Promise<SweepReport>][] = [['rights', sweepRights]]
    for (const [name, sweep] of sweeps) {
      const began = performance.now()
      const done = await sweep(stand)
      for (const line of linesOf(name, (performance.now() - began) / 1000, done)) report(line)
      wrong.push(...done.wrong)
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
  return wrong
}
