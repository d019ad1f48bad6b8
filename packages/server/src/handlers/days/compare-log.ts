import { type ColumnKind, factColumns, type WorkLogRow } from '../../db/days/work-log-columns.ts'

export interface FieldDifference {
  field: string
  stored: unknown
  derived: unknown
}

const columns = Object.entries(factColumns) as [
  keyof typeof factColumns,
  readonly [name: string, kind: ColumnKind],
][]

/**
 * The columns in which a stored log (`to_jsonb(work_logs)`) differs from a derived one. Those that say when
 * it was judged are not compared.
 */
export function compareLog(
  stored: Readonly<Record<string, unknown>>,
  derived: WorkLogRow,
): FieldDifference[] {
  return columns.flatMap(([key, [field, kind]]) => {
    const wanted = asStored(kind, derived[key])
    const same = JSON.stringify(wanted) === JSON.stringify(stored[field])
    return same ? [] : [{ field, stored: stored[field], derived: wanted }]
  })
}

/** A value in the words of `to_jsonb`. */
const asStored = (kind: ColumnKind, value: unknown) =>
  kind === 'instant' && typeof value === 'number'
    ? Temporal.Instant.fromEpochMilliseconds(value).toString().replace('Z', '+00:00')
    : value
