import type { Books } from './books.ts'
import { dayAfter, dayBefore, endOf, holdsOn, inOrder, lastDayOf, overlap, startOf } from './dated.ts'
import { merged, rangeOf, runFrom, type Time, timeOn, timesOf } from './employment-times.ts'
import type { EmploymentOf, FieldChange } from './facts.ts'
import type { RowFault } from './fault-words.ts'
import type { ImportField } from './fields.ts'

/** What a row says of where somebody works, its names looked up. */
export interface EmploymentSaid {
  hired: string | undefined
  lastDay: string | null | undefined
  from: string | undefined
  department: number | string | undefined
  site: number | undefined
  title: string | undefined
  /** Where everybody works, if the company has one site alone. */
  onlySite: number | undefined
}

export interface Employed {
  employments: readonly EmploymentOf[]
  changes: FieldChange[]
  faults: RowFault[]
}

/** How departments and sites are called. */
type PlaceNames = Pick<Books, 'departments' | 'sites'>

/**
 * What a row makes of somebody's employments. A hire date names the time that begins on it (or moves the
 * start of the one that it falls into, or begins another); a last day ends it; another department, site or
 * title holds from `from` on, else from `today` on, for as long as what it replaces would have.
 */
export function employ(
  before: readonly EmploymentOf[],
  said: EmploymentSaid,
  today: string,
  names: PlaceNames,
): Employed {
  const work = new Work(before, names)
  const times = timesOf(before)
  const time = said.hired === undefined ? timeOn(times, said.from ?? today) : work.timeHired(times, said)
  if (work.faults.length > 0) return work.unchanged(before)
  if (time === undefined)
    return before.length > 0 && saysNothing(said) ? work.unchanged(before) : work.begin(before, said)
  const others = before.filter((row) => !time.includes(row))
  const moved = said.hired === undefined ? time : work.moveStart(time, said.hired)
  const ended = said.lastDay === undefined ? moved : work.moveEnd(moved, said.lastDay, others)
  const placed = work.faults.length > 0 ? ended : work.place(ended, said, today)
  if (work.faults.length > 0) return work.unchanged(before)
  return { employments: inOrder([...others, ...placed]), changes: work.changes, faults: [] }
}

const saysNothing = ({ lastDay, department, site, title }: EmploymentSaid) =>
  lastDay === undefined && department === undefined && site === undefined && title === undefined

class Work {
  readonly changes: FieldChange[] = []
  readonly faults: RowFault[] = []
  readonly #names: PlaceNames
  readonly #isNew: boolean

  constructor(before: Time, names: PlaceNames) {
    this.#names = names
    this.#isNew = before.length === 0
  }

  unchanged(before: Time): Employed {
    return { employments: before, changes: [], faults: this.faults }
  }

  /** The time that begins on the hire date, or the one that it falls into; none if it begins another. */
  timeHired(times: readonly Time[], { hired, lastDay }: EmploymentSaid): Time | undefined {
    const exact = times.find((time) => rangeOf(time).from === hired)
    if (exact) return exact
    const range = { from: hired!, until: lastDay ? dayAfter(lastDay) : null }
    const met = times.filter((time) => overlap(rangeOf(time), range))
    if (met.length > 1) this.#overlap('hired', rangeOf(met[0]!))
    return met[0]
  }

  begin(before: Time, said: EmploymentSaid): Employed {
    const { hired, lastDay, department, title, site = said.onlySite } = said
    if (hired === undefined) this.#fault('hired', 'missing')
    if (department === undefined) this.#fault('department', 'missing')
    if (site === undefined) this.#fault('site', 'missing')
    if (hired && lastDay && lastDay < hired) this.#fault('lastDay', 'last-day-before-hired', hired)
    if (this.faults.length > 0) return this.unchanged(before)
    const begun: EmploymentOf = {
      from: hired!,
      until: lastDay ? dayAfter(lastDay) : null,
      department: department!,
      site: site!,
      title: title ?? '',
    }
    this.#change('hired', null, hired!)
    if (lastDay) this.#change('lastDay', null, lastDay)
    this.#change('department', null, this.#names.departments.nameOf(department!))
    this.#change('site', null, this.#names.sites.nameOf(site!))
    if (title) this.#change('title', null, title)
    return { employments: inOrder([...before, begun]), changes: this.changes, faults: [] }
  }

  moveStart(time: Time, hired: string): EmploymentOf[] {
    const { from, until } = rangeOf(time)
    if (from === hired) return [...time]
    if (until !== null && hired >= until) {
      this.#fault('lastDay', 'last-day-before-hired', hired)
      return [...time]
    }
    this.#change('hired', from, hired)
    const [first, ...rest] = time.filter((row) => endOf(row) > hired)
    return [{ ...first!, from: hired }, ...rest]
  }

  moveEnd(time: Time, lastDay: string | null, others: Time): EmploymentOf[] {
    const { from, until: stood } = rangeOf(time)
    const until = lastDay === null ? null : dayAfter(lastDay)
    if (until === stood) return [...time]
    if (until !== null && until <= (from ?? '')) this.#fault('lastDay', 'last-day-before-hired', from ?? '')
    const met = others.find((row) => overlap(row, { from, until }))
    if (met) this.#overlap('lastDay', met)
    this.#change('lastDay', lastDayOf(stood) || null, lastDay)
    const kept = time.filter((row) => until === null || startOf(row) < until)
    return kept.map((row, place) => (place === kept.length - 1 ? { ...row, until } : row))
  }

  place(time: Time, said: EmploymentSaid, today: string): EmploymentOf[] {
    const range = rangeOf(time)
    const on = said.from ?? (today < startOf(range) ? startOf(range) : today < endOf(range) ? today : null)
    const date = on ?? dayBefore(range.until!)
    if (!holdsOn(range, date)) {
      this.#fault('from', 'from-outside', range.from ?? '', lastDayOf(range.until))
      return [...time]
    }
    let rows = [...time]
    for (const field of ['department', 'site', 'title'] as const) {
      const wanted = said[field]
      const held = rows.find((row) => holdsOn(row, date))![field]
      if (wanted === undefined || wanted === held) continue
      if (on === null) this.#fault('from', 'left-already', lastDayOf(range.until))
      this.#change(field, this.#nameOf(field, held), this.#nameOf(field, wanted), date)
      rows = runFrom(rows, date, field, wanted)
    }
    return merged(rows)
  }

  #nameOf(field: 'department' | 'site' | 'title', value: number | string): string | null {
    if (field === 'department') return this.#names.departments.nameOf(value)
    return field === 'site' ? this.#names.sites.nameOf(value as number) : String(value) || null
  }

  #change(field: ImportField, from: string | null, to: string | null, on?: string): void {
    this.changes.push({ field, from, to, ...(on !== undefined && !this.#isNew && { on }) })
  }

  #fault(field: RowFault['field'], code: RowFault['code'], ...values: string[]): void {
    this.faults.push({ field, code, values })
  }

  #overlap(field: RowFault['field'], { from, until }: { from: string | null; until: string | null }): void {
    this.#fault(field, 'hired-overlaps', from ?? '', lastDayOf(until))
  }
}
