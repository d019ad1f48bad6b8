import { type PunchRow, rowHashText } from '@rollcall/contract/ingest'
import type { Clocks } from './clocks.ts'
import type { SecuritySystem } from './mssql/security-system.ts'
import type { Notices } from './notices.ts'
import type { Profile } from './profiles/profile.ts'
import type { ServerClient } from './server-client.ts'

const mostRemembered = 50_000

/**
 * One agent at work: what it reads, where it pushes, and what it knows as long as it runs. Nothing of this is
 * ever kept.
 */
export interface Reader {
  client: ServerClient
  system: SecuritySystem
  profile: Profile
  now: () => Temporal.Instant
  /** Rows that were pushed already, so that what a reading meets again is not sent again. */
  sent: Set<string>
  remember: (rows: readonly PunchRow[]) => void
  notices: Notices
  /** When, by the agent's clock, the last reading began that went through to the end. */
  readAt: Temporal.Instant | null
  clocks: Clocks | null
}

export function createReader(
  parts: Pick<Reader, 'client' | 'system' | 'profile' | 'now' | 'notices'>,
): Reader {
  const sent = new Set<string>()
  return {
    ...parts,
    sent,
    remember: (rows) => {
      if (sent.size > mostRemembered) sent.clear()
      for (const row of rows) sent.add(rowHashText(row))
    },
    readAt: null,
    clocks: null,
  }
}
