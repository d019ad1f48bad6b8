import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sweepFuzz } from './fuzz.ts'
import { sweepKills } from './kills.ts'
import { sweepOrigins } from './origins.ts'
import { Ledger } from './punch-sender.ts'
import { linesOf, type SweepReport } from './report.ts'
import { sweepRights } from './rights.ts'
import { sweepSenders } from './senders.ts'
import { sweepSettled } from './settle.ts'
import { openStand } from './stand.ts'

export interface AttackOptions {
  people: number
  /** How often the server, the worker and PostgreSQL are killed, each. */
  kills: number
  /** The share of all odd requests that is sent. */
  share: number
  /** How long thirty senders push. */
  sendSeconds: number
  report: (line: string) => void
}

/** Attacks an office of its own, sweep after sweep. @returns what must not be, a line each */
export async function runAttack(options: AttackOptions): Promise<string[]> {
  const { people, kills, share, sendSeconds, report } = options
  const dataDir = await mkdtemp(join(tmpdir(), 'rollcall-attack-'))
  const wrong: string[] = []
  try {
    await using stand = await openStand({ dataDir, port: 18_180, people, report: () => {} })
    const ledger = new Ledger()
    const sweeps: [string, () => Promise<SweepReport>][] = [
      ['rights', () => sweepRights(stand)],
      ['origins', () => sweepOrigins(stand)],
      ['fuzz', () => sweepFuzz(stand, share)],
      ['senders', () => sweepSenders(stand, ledger, sendSeconds)],
      ['kills', () => sweepKills(stand, ledger, { times: kills, dataDir })],
      ['settled', () => sweepSettled(stand, ledger, dataDir)],
    ]
    for (const [name, sweep] of sweeps) {
      const began = performance.now()
      const done = await sweep()
      for (const line of linesOf(name, (performance.now() - began) / 1000, done)) report(line)
      wrong.push(...done.wrong.map((line) => `${name}: ${line}`))
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
  return wrong
}
