import type { NewImportRow, RowKind } from '../../../db/people/imports/imports.ts'
import type { Books } from './books.ts'
import type { FieldChange, PersonFacts } from './facts.ts'
import { type PlannedRow, planRow } from './plan-person.ts'
import type { ReadRow } from './read-row.ts'

export interface PersonPlan {
  rows: NewImportRow[]
  /** Null where nothing changes. */
  after: PersonFacts | null
  since: string | null
}

/** What all rows of a person say of her, one after the other by their dates. */
export function planPerson(
  before: PersonFacts | null,
  rows: readonly ReadRow[],
  { from, books, isOwn }: { from: string; books: Books; isOwn: boolean },
): PersonPlan {
  const person: PersonPlan = { rows: [], after: null, since: null }
  let facts = before
  for (const row of inOrderOfDates(rows)) {
    const planned = planRow(facts, row, from, books)
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

const inOrderOfDates = (rows: readonly ReadRow[]) =>
  rows.length === 1
    ? rows
    : rows.toSorted((a, b) => (dateOfRow(a) < dateOfRow(b) ? -1 : dateOfRow(a) > dateOfRow(b) ? 1 : 0))
const dateOfRow = ({ from, hired }: ReadRow) => from ?? hired ?? ''

const kindOf = (before: PersonFacts | null, { changes, faults }: PlannedRow): RowKind =>
  faults.length > 0 ? 'refused' : changes.length === 0 ? 'same' : before === null ? 'new' : 'changed'

const toStore = (
  { line, number, name }: ReadRow,
  kind: RowKind,
  { changes, faults }: PlannedRow,
  before: PersonFacts | null,
): NewImportRow => ({
  line,
  kind,
  number,
  name: name ?? before?.name ?? '',
  changes: kind === 'new' || kind === 'changed' ? changes : null,
  faults: kind === 'refused' ? faults : null,
  cells: null,
})

/** The first date that a change touches; a name touches none. */
function beginOf({ field, from, to, on }: FieldChange): string | null {
  if (field === 'hired' || field === 'lastDay') return earliest(from, to)
  return on ?? null
}

export const earliest = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null ? a : a < b ? a : b
