import {
  type DayNumber,
  employmentNear,
  employmentOn,
  type PolicySubject,
  type ZoneOffsets,
  zoneOffsets,
} from '@rollcall/core'
import type { Db } from '../../db/kit/connect.ts'
import { type EmploymentRow, loadEmployments, loadFirstSite } from '../../db/people/people.ts'

/** Where on earth these people's dates are; one set of queries for all of them. */
export async function loadZones(db: Db, employeeIds: readonly number[]): Promise<PersonZones> {
  return new PersonZones(await loadEmployments(db, employeeIds), await loadFirstSite(db))
}

/**
 * The zone that a person's dates are in and the region whose law holds: those of the site where they work on
 * the date, or of the nearest employment in time, or of the first site.
 */
export class PersonZones {
  readonly #employments: Map<number, EmploymentRow[]>
  readonly #firstSite: Pick<EmploymentRow, 'zone' | 'region'>

  /** `employments` by person and time. */
  constructor(employments: readonly EmploymentRow[], firstSite: Pick<EmploymentRow, 'zone' | 'region'>) {
    this.#firstSite = firstSite
    this.#employments = Map.groupBy(employments, ({ employeeId }) => employeeId)
  }

  /** Where the person stands on the date, as far as policies go. */
  subjectOn(employeeId: number, day: DayNumber): PolicySubject {
    const employment = employmentOn(this.#employments.get(employeeId) ?? [], day)
    return {
      employeeId,
      siteId: employment?.siteId ?? null,
      departmentId: employment?.departmentId ?? null,
    }
  }

  zoneOn(employeeId: number, day: DayNumber): string {
    return this.#siteNear(employeeId, day).zone
  }

  regionOn(employeeId: number, day: DayNumber): string {
    return this.#siteNear(employeeId, day).region
  }

  #siteNear(employeeId: number, day: DayNumber): Pick<EmploymentRow, 'zone' | 'region'> {
    return employmentNear(this.#employments.get(employeeId) ?? [], day) ?? this.#firstSite
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
