import type { PunchRow } from '@rollcall/contract/ingest'
import type { SecuritySystem } from './mssql/security-system.ts'
import type { Profile, SourceRow, TimeRange } from './profiles/profile.ts'

const rowsPerPage = 5000

/**
 * The punches of a range of naive times, a page at a time, in the order of time. Rows that are no punches are
 * left out.
 */
export async function* readPunches(
  system: SecuritySystem,
  profile: Profile,
  range: TimeRange,
): AsyncGenerator<PunchRow[]> {
  for (let after: SourceRow | null = null; ; ) {
    const rows: SourceRow[] = await system.rows(profile.page(range, after, rowsPerPage))
    const punches = rows.flatMap((row) => profile.decode(row) ?? [])
    if (punches.length > 0) yield punches
    if (rows.length < rowsPerPage) return
    after = rows.at(-1)!
  }
}
