import { setTimeout as sleep } from 'node:timers/promises'

const patienceMs = 120_000

/** @throws naming what did not come about in two minutes */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + patienceMs; performance.now() < end; await sleep(100))
    if (await holds().catch(() => false)) return
  throw new Error(`Waited ${patienceMs / 1000} s in vain until ${what}.`)
}
