import type { Columns } from './columns.ts'
import type { FaultCode, RowFault } from './fault-words.ts'
import type { ImportField } from './fields.ts'
import { readDate } from './read-date.ts'
import { remembered } from './remembered.ts'

/**
 * What a row says. A field that is undefined is not there or blank, and says nothing; null takes away what is
 * stored (“-” in the cell).
 */
export interface ReadRow {
  line: number
  number: string
  name: string | undefined
  email: string | null | undefined
  /** From the top: division, office, team. Rows that say the same share it. */
  department: readonly string[] | undefined
  site: string | undefined
  title: string | null | undefined
  hired: string | undefined
  lastDay: string | null | undefined
  from: string | undefined
  schedule: string | null | undefined
  scheduleFrom: string | undefined
  daysAhead: number | undefined
  badge: string | undefined
  source: string | undefined
  /** Rows without any share it. */
  faults: readonly RowFault[]
}

const none: readonly RowFault[] = []
const mostLetters = 200
const mostNumber = 50
/** As strict as what it is for: an account that is found by it. */
const email = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\.]+$/
const separators = /[/>／＞›»]/
/** Text without blanks and in one form already; nearly every cell is. */
const clean = /^[!-~가-힣]*$/

/** Reads rows of cells by what each column says; what cannot be is a fault of its field. */
export class RowReader {
  readonly #columns: Columns
  #cells: readonly string[] = []
  #faults: readonly RowFault[] = none
  /** A hundred thousand rows say a few dates and departments. */
  readonly #dates = remembered(readDate)
  readonly #paths = remembered(pathOf)
  readonly #words = remembered((text) => text)

  constructor(columns: Columns) {
    this.#columns = columns
  }

  read(line: number, cells: readonly string[]): ReadRow {
    this.#cells = cells
    this.#faults = none
    const number = this.#text('number', mostNumber)
    if (number === undefined && this.#faults.length === 0) this.#fault('number', 'missing')
    const row: ReadRow = {
      line,
      number: number ?? '',
      name: this.#text('name'),
      email: this.#isNone('email') ? null : this.#email(),
      department: this.#department(),
      site: this.#word('site'),
      title: this.#isNone('title') ? null : this.#word('title'),
      hired: this.#date('hired'),
      lastDay: this.#isNone('lastDay') ? null : this.#date('lastDay'),
      from: this.#date('from'),
      schedule: this.#isNone('schedule') ? null : this.#word('schedule'),
      scheduleFrom: this.#date('scheduleFrom'),
      daysAhead: this.#daysAhead(),
      badge: this.#text('badge', mostNumber),
      source: this.#word('source'),
      faults: none,
    }
    row.faults = this.#faults
    return row
  }

  #raw(field: ImportField): string {
    const place = this.#columns[field]
    const text = place === undefined ? '' : (this.#cells[place] ?? '')
    return clean.test(text) ? text : text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
  }

  #isNone(field: ImportField): boolean {
    return this.#raw(field) === '-'
  }

  #text(field: ImportField, most = mostLetters): string | undefined {
    const value = this.#raw(field)
    if (value.length > most) return this.#fault(field, 'too-long', String(most))
    return value === '' ? undefined : value
  }

  /** A text that many rows say: held once. */
  #word(field: ImportField): string | undefined {
    const value = this.#text(field)
    return value === undefined ? undefined : this.#words(value)
  }

  #date(field: ImportField): string | undefined {
    const value = this.#raw(field)
    if (value === '') return undefined
    return this.#dates(value) ?? this.#fault(field, 'date-invalid', value.slice(0, mostNumber))
  }

  #email(): string | undefined {
    const value = this.#text('email')
    return value === undefined || email.test(value) ? value : this.#fault('email', 'email-invalid', value)
  }

  #department(): readonly string[] | undefined {
    const text = this.#text('department')
    if (text === undefined) return undefined
    return this.#paths(text) ?? this.#fault('department', 'department-path', text)
  }

  #daysAhead(): number | undefined {
    const text = this.#text('daysAhead')
    if (text === undefined) return undefined
    return /^\d{1,3}$/.test(text) ? Number(text) : this.#fault('daysAhead', 'days-ahead-invalid', text)
  }

  #fault(field: ImportField, code: FaultCode, ...values: string[]): undefined {
    this.#faults = [...this.#faults, { field, code, values }]
  }
}

/** A path of departments from the top, each name once; null for what is none. */
function pathOf(text: string): readonly string[] | null {
  const path = text
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return path.length > 0 && new Set(path).size === path.length ? path : null
}
