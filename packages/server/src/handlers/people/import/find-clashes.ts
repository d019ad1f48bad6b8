import type { Db } from '../../../db/kit/connect.ts'
import { listBadgeOwners, listEmailOwners, listZeroTwins } from '../../../db/people/imports/person-facts.ts'
import type { Books } from './books.ts'
import type { PersonFacts } from './facts.ts'
import type { FaultCode } from './fault-words.ts'
import type { ImportField } from './fields.ts'
import type { ReadRow } from './read-row.ts'

/**
 * What the rows of a list say against each other, whatever is stored: a number with two names, an e-mail or
 * badge of two people. Each is a fault of the later row.
 */
export function findClashesWithin(rows: readonly ReadRow[]): void {
  const names = new Map<string, ReadRow>()
  const emails = new Map<string, string>()
  const badges = new Map<string, string>()
  for (const row of rows) {
    const { number, name, email, badge, source } = row
    if (number === '') continue
    const first = names.get(number)
    if (first === undefined) names.set(number, row)
    else if (name !== undefined && first.name !== undefined && name !== first.name)
      fault(row, 'number', 'number-twice', String(first.line), first.name)
    if (email) claim(emails, email.toLowerCase(), row, 'email', 'email-taken')
    if (badge) claim(badges, `${source ?? ''}\n${badge}`, row, 'badge', 'badge-taken')
  }
}

function claim(
  owners: Map<string, string>,
  key: string,
  row: ReadRow,
  field: ImportField,
  code: FaultCode,
): void {
  const owner = owners.get(key)
  if (owner === undefined) owners.set(key, row.number)
  else if (owner !== row.number) fault(row, field, code, owner)
}

/** What the rows say against what is stored of other people. */
export async function findClashesWithStored(
  tx: Db,
  rows: readonly ReadRow[],
  stored: ReadonlyMap<string, PersonFacts>,
  books: Books,
): Promise<void> {
  const unknown = rows.filter(({ number }) => /^[1-9]\d*$/.test(number) && !stored.has(number))
  if (unknown.length > 0) {
    const twins = await listZeroTwins(
      tx,
      unknown.map(({ number }) => number),
    )
    const byDigits = new Map(twins.map((number) => [number.replace(/^0+/, ''), number]))
    for (const row of unknown) {
      const twin = byDigits.get(row.number)
      if (twin) fault(row, 'number', 'number-zeros', twin)
    }
  }
  const written = rows.filter(
    ({ number, email }) => email && email.toLowerCase() !== stored.get(number)?.email?.toLowerCase(),
  )
  if (written.length > 0) {
    const owners = await listEmailOwners(
      tx,
      written.map(({ email }) => email!.toLowerCase()),
    )
    const byEmail = new Map(owners.map(({ email, number }) => [email, number]))
    for (const row of written) {
      const owner = byEmail.get(row.email!.toLowerCase())
      if (owner !== undefined && owner !== row.number) fault(row, 'email', 'email-taken', owner)
    }
  }
  await findBadgeClashes(tx, rows, stored, books)
}

async function findBadgeClashes(
  tx: Db,
  rows: readonly ReadRow[],
  stored: ReadonlyMap<string, PersonFacts>,
  { sources }: Books,
): Promise<void> {
  const given = rows.flatMap((row) => {
    const source = row.source === undefined ? sources.only : sources.idOf(row.source)
    if (row.badge === undefined || source === undefined) return []
    const { badge } = row
    const isHers = stored
      .get(row.number)
      ?.badges.some((held) => held.source === source && held.badge === badge)
    return isHers ? [] : [{ row, source, badge }]
  })
  if (given.length === 0) return
  const owners = await listBadgeOwners(tx, given)
  const byBadge = new Map(owners.map(({ source, badge, number }) => [`${source}\n${badge}`, number]))
  for (const { row, source, badge } of given) {
    const owner = byBadge.get(`${source}\n${badge}`)
    if (owner !== undefined && owner !== row.number) fault(row, 'badge', 'badge-taken', owner)
  }
}

function fault(row: ReadRow, field: ImportField, code: FaultCode, ...values: string[]): void {
  row.faults.push({ field, code, values })
}
