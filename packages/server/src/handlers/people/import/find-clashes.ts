import type { Db } from '../../../db/kit/connect.ts'
import { listBadgeOwners, listEmailOwners, listZeroTwins } from '../../../db/people/imports/person-facts.ts'
import type { Books } from './books.ts'
import type { PersonFacts } from './facts.ts'
import type { FaultCode } from './fault-words.ts'
import type { ImportField } from './fields.ts'
import type { ReadRow } from './read-row.ts'

/** The rows of a list by the number of their person; a row without one stands alone. */
export type RowsByNumber = ReadonlyMap<string, readonly ReadRow[]>
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
  await findLostZeros(tx, unknown)
  await findTakenEmails(tx, written)
  await findTakenBadges(tx, given)
}

function findSecondName(rows: readonly ReadRow[]): void {
  const first = rows.find(({ name }) => name !== undefined)
  if (rows.length === 1 || first === undefined) return
  for (const row of rows)
    if (row.name !== undefined && row.name !== first.name)
      fault(row, 'number', 'number-twice', String(first.line), first.name!)
}

async function findLostZeros(tx: Db, rows: readonly ReadRow[]): Promise<void> {
  if (rows.length === 0) return
  const twins = await listZeroTwins(
    tx,
    rows.map(({ number }) => number),
  )
  const byDigits = new Map(twins.map((number) => [number.replace(/^0+/, ''), number]))
  for (const row of rows) {
    const twin = byDigits.get(row.number)
    if (twin) fault(row, 'number', 'number-zeros', twin)
  }
}

async function findTakenEmails(tx: Db, rows: readonly ReadRow[]): Promise<void> {
  if (rows.length === 0) return
  const stored = await listEmailOwners(
    tx,
    rows.map(({ email }) => email!.toLowerCase()),
  )
  const owners = new Map(stored.map(({ email, number }) => [email, number]))
  for (const row of rows) claim(owners, row.email!.toLowerCase(), row, 'email', 'email-taken')
}

interface Given {
  row: ReadRow
  source: number
  badge: string
}

async function findTakenBadges(tx: Db, given: readonly Given[]): Promise<void> {
  if (given.length === 0) return
  const keyOf = ({ source, badge }: Pick<Given, 'source' | 'badge'>) => `${source}\n${badge}`
  const owners = new Map((await listBadgeOwners(tx, given)).map((held) => [keyOf(held), held.number]))
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
  row.faults.push({ field, code, values })
}
