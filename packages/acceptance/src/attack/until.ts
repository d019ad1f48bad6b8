import { setTimeout as sleep } from 'node:timers/promises'

const patienceMs = 120_000

/**
 * @param missing names what is still missing, for whoever reads the failure
 * @throws naming what did not come about in two minutes, and why it could not be asked
 */
export async function until(
  what: string,
  holds: () => Promise<boolean>,
  missing: () => Promise<readonly string[]> = async () => [],
): Promise<void> {
  let last: unknown = null
  for (const end = performance.now() + patienceMs; performance.now() < end; await sleep(100)) {
    try {
      if (await holds()) return
      last = null
    } catch (error) {
      last = error
    }
  }
  const left = await missing().catch(() => [])
  throw new Error(
    `Waited ${patienceMs / 1000} s in vain until ${what}. Missing: ${left.length}, such as ${left.slice(0, 5).join('; ')}.`,
    { cause: last },
  )
}
