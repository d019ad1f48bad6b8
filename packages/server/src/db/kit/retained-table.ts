/** What of a table goes by age, and what of it is about one person. */
export interface RetainedTable {
  /**
   * Rows that are no longer kept: `{days}`, `{facts}`, `{access}` are the first dates that are, `{gone}` the
   * people who left before. Null where none goes by age.
   */
  goes: string | null
  /** When such a row is of, for a look at what would go; null where it has no date. */
  dated: string | null
  /** Rows about the person `{me}`; null where none is. */
  own: string | null
  /** What else is done by the statement that removes rows: `old` by place, `removed` as they were. */
  also?: string
  /** Why rows stay however old they are, or why nobody is given them. */
  why?: string
}

export const at = (column: string, cut: string) => `${column} < ${cut}::timestamp at time zone 'UTC'`
export const mine = 'employee_id = {me}'
export const myUser = 'in (select user_id from employee_users where employee_id = {me})'
export const isGone = 'employee_id in ({gone})'

/** Of a date of a person: what was known of it, or what came of it. */
export const daily = (cut: '{days}' | '{facts}', column = 'work_date'): RetainedTable => ({
  goes: `${column} < ${cut} or ${isGone}`,
  dated: column,
  own: mine,
})
/** Kept as long as somebody is employed, and for the years after it. */
export const ofPerson = (own = mine): RetainedTable => ({ goes: isGone, dated: null, own })
export const stays = (why: string, own: string | null = null): RetainedTable => ({
  ...{ goes: null, dated: null, own, why },
})
export const configured = stays('It is how the company works, and about no person.')
export const endsByItself = stays('It ends by itself within days.')

/** A request whose dates are all over long ago, and from which no balance of leave is counted any more. */
export const oldRequests = `
  select requests.id from requests join request_kinds on request_kinds.id = kind_id
  where (requests.employee_id in ({gone}) or balance is null) and requests.status <> 'pending'
    and (requests.employee_id in ({gone}) or ${at('asked_at', '{facts}')} and not exists (
      select from request_parts where request_id = requests.id and work_date >= {facts}
    ))`
export const ofOldRequests: RetainedTable = {
  goes: `request_id in (${oldRequests})`,
  dated: null,
  own: 'request_id in (select id from requests where employee_id = {me})',
}

/** Documents go with the dates of their request, also where leave is counted from it. */
export const oldDocuments = `request_id in (
  select id from requests where status <> 'pending' and (${isGone} or ${at('asked_at', '{facts}')} and not exists (
    select from request_parts where request_id = requests.id and work_date >= {facts}
  ))
)`

/** Who looked, came and went; what somebody changed is kept as long as what it explains. */
export const accessActions = `(action like 'read-%' or action in (
  'sign-in', 'fail-sign-in', 'fail-second-factor', 'fail-password', 'sign-out', 'sign-out-everywhere',
  'end-session', 'find-people', 'record-punches'
))`
export const oldAudit = `(${accessActions} and ${at('at', '{access}')}) or ${at('at', '{days}')}`

/** People whose employments ended before what is kept begins, and of whom nothing younger is known. */
export const goneWhere = `
  select employee_id from employments group by employee_id
  having max(coalesce(upper(during), 'infinity'::date)) <= {days}
  and not exists (select from work_logs where work_logs.employee_id = employments.employee_id and work_date >= {days})
  and not exists (select from closed_days where closed_days.employee_id = employments.employee_id and work_date >= {days})
  and not exists (select from requests where requests.employee_id = employments.employee_id and status = 'pending')
  and not exists (
    select from adjustments where adjustments.employee_id = employments.employee_id
      and (status = 'open' or coalesce(into_month, work_date) >= {days})
  )`

/** Leave goes on to be counted from days whose logs are gone, as `db/leave/attendance.ts` counts it. */
export const keepAttendance = `kept as (
  insert into attendance_days select employee_id, work_date, planned_minutes > 0, findings @> '{ABSENT}' and not excused @> '{absent}', exists (
    select from requests join request_kinds on request_kinds.id = kind_id join request_parts on request_id = requests.id
    where requests.employee_id = removed.employee_id and request_parts.work_date = removed.work_date
      and requests.status = 'approved' and code = 'unpaid' and minutes > 0 having sum(minutes) >= max(of_minutes)
  )
  from removed where settled and employee_id not in ({gone})
)`
/** Who has no employment any more could not be found again. */
export const endEmployments = `ended as (
  delete from employments where employee_id in (select id from employees where ctid in (select ctid from old))
)`
