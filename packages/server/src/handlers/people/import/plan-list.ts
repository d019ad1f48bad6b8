import { setImmediate } from 'node:timers/promises'
import type { Db } from '../../../db/kit/connect.ts'
import {
  insertImportPeople,
  insertImportRows,
  insertSameRows,
  type NewImportPerson,
  type NewImportRow,
  type SameRow,
} from '../../../db/people/imports/imports.ts'
import type { Books } from './books.ts'
import type { PersonFacts } from './facts.ts'
import { findClashes } from './find-clashes.ts'
import { earliest, type PersonPlan, planPerson } from './plan-rows.ts'
import type { ReadRow } from './read-row.ts'

/** So many are planned while the ones before are stored. */
const peopleAtOnce = 5000
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
  rows: readonly ReadRow[]
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
  same: SameRow[]
  people: NewImportPerson[]
}

/**
 * Holds a list against what is stored, person by person, and stores what each row would do. All rows of a
 * person are one after the other what she becomes; one that is refused changes nothing of it.
 */
export async function planList(tx: Db, input: PlanListInput): Promise<ListPlan> {
  const { rows, stored, books, importId } = input
  const byNumber = Map.groupBy(rows, ({ number, line }) => number || `\n${line}`)
  await findClashes(tx, byNumber, stored, books)
  const people = [...byNumber]
  const list = new ListPlanner(input)
  let planned: PlannedPart | null = null
  for (let next = 0; next < people.length || planned !== null; next += peopleAtOnce) {
    const part = people.slice(next, next + peopleAtOnce)
    const [done]: [PlannedPart | null, unknown] = await Promise.all([
      part.length > 0 ? list.plan(part) : null,
      planned && storePart(tx, importId, planned),
    ])
    planned = done
  }
  await insertImportRows(tx, importId, await list.refusedRows())
  return { changesSince: list.changesSince, departments: [...list.departments].sort() }
}

async function storePart(tx: Db, importId: number, { rows, same, people }: PlannedPart): Promise<void> {
  await insertImportRows(tx, importId, rows)
  await insertSameRows(tx, importId, same)
  await insertImportPeople(tx, importId, people)
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

  async plan(people: readonly (readonly [string, readonly ReadRow[]])[]): Promise<PlannedPart> {
    const { stored, own, from, books } = this.#input
    const planned: PlannedPart = { rows: [], same: [], people: [] }
    for (const [place, [number, rows]] of people.entries()) {
      if (place % peopleAtATime === 0) await setImmediate()
      const before = stored.get(number) ?? null
      this.#take(planned, number, before, planPerson(before, rows, { from, books, isOwn: number === own }))
    }
    return planned
  }

  #take(planned: PlannedPart, number: string, before: PersonFacts | null, person: PersonPlan): void {
    for (const row of person.rows) {
      if (row.kind === 'same') planned.same.push([row.line, row.number, row.name])
      else (row.kind === 'refused' ? this.#refused : planned.rows).push(row)
    }
    const { after } = person
    if (after === null) return
    planned.people.push({ number, ...differing(before, after) })
    for (const { department } of after.employments)
      if (typeof department === 'string') this.departments.add(department)
    if (before !== null) this.changesSince = earliest(this.changesSince, person.since)
  }

  async refusedRows(): Promise<NewImportRow[]> {
    const cells = await this.#input.cellsOf(new Set(this.#refused.map(({ line }) => line)))
    return this.#refused.map((row) => ({ ...row, cells: JSON.stringify(cells.get(row.line) ?? []) }))
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
