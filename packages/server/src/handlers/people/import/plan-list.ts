import type { Db } from '../../../db/kit/connect.ts'
import {
  insertImportPeople,
  insertImportRows,
  type NewImportPerson,
  type NewImportRow,
  type RowKind,
} from '../../../db/people/imports/imports.ts'
import { listPersonFacts } from '../../../db/people/imports/person-facts.ts'
import type { Books } from './books.ts'
import type { FieldChange, PersonFacts } from './facts.ts'
import { findClashesWithin, findClashesWithStored } from './find-clashes.ts'
import { type PlannedRow, planRow } from './plan-person.ts'
import type { ListRow } from './read-list.ts'

const peopleAtOnce = 4000

export interface ListPlan {
  /** The first date on which somebody known changes; null where nobody does. */
  changesSince: string | null
  /** Paths of departments that somebody is to work in and that are not there. */
  departments: string[]
}

/**
 * Holds a list against what is stored, person by person, and stores what each row would do. All rows of a
 * person are one after the other what she becomes; one that is refused changes nothing of it.
 */
export async function planList(
  tx: Db,
  importId: number,
  rows: readonly ListRow[],
  { from, books, ownId }: { from: string; books: Books; ownId: number | null },
): Promise<ListPlan> {
  findClashesWithin(rows.map(({ read }) => read))
  const plan: ListPlan = { changesSince: null, departments: [] }
  const paths = new Set<string>()
  const people = [...Map.groupBy(rows, ({ read }) => read.number || `\n${read.line}`)]
  for (let first = 0; first < people.length; first += peopleAtOnce) {
    const some = people.slice(first, first + peopleAtOnce)
    const stored = await listPersonFacts(
      tx,
      some.map(([number]) => number),
    )
    const byNumber = new Map(stored.map((person) => [person.number, person.facts as PersonFacts]))
    const own = stored.find(({ id }) => id === ownId)?.number
    await findClashesWithStored(
      tx,
      some.flatMap(([, list]) => list.map(({ read }) => read)),
      byNumber,
      books,
    )
    const planned: { rows: NewImportRow[]; people: NewImportPerson[] } = { rows: [], people: [] }
    for (const [number, list] of some) {
      const before = byNumber.get(number) ?? null
      const person = planPerson(before, list, { from, books, isOwn: number === own })
      planned.rows.push(...person.rows)
      if (person.after === null) continue
      planned.people.push({
        number,
        before: before && JSON.stringify(before),
        after: JSON.stringify(person.after),
      })
      for (const { department } of person.after.employments)
        if (typeof department === 'string') paths.add(department)
      if (before !== null) plan.changesSince = earliest(plan.changesSince, person.since)
    }
    await insertImportRows(tx, importId, planned.rows)
    await insertImportPeople(tx, importId, planned.people)
  }
  plan.departments = [...paths].sort()
  return plan
}

interface PersonPlan {
  rows: NewImportRow[]
  /** Null where nothing changes. */
  after: PersonFacts | null
  since: string | null
}

function planPerson(
  before: PersonFacts | null,
  list: readonly ListRow[],
  { from, books, isOwn }: { from: string; books: Books; isOwn: boolean },
): PersonPlan {
  const person: PersonPlan = { rows: [], after: null, since: null }
  let facts = before
  for (const row of inOrderOfDates(list)) {
    const planned = planRow(facts, row.read, from, books)
    if (isOwn && planned.changes.length > 0)
      planned.faults.push({ field: 'number', code: 'own-row', values: [] })
    const kind = kindOf(before, planned)
    person.rows.push(toStore(row, kind, planned, before))
    if (kind === 'refused' || planned.changes.length === 0) continue
    facts = person.after = planned.facts
    for (const change of planned.changes) person.since = earliest(person.since, beginOf(change))
  }
  return person
}

const inOrderOfDates = (list: readonly ListRow[]) =>
  list.length === 1
    ? list
    : list.toSorted((a, b) => (dateOfRow(a) < dateOfRow(b) ? -1 : dateOfRow(a) > dateOfRow(b) ? 1 : 0))
const dateOfRow = ({ read }: ListRow) => read.from ?? read.hired ?? ''

const kindOf = (before: PersonFacts | null, { changes, faults }: PlannedRow): RowKind =>
  faults.length > 0 ? 'refused' : changes.length === 0 ? 'same' : before === null ? 'new' : 'changed'

const toStore = (
  { read, cells }: ListRow,
  kind: RowKind,
  { changes, faults }: PlannedRow,
  before: PersonFacts | null,
): NewImportRow => ({
  line: read.line,
  kind,
  number: read.number,
  name: read.name ?? before?.name ?? '',
  changes: kind === 'new' || kind === 'changed' ? JSON.stringify(changes) : null,
  faults: kind === 'refused' ? JSON.stringify(faults) : null,
  cells: kind === 'refused' ? JSON.stringify(cells) : null,
})

/** The first date that a change touches; a name touches none. */
function beginOf({ field, from, to, on }: FieldChange): string | null {
  if (field === 'hired' || field === 'lastDay') return earliest(from, to)
  return on ?? null
}

const earliest = (a: string | null, b: string | null) => (a === null ? b : b === null ? a : a < b ? a : b)
