import { setTimeout as sleep } from 'node:timers/promises'
import { json, type Stand } from './stand.ts'

export interface SentPunch {
  badge: string
  time: string
  direction: string
}

/** What senders sent and what of it was acknowledged, over all sweeps. */
export class Ledger {
  readonly acknowledged = new Map<string, SentPunch>()
  readonly counts = { pushed: 0, waited: 0, broken: 0 }
  readonly wrong: string[] = []
  #next = 0

  /** The next rows: each at a second of its own during the last twenty days, of one of forty badges. */
  nextRows(count: number, now: Temporal.Instant): SentPunch[] {
    return Array.from({ length: count }, () => {
      const n = this.#next++
      const at = now
        .subtract({ hours: 12, seconds: (n * 37) % (20 * 86_400) })
        .toZonedDateTimeISO('Asia/Seoul')
      const time = at.toPlainDateTime().toString({ smallestUnit: 'second' }).replace('T', ' ')
      return { badge: badgeOf(n), time, direction: String(n) }
    })
  }
}

/** The first four belong to people, so that their days are derived. */
export const badgeOf = (n: number): string => `ATTACK-${n % 40}`

/**
 * Pushes batches as the agent of the source does: the same again until it is acknowledged.
 * `alsoSend` rows of an earlier batch go with each, as an agent that overlaps would.
 */
export async function pushUntil(stand: Stand, ledger: Ledger, ended: () => boolean): Promise<void> {
  let last: SentPunch[] = []
  while (!ended()) {
    const rows = [...ledger.nextRows(20, stand.ctx.clock.now()), ...last]
    last = (await pushRows(stand, ledger, rows)) ? rows.slice(0, 5) : []
  }
}

/** A sender may have to wait for others, and for what was killed. */
const patienceMs = 180_000

/** Pushes rows until they are acknowledged. @returns false if they never were */
async function pushRows(stand: Stand, ledger: Ledger, rows: SentPunch[]): Promise<boolean> {
  const payload = JSON.stringify({ from: null, to: null, readThrough: null, rows })
  const until = performance.now() + patienceMs
  for (let tries = 0; performance.now() < until; tries++) {
    const answer = await stand
      .call('sourceToken', { method: 'POST', url: '/ingest/v1/punches', payload, headers: json })
      .catch(() => null)
    if (answer?.status === 200) {
      ledger.counts.pushed++
      for (const row of rows) ledger.acknowledged.set(keyOf(row), row)
      return true
    }
    if (answer === null) ledger.counts.broken++
    else if (answer.status === 503 || answer.status === 429) ledger.counts.waited++
    else ledger.wrong.push(`a push was answered with ${answer.status} ${answer.body.slice(0, 200)}`)
    await sleep(50 + (tries % 7) * 50)
  }
  ledger.wrong.push(`a push was not taken in ${patienceMs / 1000} s`)
  return false
}

export const keyOf = ({ badge, time, direction }: SentPunch): string => `${badge}|${time}|${direction}`
