import type { DayNumber } from '../time/date.ts'

/**
 * In which department another one lies, from `fromDay` (null: from ever) until before `untilDay` (null: for
 * good).
 */
export interface DepartmentPlace {
  departmentId: number
  parentId: number
  fromDay: DayNumber | null
  untilDay: DayNumber | null
}

/** A department on dates, both included. */
export interface DepartmentDates {
  departmentId: number
  from: DayNumber
  to: DayNumber
}

/**
 * What a grant for these departments reaches in a range of dates, both included: they themselves, and what
 * lies below them on each of the dates. A department that moves within the range is reached while it lies
 * there. Ascending by department and date; a circle of departments ends where it closes.
 */
export function departmentsBelow(
  places: readonly DepartmentPlace[],
  departmentIds: readonly number[],
  { from, to }: { from: DayNumber; to: DayNumber },
): DepartmentDates[] {
  const below = Map.groupBy(places, ({ parentId }) => parentId)
  const found: DepartmentDates[] = []
  const descend = (here: DepartmentDates, above: readonly number[]) => {
    found.push(here)
    for (const { departmentId, fromDay, untilDay } of below.get(here.departmentId) ?? []) {
      const first = Math.max(here.from, fromDay ?? -Infinity)
      const last = Math.min(here.to, (untilDay ?? Infinity) - 1)
      if (first > last || above.includes(departmentId)) continue
      descend({ departmentId, from: first, to: last }, [...above, departmentId])
    }
  }
  for (const departmentId of new Set(departmentIds)) descend({ departmentId, from, to }, [departmentId])
  return joined(found)
}

/** Each department and date once, in runs. */
function joined(found: readonly DepartmentDates[]): DepartmentDates[] {
  const runs: DepartmentDates[] = []
  for (const dates of found.toSorted((a, b) => a.departmentId - b.departmentId || a.from - b.from)) {
    const last = runs.at(-1)
    if (last?.departmentId === dates.departmentId && dates.from <= last.to + 1)
      last.to = Math.max(last.to, dates.to)
    else runs.push({ ...dates })
  }
  return runs
}

/**
 * A department and those that it lies below on a date, the nearest first; a circle ends where it closes.
 */
export function departmentsAbove(
  places: readonly DepartmentPlace[],
  departmentId: number,
  day: DayNumber,
): number[] {
  const line = [departmentId]
  for (let here: number | undefined = departmentId; here !== undefined; ) {
    const below: number = here
    here = places.find(
      (place) =>
        place.departmentId === below &&
        (place.fromDay ?? -Infinity) <= day &&
        day < (place.untilDay ?? Infinity),
    )?.parentId
    if (here === undefined || line.includes(here)) break
    line.push(here)
  }
  return line
}
