import type { PunchRow } from '@rollcall/contract/ingest'
import { fitRow, inPieces } from './fit-row.ts'
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
    yield* inPieces(rows.flatMap((row) => decoded(profile, row)))
    if (rows.length < rowsPerPage) return
    after = rows.at(-1)!
  }
}

function decoded(profile: Profile, row: SourceRow): PunchRow[] {
  const punch = profile.decode(row)
  return punch === null ? [] : [fitRow(punch)]
}
