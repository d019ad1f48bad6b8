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
  const instant = Temporal.PlainDateTime.from(localNow.replace(' ', 'T')).toZonedDateTime(zone).toInstant()
  return { localNow, differenceSeconds: agentNow().until(instant).total('seconds') }
}

/** A naive time moved by days. */
export function addDays(naive: string, days: number): string {
  return Temporal.PlainDateTime.from(naive.replace(' ', 'T'))
    .add({ days })
    .toString({ smallestUnit: 'second' })
    .replace('T', ' ')
}

/** A naive time moved back by minutes. */
export function minutesBefore(naive: string, minutes: number): string {
  return Temporal.PlainDateTime.from(naive.replace(' ', 'T'))
    .subtract({ minutes })
    .toString({ smallestUnit: 'second' })
    .replace('T', ' ')
}
