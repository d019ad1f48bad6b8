import { setImmediate } from 'node:timers/promises'
import type { Db } from '../../../db/kit/connect.ts'
import {
  insertImportPeople,
  insertImportRows,
  type NewImportPerson,
  type NewImportRow,
} from '../../../db/people/imports/imports.ts'
import type { Books } from './books.ts'
import type { PersonFacts } from './facts.ts'
import { findClashes, type RowsByNumber } from './find-clashes.ts'
import { earliest, type PersonPlan, planPerson } from './plan-rows.ts'
import type { ReadRow } from './read-row.ts'

/** So many are planned while the ones before are stored. */
const peopleAtOnce = 2500
/** After so many others have their turn. */
const peopleAtATime = 500

export interface ListPlan {
  /** The first date on which somebody known changes; null where nobody does. */
  changesSince: string | null
  /** Paths of departments that somebody is to work in and that are not there. */
  departments: string[]
}

export interface PlanListInput {
  importId: number
  people: RowsByNumber
  stored: ReadonlyMap<string, PersonFacts>
  /** The number of whoever asks. */
  own: string | undefined
  from: string
  books: Books
  /** What stood in rows of the file. */
  cellsOf: (lines: ReadonlySet<number>) => Promise<ReadonlyMap<number, readonly string[]>>
}

interface PlannedPart {
  rows: NewImportRow[]
  people: NewImportPerson[]
}

/**
 * Holds a list against what is stored, person by person, and stores what each row would do. All rows of a
 * person are one after the other what she becomes; one that is refused changes nothing of it.
 */
export async function planList(tx: Db, input: PlanListInput): Promise<ListPlan> {
  const { people, books, importId } = input
  await findClashes(tx, people, input.stored, books)
  const list = new ListPlanner(input)
  const storing: Promise<void>[] = []
  const waiting = people.entries()
  for (let left = people.size; left > 0; left -= peopleAtOnce) {
    const planned = await list.plan(waiting.take(peopleAtOnce))
    const stored = storePart(tx, importId, planned)
    // Whoever waits for it is told, one part later: until then PostgreSQL stores, and the next is planned.
    stored.catch(() => {})
    storing.push(stored)
    if (storing.length > 1) await storing.shift()
  }
  await Promise.all(storing)
  await insertImportRows(tx, importId, await list.refusedRows())
  return { changesSince: list.changesSince, departments: [...list.departments].sort() }
}

async function storePart(tx: Db, importId: number, { rows, people }: PlannedPart): Promise<void> {
  // Both are told to PostgreSQL before it answers the first.
  await Promise.all([insertImportRows(tx, importId, rows), insertImportPeople(tx, importId, people)])
}

class ListPlanner {
  changesSince: string | null = null
  readonly departments = new Set<string>()
  readonly #input: PlanListInput
  /** What stood in them is read again at the end, so that nobody else's is held. */
  readonly #refused: NewImportRow[] = []

  constructor(input: PlanListInput) {
    this.#input = input
  }

  async plan(people: Iterable<[string, readonly ReadRow[]]>): Promise<PlannedPart> {
    const { stored, own, from, books } = this.#input
    const planned: PlannedPart = { rows: [], people: [] }
    let place = 0
    for (const [number, rows] of people) {
      if (place++ % peopleAtATime === 0) await setImmediate()
      const before = stored.get(number) ?? null
      this.#take(planned, number, before, planPerson(before, rows, { from, books, isOwn: number === own }))
    }
    return planned
  }

  #take(planned: PlannedPart, number: string, before: PersonFacts | null, person: PersonPlan): void {
    for (const row of person.rows) (row.kind === 'refused' ? this.#refused : planned.rows).push(row)
    const { after } = person
    if (after === null) return
    planned.people.push({ number, ...differing(before, after) })
    for (const { department } of after.employments)
      if (typeof department === 'string') this.departments.add(department)
    if (before !== null) this.changesSince = earliest(this.changesSince, person.since)
  }

  async refusedRows(): Promise<NewImportRow[]> {
    const cells = await this.#input.cellsOf(new Set(this.#refused.map(({ line }) => line)))
    return this.#refused.map((row) => ({ ...row, cells: cells.get(row.line) ?? [] }))
  }
}

/** What of her becomes something else; all of somebody who is new. */
function differing(
  before: PersonFacts | null,
  after: PersonFacts,
): Pick<NewImportPerson, 'before' | 'after'> {
  if (before === null) return { before: null, after: JSON.stringify(after) }
  const keys = (Object.keys(after) as (keyof PersonFacts)[]).filter((key) => before[key] !== after[key])
  const of = (facts: PersonFacts) => JSON.stringify(Object.fromEntries(keys.map((key) => [key, facts[key]])))
  return { before: of(before), after: of(after) }
}
