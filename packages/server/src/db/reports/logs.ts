import { sql } from 'kysely'

/** What people see of a day: every report reads it from here. */
export const logs = sql.table('shown_logs')
