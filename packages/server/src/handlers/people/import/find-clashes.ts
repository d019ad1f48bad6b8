import type { Db } from '../../../db/kit/connect.ts'
import { listBadgeOwners, listEmailOwners, listZeroTwins } from '../../../db/people/imports/person-facts.ts'
import type { Books } from './books.ts'
import type { PersonFacts } from './facts.ts'
import type { FaultCode } from './fault-words.ts'
import type { ImportField } from './fields.ts'
import type { ReadRow } from './read-row.ts'

/** The rows of a list by the number of their person; a row without one stands alone. */
export type RowsByNumber = ReadonlyMap<string, readonly ReadRow[]>

/** Each list is as small as can be: there are a hundred thousand, and `Map.groupBy` leaves room in each. */
export function groupByNumber(rows: readonly ReadRow[]): RowsByNumber {
  const groups = new Map<string, ReadRow[]>()
  for (const row of rows) {
    const number = row.number || `\n${row.line}`
    const group = groups.get(number)
    if (group) group.push(row)
    else groups.set(number, [row])
  }
  return groups
}

type Stored = ReadonlyMap<string, PersonFacts>

/**
 * What the rows of a list say against each other and against what is stored of other people: a number with
 * two names, an e-mail or badge of two people. Between two rows it is a fault of the later one. What is
 * stored so of a person already is nobody else's.
 */
export async function findClashes(
  tx: Db,
  people: RowsByNumber,
  stored: Stored,
  { sources }: Books,
): Promise<void> {
  const unknown: ReadRow[] = []
  const written: ReadRow[] = []
  const given: Given[] = []
  for (const [number, rows] of people) {
    const held = stored.get(number)
    findSecondName(rows)
    if (held === undefined && /^[1-9]\d*$/.test(number)) unknown.push(...rows)
    for (const row of rows) {
      if (row.number === '') continue
      if (row.email && row.email.toLowerCase() !== held?.email?.toLowerCase()) written.push(row)
      if (row.badge === undefined) continue
      const source = row.source === undefined ? sources.only : sources.idOf(row.source)
      if (source === undefined) continue
      const isHers = held?.badges.some((one) => one.source === source && one.badge === row.badge)
      if (!isHers) given.push({ row, source, badge: row.badge })
    }
  }
  // All are asked about before PostgreSQL answers the first.
  const [twins, emails, badges] = await Promise.all([
    listZeroTwins(
      tx,
      unknown.map((row) => row.number),
    ),
    listEmailOwners(
      tx,
      written.map(({ email }) => email!.toLowerCase()),
    ),
    listBadgeOwners(tx, given),
  ])
  findLostZeros(unknown, twins)
  findTakenEmails(written, emails)
  findTakenBadges(given, badges)
}

function findSecondName(rows: readonly ReadRow[]): void {
  const first = rows.find(({ name }) => name !== undefined)
  if (rows.length === 1 || first === undefined) return
  for (const row of rows)
    if (row.name !== undefined && row.name !== first.name)
      fault(row, 'number', 'number-twice', String(first.line), first.name!)
}

function findLostZeros(rows: readonly ReadRow[], twins: readonly string[]): void {
  const byDigits = new Map(twins.map((number) => [number.replace(/^0+/, ''), number]))
  for (const row of rows) {
    const twin = byDigits.get(row.number)
    if (twin) fault(row, 'number', 'number-zeros', twin)
  }
}

function findTakenEmails(
  rows: readonly ReadRow[],
  stored: readonly { email: string; number: string }[],
): void {
  const owners = new Map(stored.map(({ email, number }) => [email, number]))
  for (const row of rows) claim(owners, row.email!.toLowerCase(), row, 'email', 'email-taken')
}

interface Given {
  row: ReadRow
  source: number
  badge: string
}

function findTakenBadges(
  given: readonly Given[],
  stored: readonly { source: number; badge: string; number: string }[],
): void {
  const keyOf = ({ source, badge }: { source: number; badge: string }) => `${source}\n${badge}`
  const owners = new Map(stored.map((held) => [keyOf(held), held.number]))
  for (const one of given) claim(owners, keyOf(one), one.row, 'badge', 'badge-taken')
}

/** The first who says it has it, unless it is stored of somebody. */
function claim(
  owners: Map<string, string>,
  key: string,
  row: ReadRow,
  field: ImportField,
  code: FaultCode,
): void {
  const owner = owners.getOrInsert(key, row.number)
  if (owner !== row.number) fault(row, field, code, owner)
}

function fault(row: ReadRow, field: ImportField, code: FaultCode, ...values: string[]): void {
  row.faults = [...row.faults, { field, code, values }]
}
