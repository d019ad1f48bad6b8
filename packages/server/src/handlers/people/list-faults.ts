/** What is wrong with something that somebody wrote, and where: `people[3].employments[0].site`. */
export interface Fault {
  field: string
  message: string
}

/** Names that stand in a list more than once; null is something unreadable. */
export function twice<Item extends object>(
  list: readonly (Item | null)[],
  path: string,
  field: keyof Item & string,
  keyOf: (item: Item) => string = (item) => String(item[field]),
): Fault[] {
  const first = new Map<string, number>()
  return list.flatMap((item, place) => {
    if (item === null) return []
    const key = keyOf(item)
    const before = first.get(key)
    if (before === undefined) {
      first.set(key, place)
      return []
    }
    const message = `“${key}” stands at ${path}[${before}] already. Leave one of them out, or give it another ${field}.`
    return [{ field: `${path}[${place}].${field}`, message }]
  })
}

/** From and until are dates or instants in UTC, as text; without one from ever, for good. */
interface Range {
  from?: string | null | undefined
  until?: string | null | undefined
  path: string
}

/** Ranges that end before they begin, or of which two hold at the same time. */
export function rangeFaults(ranges: readonly Range[]): Fault[] {
  const from = (range: Range) => range.from ?? ''
  const until = (range: Range) => range.until ?? '\uFFFF'
  const sorted = ranges.toSorted((a, b) => (from(a) < from(b) ? -1 : from(a) > from(b) ? 1 : 0))
  return sorted.flatMap((range, place) => {
    if (until(range) <= from(range))
      return [
        { field: `${range.path}.until`, message: 'must lie after from: it is the first date without it.' },
      ]
    const next = sorted[place + 1]
    if (next === undefined || until(range) <= from(next)) return []
    const message = `holds at the same time as ${range.path}. End one before the other begins.`
    return [{ field: next.path, message }]
  })
}
