import { type CheckpointResponse, remarkableSeconds } from '@rollcall/contract/ingest'
import type { SecuritySystem } from './mssql/security-system.ts'
import { readClock } from './mssql/source-clock.ts'
import type { Notices } from './notices.ts'
import type { ServerClient } from './server-client.ts'

/** What three clocks say at the same moment. */
export interface Clocks {
  /** The source's local time, naive. */
  localNow: string
  /** Clock of the agent minus clock of the server. */
  agentSeconds: number
  /** Clock of the source minus clock of the agent. */
  sourceSeconds: number
}

/**
 * Asks the server and the source what time they have. The server's answer is the checkpoint, which says when
 * it was given.
 */
export async function askClocks(reader: {
  client: ServerClient
  system: SecuritySystem
  now: () => Temporal.Instant
}): Promise<{ state: CheckpointResponse; clocks: Clocks }> {
  const before = reader.now()
  const state = await reader.client.checkpoint()
  const after = reader.now()
  const middle = before.add({ milliseconds: Math.round(before.until(after).total('milliseconds') / 2) })
  const { localNow, differenceSeconds } = await readClock(reader.system, state.source.zone, reader.now)
  const agentSeconds = Temporal.Instant.from(state.now).until(middle).total('seconds')
  return { state, clocks: { localNow, agentSeconds, sourceSeconds: differenceSeconds } }
}

/** Says it once if a clock is more than a minute off the server's, and once when it is right again. */
export function noticeClocks(notices: Notices, { agentSeconds, sourceSeconds }: Clocks): void {
  notice('agent', 'The clock of this host', agentSeconds)
  notice('source', "The security system's clock", agentSeconds + sourceSeconds)

  function notice(about: string, whose: string, seconds: number): void {
    if (Math.abs(seconds) < remarkableSeconds) notices.over(`clock of ${about}`, `${whose} is right again.`)
    else
      notices.say(
        `clock of ${about}`,
        `${whose} is ${describe(seconds)} of the server's. Let it be set by NTP${about === 'source' ? ', and see that the zone of the source is right' : ''}.`,
      )
  }
}

function describe(seconds: number): string {
  const minutes = Math.round(Math.abs(seconds) / 60)
  const span = minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 6) / 10} h`
  return `${span} ${seconds > 0 ? 'ahead' : 'behind'}`
}
