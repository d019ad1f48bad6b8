import type { SecuritySystem } from './security-system.ts'

export interface SourceClock {
  /** The source's local time, naive: `2026-11-02 08:57:00`. */
  localNow: string
  /** The source's clock minus the agent's, as far as its zone is the one that the server was told. */
  differenceSeconds: number
}

/** Asks the security system what time it has. `agentNow` is read after the answer. */
export async function readClock(
  system: SecuritySystem,
  zone: string,
  agentNow: () => Temporal.Instant,
): Promise<SourceClock> {
  const [row] = await system.rows({
    sql: 'SELECT CONVERT(varchar(19), GETDATE(), 120) AS localNow',
    parameters: {},
  })
  const localNow = String(row?.localNow)
  return { localNow, differenceSeconds: secondsOff(localNow, zone, agentNow()) }
}

/** An hour that the clock of a zone shows twice is taken for the one that is nearer. */
export function secondsOff(localNow: string, zone: string, now: Temporal.Instant): number {
  const local = Temporal.PlainDateTime.from(localNow.replace(' ', 'T'))
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
    now.until(local.toZonedDateTime(zone, { disambiguation }).toInstant()).total('seconds'),
  )
  return Math.abs(first!) <= Math.abs(second!) ? first! : second!
}
