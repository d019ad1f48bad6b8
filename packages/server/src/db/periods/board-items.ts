import type { BoardCode } from '@rollcall/core'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { subjectItems } from './board-subjects.ts'

/** A month of a department, its first and last date, and how findings become codes (core/period). */
export interface BoardAsked {
  months: readonly { departmentId: number; first: string; last: string }[]
  /** Dates from here on are not over. */
  today: string
  findings: readonly { finding: string; code: BoardCode; unless: string | null }[]
  /** What a request that waits on the day may mend. */
  mendedByRequest: readonly BoardCode[]
}

/**
 * Everything that stands on the boards: a relation `item` with department, code, whose day it is or which
 * subject, a key that names it as it is now, the digest that an acceptance holds for, and of a source how far
 * it was read. Whether a source is late is for the caller to say.
 */
export const boardItems = (asked: BoardAsked): RawBuilder<unknown> => sql`
  asked as (
    select * from unnest(
      ${asked.months.map(({ departmentId }) => departmentId)}::int[],
      ${asked.months.map(({ first }) => first)}::date[], ${asked.months.map(({ last }) => last)}::date[]
    ) as asked (department_id, first, last)
  ), codes as (
    select * from unnest(
      ${asked.findings.map(({ finding }) => finding)}::text[], ${asked.findings.map(({ code }) => code)}::text[],
      ${asked.findings.map(({ unless }) => unless)}::text[]
    ) as codes (finding, code, unless)
  ), person as (
    select asked.department_id, employee_id, asked.first as month,
      greatest(coalesce(lower(during), first), first) as first, least(coalesce(upper(during) - 1, last), last) as last
    from asked join employments on employments.department_id = asked.department_id and during && daterange(first, last, '[]')
  ), log as (
    select department_id, month, log.employee_id, log.work_date, settled, due_at is null and awaits_through is not null as waits, excused, findings, digest
    from person join shown_logs as log on log.employee_id = person.employee_id
      and work_date between person.first and person.last
    where not settled or findings && ${asked.findings.map(({ finding }) => finding)}::text[]
  ), mark as (
    select distinct department_id, month, employee_id, work_date
    from person join stale_days using (employee_id)
    where work_date between first and last and work_date < ${asked.today}::date
  ), pending as (
    select department_id, month, employee_id, work_date, string_agg(distinct requests.id::text, ',') as ids
    from person join requests using (employee_id) join request_parts on request_id = requests.id
    where status = 'pending' and work_date between first and last
    group by 1, 2, 3, 4
  ), found as (
    select distinct department_id, month, employee_id, work_date, code, digest
    from log join codes on codes.finding = any(findings)
    where settled and not coalesce(unless = any(excused), false)
    union
    select department_id, month, employee_id, work_date,
      case when not waits then 'OVERDUE_DAY' when exists (
        select from badge_assignments as badge where badge.employee_id = log.employee_id
          and valid && tstzrange(log.work_date::timestamptz - interval '1 day', log.work_date::timestamptz + interval '2 days')
      ) then 'SOURCE_BEHIND' else 'NO_BADGE' end, digest
    from log where not settled and work_date < ${asked.today}::date
      and not exists (select from mark where mark.employee_id = log.employee_id and mark.work_date = log.work_date)
    union
    select department_id, month, employee_id, work_date, 'OVERDUE_DAY', '' from mark
    union
    select department_id, month, person.employee_id, plan.work_date, 'OVERDUE_DAY', ''
    from person join work_plans as plan on plan.employee_id = person.employee_id and work_date between first and last
    where work_date < ${asked.today}::date and not exists (
      select from work_logs as log where log.employee_id = plan.employee_id and log.work_date = plan.work_date
    )
    union
    select department_id, month, employee_id, work_date, 'OPEN_REQUEST', convert_to(ids, 'UTF8') from pending
  ), of_day as (
    select found.*, accepted_by, accepted_at, reason
    from found
    left join pending using (department_id, month, employee_id, work_date)
    left join board_accepted using (employee_id, work_date, code, digest)
    where pending.ids is null or code <> all(${asked.mendedByRequest as string[]}::text[])
  ), used as (
    select distinct asked.department_id, asked.first as month, asked.first, asked.last, sources.id as source_id, sources.name, sources.name_en
    from asked join person on person.department_id = asked.department_id and person.month = asked.first
    join badge_assignments using (employee_id)
    join sources on sources.id = source_id and origin = 'device'
    where valid && tstzrange(asked.first - 1, asked.last + 2)
  ), subjects as (
    ${subjectItems}
  ), named as (
    select department_id, month, code, employee_id, work_date, null as subject, digest, null::jsonb as told,
      accepted_by, accepted_at, reason
    from of_day
    union all
    select subjects.department_id, subjects.month, subjects.code, employee_id, null, subjects.subject, subjects.digest, told,
      accepted_by, accepted_at, reason
    from subjects
    left join lateral (
      select accepted_by, accepted_at, reason from board_accepted_subjects as accepted
      where accepted.month = subjects.month and accepted.code = subjects.code
        and accepted.subject = subjects.subject and accepted.digest = subjects.digest
        and (accepted.department_id is null or accepted.department_id = subjects.department_id)
      order by accepted.department_id nulls last limit 1
    ) as accepted on true
  ), item as (
    select *, coalesce(subject, 'day:' || employee_id || ':' || work_date) || ':' || left(md5(digest), 12) as key from named
  )
`

/** How many of a code of a department are not accepted; of a source that may be late, how far it was read. */
export interface BoardCountRow {
  departmentId: number
  code: BoardCode
  reading: { readThrough: string | null; pollSeconds: number | null } | null
  count: number
}

/** What is not accepted, counted by department and code. */
export async function countBoardItems(db: Db, asked: BoardAsked): Promise<BoardCountRow[]> {
  if (asked.months.length === 0) return []
  const { rows } = await sql<BoardCountRow>`
    with ${boardItems(asked)}
    select department_id as "departmentId", code,
      case when code = 'SOURCE_BEHIND' and subject is not null then told end as reading, count(*)::int as count
    from item where accepted_at is null group by 1, 2, 3
  `.execute(db)
  return rows
}
