import { type DayNumber, type ZoneOffsets, zoneOffsets } from '@rollcall/core'
import type { EmploymentRow } from '../../db/people/people.ts'

/** The zone a person's dates are in: that of the site where they work on the date, or of the nearest employment in time, or the default. */
export class PersonZones {
  readonly #employments = new Map<number, EmploymentRow[]>()
  readonly #defaultZone: string

  constructor(employments: readonly EmploymentRow[], defaultZone: string) {
    this.#defaultZone = defaultZone
    for (const employment of employments) {
      const known = this.#employments.get(employment.employeeId)
      if (known) known.push(employment)
      else this.#employments.set(employment.employeeId, [employment])
    }
  }

  /** The employment on the date, if there is one. */
  employmentOn(employeeId: number, day: DayNumber): EmploymentRow | undefined {
    return this.#employments
      .get(employeeId)
      ?.find((row) => (row.fromDay ?? -Infinity) <= day && day < (row.untilDay ?? Infinity))
  }

  zoneOn(employeeId: number, day: DayNumber): string {
    const employments = this.#employments.get(employeeId) ?? []
    const nearest = employments.find((row) => day < (row.untilDay ?? Infinity)) ?? employments.at(-1)
    return nearest?.zone ?? this.#defaultZone
  }
}

const tables = new Map<string, { from: DayNumber; to: DayNumber; offsets: ZoneOffsets }>()

/** The offsets of a zone for these days, from a table that grows when asked for more. */
export function offsetsFor(zone: string, from: DayNumber, to: DayNumber): ZoneOffsets {
  const known = tables.get(zone)
  if (known && known.from <= from && to <= known.to) return known.offsets
  const wider = {
    from: Math.min(from - 400, known?.from ?? Infinity),
    to: Math.max(to + 400, known?.to ?? -Infinity),
  }
  const offsets = zoneOffsets(zone, wider.from, wider.to)
  tables.set(zone, { ...wider, offsets })
  return offsets
}
