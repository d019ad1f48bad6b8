import { type DayNumber, type DepartmentDates, type DepartmentPlace, departmentsAbove } from '@rollcall/core'
import { type LostSums, lostFigures } from '../../db/screens/read-tardy.ts'

export const noSums = (): LostSums => Object.fromEntries(lostFigures.map((figure) => [figure, 0])) as LostSums

export function addSums(to: LostSums, sums: LostSums): void {
  for (const figure of lostFigures) to[figure] += sums[figure]
}

/** Departments may lie otherwise from these dates on, of which `from` is the first. */
export function sectionsOf(places: readonly DepartmentPlace[], from: DayNumber, to: DayNumber): DayNumber[] {
  const changes = places
    .flatMap(({ fromDay, untilDay }) => [fromDay, untilDay])
    .filter((day): day is DayNumber => day !== null && from < day && day <= to)
  return [from, ...new Set(changes)].sort((one, other) => one - other)
}

interface Part {
  departmentId: number | null
  /** Which of the sections, from 1 on. */
  section: number
  sums: LostSums
}

/**
 * What each department comes to with all that lay below it on the days that are summed up. Those are shown
 * that are `within` (null: all), and those whose own days these are.
 */
export function sumsWithBelow(
  parts: readonly Part[],
  sections: readonly DayNumber[],
  places: readonly DepartmentPlace[],
  within: readonly DepartmentDates[] | null,
): Map<number | null, LostSums> {
  const found = new Map<number | null, LostSums>()
  for (const { departmentId, section, sums } of parts) {
    const line =
      departmentId === null ? [null] : departmentsAbove(places, departmentId, sections[section - 1]!)
    for (const id of line) addSums(found.getOrInsertComputed(id, noSums), sums)
  }
  const shown = new Set([...parts, ...(within ?? [])].map(({ departmentId }) => departmentId))
  return within === null ? found : new Map([...found].filter(([id]) => shown.has(id)))
}
