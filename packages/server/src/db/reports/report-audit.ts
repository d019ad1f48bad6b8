import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import type { ReportScope } from './report-scope.ts'

export interface ReportAuditLine {
  id: number
  at: string
  actor: string
  address: string | null
  action: string
  subject: string
  number: string | null
  name: string | null
  onBehalfOf: string | null
  reason: string | null
  before: string | null
  after: string | null
  details: string
}

/** A company's day is that of its first site. */
const zone = sql`coalesce((select zone from sites order by id limit 1), 'UTC')`

const within = ({ from, to, employeeId }: ReportScope) => sql`
  at >= (${from}::date::timestamp at time zone ${zone}) and at < ((${to}::date + 1)::timestamp at time zone ${zone})
  and (${employeeId}::int is null or employee_id = ${employeeId})
`

export async function countAuditLines(db: Db, scope: ReportScope): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from audit_events where ${within(scope)}
  `.execute(db)
  return rows[0]!.count
}

/** Lines of the audit in the order in which they were written. */
export async function listAuditLines(
  db: Db,
  scope: ReportScope,
  after: number,
  limit: number,
): Promise<ReportAuditLine[]> {
  const { rows } = await sql<ReportAuditLine>`
    select audit_events.id, to_char(at at time zone ${zone}, 'YYYY-MM-DD HH24:MI:SS') as at, actor, address, action,
      subject, number, name, on_behalf_of as "onBehalfOf", reason, before::text, after::text, details::text
    from audit_events left join employees on employees.id = employee_id
    where ${within(scope)} and audit_events.id > ${after}
    order by audit_events.id limit ${limit}
  `.execute(db)
  return rows
}
