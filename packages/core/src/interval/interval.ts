/** Half-open: `[start, end)`. */
export type Interval = readonly [start: number, end: number]

/** A set of instants: intervals that are not empty, in order, and do not touch. */
export type Intervals = readonly Interval[]

export const nothing: Intervals = []

/** The set that these intervals cover; empty and reversed ones cover nothing. */
export function setOf(intervals: readonly Interval[]): Intervals {
  if (intervals.length === 0) return nothing
  if (intervals.length === 1) return intervals[0]![0] < intervals[0]![1] ? intervals : nothing
  const sorted = intervals.filter(([start, end]) => start < end).sort((a, b) => a[0] - b[0])
  const result: [number, number][] = []
  for (const [start, end] of sorted) {
    const last = result.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else result.push([start, end])
  }
  return result
}

/** What lies in either. `union([[9, 12]], [[11, 13]])` is `[[9, 13]]`. */
export function union(a: Intervals, b: Intervals): Intervals {
  if (a.length === 0) return b
  if (b.length === 0) return a
  return setOf([...a, ...b])
}

/** What lies in both. `intersect([[9, 12]], [[11, 13]])` is `[[11, 12]]`. */
export function intersect(a: Intervals, b: Intervals): Intervals {
  if (a.length === 0 || b.length === 0) return nothing
  const result: Interval[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const start = Math.max(a[i]![0], b[j]![0])
    const end = Math.min(a[i]![1], b[j]![1])
    if (start < end) result.push([start, end])
    if (a[i]![1] < b[j]![1]) i++
    else j++
  }
  return result
}

/**
 * What lies in the first and not in the second. `subtract([[9, 18]], [[12, 13]])` is `[[9, 12], [13, 18]]`.
 */
export function subtract(a: Intervals, b: Intervals): Intervals {
  if (a.length === 0 || b.length === 0) return a
  const result: Interval[] = []
  for (const [first, end] of a) {
    let start = first
    for (const [from, until] of b) {
      if (until <= start) continue
      if (from >= end) break
      if (from > start) result.push([start, from])
      start = until
    }
    if (start < end) result.push([start, end])
  }
  return result
}

/** The length of the set. */
export function lengthOf(a: Intervals): number {
  let length = 0
  for (const [start, end] of a) length += end - start
  return length
}

/** The length of the part of the set that lies in `[from, until)`, without building it. */
export function lengthWithin(a: Intervals, from: number, until: number): number {
  let length = 0
  for (const [start, end] of a) {
    const part = Math.min(end, until) - Math.max(start, from)
    if (part > 0) length += part
  }
  return length
}

/** Whether the set holds the point. */
export function holds(a: Intervals, point: number): boolean {
  return a.some(([start, end]) => start <= point && point < end)
}

/** From the first point to behind the last one; null for nothing. */
export function hull(a: Intervals): Interval | null {
  return a.length === 0 ? null : [a[0]![0], a.at(-1)![1]]
}
