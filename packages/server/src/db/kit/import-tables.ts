import type { ColumnType, Generated, JSONColumnType } from 'kysely'

/** Lists of people that somebody looked at or brought in. */
export interface ImportTables {
  people_imports: {
    id: Generated<number>
    created_at: ColumnType<Temporal.Instant, string, string>
    created_by: string
    file_name: string
    valid_from: string
    heads: JSONColumnType<string[]>
    columns: JSONColumnType<Record<string, number>>
    departments: JSONColumnType<string[]>
    changes_since: string | null
    applied_at: ColumnType<Temporal.Instant | null, string | null, string | null>
    applied_by: string | null
    undone_at: ColumnType<Temporal.Instant | null, string | null, string | null>
    undone_by: string | null
  }
  people_import_blocks: {
    import_id: number
    band: number
    kind: string
    line: number
    count: number
    rows: JSONColumnType<unknown[]>
  }
  people_import_people: {
    import_id: number
    number: string
    before: JSONColumnType<object> | null
    after: JSONColumnType<object>
    employee_id: number | null
  }
}
