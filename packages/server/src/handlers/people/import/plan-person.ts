import type { Books } from './books.ts'
import { endOf, holdsOn, inOrder, startOf, without } from './dated.ts'
import { type EmploymentSaid, employ } from './employ.ts'
import { type FieldChange, nobody, type PersonFacts, type ScheduleOf } from './facts.ts'
import type { FaultCode, RowFault } from './fault-words.ts'
import type { ImportField } from './fields.ts'
import type { ReadRow } from './read-row.ts'
import type { NameBook } from './reference-book.ts'

export interface PlannedRow {
  facts: PersonFacts
  changes: FieldChange[]
  faults: RowFault[]
}

/**
 * What a row makes of what is stored of its person (null: nobody has the number). Where no date is said,
 * changes hold from `from` on.
 */
export function planRow(before: PersonFacts | null, row: ReadRow, from: string, books: Books): PlannedRow {
  return new RowPlan(before, row, from, books).made()
}

const whereAndWhen = ['hired', 'lastDay', 'from', 'department', 'site'] as const

class RowPlan {
  readonly #before: PersonFacts | null
  readonly #row: ReadRow
  readonly #from: string
  readonly #books: Books
  readonly #changes: FieldChange[] = []
  readonly #faults: RowFault[]

  constructor(before: PersonFacts | null, row: ReadRow, from: string, books: Books) {
    this.#before = before
    this.#row = row
    this.#from = from
    this.#books = books
    this.#faults = [...row.faults]
  }

  made(): PlannedRow {
    // Whose row it is nobody knows: what else it says cannot be held against anything.
    if (this.#faulty('number')) return { facts: this.#before ?? nobody, changes: [], faults: this.#faults }
    const card = this.#card()
    const employments = this.#employments()
    const schedules = this.#schedules(employments[0]?.from ?? null)
    const badges = this.#badges()
    const facts = { ...card, employments, schedules, badges }
    return { facts, changes: this.#changes, faults: this.#faults }
  }

  #card(): Pick<PersonFacts, 'name' | 'email'> {
    const { name: isName = '', email: isEmail = null } = this.#before ?? {}
    const { name = isName, email = isEmail } = this.#row
    if (name === '' && !this.#faulty('name')) this.#fault('name', 'missing')
    if (name !== isName) this.#change('name', isName || null, name)
    if (email !== isEmail) this.#change('email', isEmail, email)
    return { name, email }
  }

  #employments(): PersonFacts['employments'] {
    const { sites } = this.#books
    const held = this.#before?.employments ?? []
    const wasRead = !whereAndWhen.some((field) => this.#faulty(field))
    const { hired, lastDay, from, title } = this.#row
    const department = this.#department(held)
    const site = this.#named('site', sites, 'site-unknown')
    if (!wasRead || this.#faulty('department') || this.#faulty('site')) return held
    const said: EmploymentSaid = {
      onlySite: sites.only,
      hired,
      lastDay,
      from,
      department,
      site,
      title: title === null ? '' : title,
    }
    if (held.length === 0 && hired === undefined) this.#fault('hired', 'missing')
    const done = employ(held, said, this.#from, this.#books)
    this.#changes.push(...done.changes)
    this.#faults.push(...done.faults.filter(({ field }) => !this.#faulty(field)))
    return done.changes.length === 0 ? held : done.employments
  }

  #department(held: PersonFacts['employments']): number | string | undefined {
    const { department, from, hired } = this.#row
    if (department === undefined) return undefined
    const found = this.#books.departments.find(department)
    if ('fault' in found) {
      this.#faults.push(found.fault)
      return undefined
    }
    const date = from ?? (held.length === 0 ? hired : undefined) ?? this.#from
    const isHeld = held.some((row) => row.department === found.department)
    const ended = isHeld ? null : this.#books.departments.endedBy(found.department, date)
    if (ended) this.#faults.push(ended)
    return found.department
  }

  #schedules(employedFrom: string | null): PersonFacts['schedules'] {
    const { schedule, scheduleFrom, daysAhead } = this.#row
    const held = this.#before?.schedules ?? []
    if (schedule === undefined || this.#faulty('scheduleFrom') || this.#faulty('daysAhead')) return held
    const from =
      scheduleFrom ?? (this.#before === null ? (this.#row.hired ?? employedFrom) : null) ?? this.#from
    const current = held.find((row) => holdsOn(row, from))
    const { patterns } = this.#books
    const wasNamed = current ? patterns.nameOf(current.pattern) : null
    if (schedule === null) {
      if (current === undefined) return held
      this.#change('schedule', wasNamed, null, from)
      return held.flatMap((row) => (row === current ? without(row, { from, until: row.until }) : [row]))
    }
    const pattern = this.#named('schedule', patterns, 'schedule-unknown')
    if (pattern === undefined) return held
    const ahead = daysAhead ?? (current?.pattern === pattern ? current.ahead : 0)
    if (current?.pattern === pattern && current.ahead === ahead) return held
    if (current?.pattern !== pattern) this.#change('schedule', wasNamed, patterns.nameOf(pattern), from)
    else this.#change('daysAhead', String(current.ahead), String(ahead), from)
    const next = held.find((row) => startOf(row) > from)
    const added: ScheduleOf = { from, until: current?.until ?? next?.from ?? null, pattern, ahead }
    const kept = held.flatMap((row) => (row === current ? without(row, { from, until: row.until }) : [row]))
    return inOrder([...kept.filter((row) => startOf(row) < endOf(row)), added])
  }

  #badges(): PersonFacts['badges'] {
    const held = this.#before?.badges ?? []
    const { badge } = this.#row
    if (badge === undefined) return held
    const source =
      this.#row.source === undefined
        ? this.#books.sources.only
        : this.#named('source', this.#books.sources, 'source-unknown')
    if (source === undefined) {
      if (!this.#faulty('source')) this.#fault('source', 'missing')
      return held
    }
    if (held.some((row) => row.source === source && row.badge === badge)) return held
    this.#change('badge', null, badge)
    return [...held, { source, badge, from: null, until: null }]
  }

  /** The id of what a field names; undefined where it names nothing, or nothing that there is. */
  #named(field: 'site' | 'schedule' | 'source', book: NameBook, code: FaultCode): number | undefined {
    const name = this.#row[field]
    if (name === undefined || name === null) return undefined
    const id = book.idOf(name)
    if (id === undefined) this.#fault(field, code, name, book.known)
    return id
  }

  #faulty(field: ImportField): boolean {
    return this.#faults.length > 0 && this.#faults.some((fault) => fault.field === field)
  }

  #fault(field: ImportField, code: FaultCode, ...values: string[]): void {
    this.#faults.push({ field, code, values })
  }

  #change(field: ImportField, from: string | null, to: string | null, on?: string): void {
    this.#changes.push({ field, from, to, ...(on !== undefined && this.#before !== null && { on }) })
  }
}
