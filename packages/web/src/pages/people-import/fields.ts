import type { ImportField } from '../../api/imports.ts'

const fields: Record<ImportField, true> = {
  number: true,
  name: true,
  email: true,
  department: true,
  site: true,
  title: true,
  hired: true,
  lastDay: true,
  from: true,
  schedule: true,
  scheduleFrom: true,
  daysAhead: true,
  badge: true,
  source: true,
}

/** What a column can say, in the order of the template; the compiler knows when one is missing. */
export const importFields = Object.keys(fields) as ImportField[]

export const rowKinds = ['new', 'changed', 'same', 'refused'] as const

export const kindColours = { new: 'teal', changed: 'blue', same: 'gray', refused: 'red' } as const
