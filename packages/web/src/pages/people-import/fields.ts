import type { ImportField } from '../../api/imports.ts'

/** What a column can say, in the order of the template. */
export const importFields: readonly ImportField[] = [
  'number',
  'name',
  'email',
  'department',
  'site',
  'title',
  'hired',
  'lastDay',
  'from',
  'schedule',
  'scheduleFrom',
  'daysAhead',
  'badge',
  'source',
]

export const rowKinds = ['new', 'changed', 'same', 'refused'] as const

export const kindColours = { new: 'teal', changed: 'blue', same: 'gray', refused: 'red' } as const
