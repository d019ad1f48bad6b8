import { setTimeout as sleep } from 'node:timers/promises'

const pollMs = 50

/** Waits until the condition holds. @throws after so many seconds, with what was waited for */
export async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
  longestSeconds = 60,
): Promise<void> {
  const began = performance.now()
  while (!(await condition())) {
    if (performance.now() - began > longestSeconds * 1000)
      throw new Error(`After ${longestSeconds} s still not: ${what}`)
    await sleep(pollMs)
  }
}
