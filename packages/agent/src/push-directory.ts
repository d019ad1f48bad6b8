import { longestCell, longestName } from '@rollcall/contract/ingest'
import type { Reader } from './reader.ts'

const peopleAtOnce = 5000

/** Says whom the security system takes each badge for; a hint for the person who maps badges. */
export async function pushDirectory({ system, profile, client }: Reader): Promise<void> {
  const rows = await system.rows({ sql: profile.directory, parameters: {} })
  const people = rows
    .map((row) => profile.person(row))
    .filter(({ badge }) => badge !== '' && badge.length <= longestCell)
    .map(({ badge, name, department }) => ({
      badge,
      name: name.slice(0, longestName),
      department: department.slice(0, longestName),
    }))
  for (let from = 0; from < people.length; from += peopleAtOnce)
    await client.directory({ people: people.slice(from, from + peopleAtOnce) })
}
