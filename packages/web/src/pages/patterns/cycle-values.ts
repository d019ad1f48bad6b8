import type { CycleDay, PatternVersion } from '../../api/patterns.ts'

/** What is entered of a cycle. */
export interface CycleValues {
  from: string
  anchor: string
  cycle: CycleDay[]
  worksOnHolidays: boolean
  crews: { name: string; offset: number }[]
  starts: string[]
  /** Starts may slide between these; both empty where they do not. */
  slide: { start: string; end: string }
}

/** What a version says, as it is entered; a new one is anchored on a date. */
export const cycleValuesOf = (version: PatternVersion | undefined, anchor: string): CycleValues => ({
  from: version?.from ?? anchor,
  anchor: version?.anchor ?? anchor,
  cycle: [...(version?.cycle ?? [])],
  worksOnHolidays: version?.worksOnHolidays ?? true,
  crews: [...(version?.crews ?? [])],
  starts: [...(version?.starts ?? [])],
  slide: version?.slide ? { start: version.slide[0]!, end: version.slide[1]! } : { start: '', end: '' },
})

/** What is entered, as the server takes it. */
export const cycleOf = ({ from, anchor, cycle, worksOnHolidays, crews, starts, slide }: CycleValues) => ({
  ...{ from, anchor, cycle, worksOnHolidays, crews },
  starts: starts.filter((start) => start !== ''),
  slide: slide.start && slide.end ? ([slide.start, slide.end] as [string, string]) : null,
})
