import { sql } from 'kysely'

/** The night after the last date still belongs to it, until people come to work again. */
const nightAfter = '05:00'

/**
 * Sources that may be late, dates on which a compare found a difference, badges without an owner that may be
 * somebody's of the department by what the source calls them, and rows in quarantine of its people.
 */
export const subjectItems = sql`
  select department_id, month, 'SOURCE_BEHIND' as code, null::int as employee_id, 'source:' || used.source_id as subject,
    convert_to(coalesce(read_through::text, ''), 'UTF8') as digest,
    jsonb_build_object('source', name, 'sourceEn', name_en, 'readThrough', read_through, 'pollSeconds', poll_seconds) as told
  from used
  left join checkpoints on checkpoints.source_id = used.source_id
  left join heartbeats on heartbeats.source_id = used.source_id
  where coalesce(read_through < last + 2, true)
  union all
  select department_id, month, 'COMPARE_DIFFERS', null, 'source:' || used.source_id || ':' || held.local_date,
    convert_to(held.rows || '/' || held.hash_sum, 'UTF8'),
    jsonb_build_object('source', name, 'sourceEn', name_en, 'date', held.local_date)
  from used join differing_days as held on held.source_id = used.source_id and local_date between first and last
  left join source_days as sent on sent.source_id = held.source_id and sent.local_date = held.local_date
  where (coalesce(sent.rows, 0), coalesce(sent.hash_sum, 0)) <> (held.rows, held.hash_sum)
  union all
  select department_id, first, 'UNKNOWN_BADGE', null, 'badge:' || unknown.source_id || ':' || unknown.badge,
    convert_to(here.punches || '/' || here.last_time, 'UTF8'),
    jsonb_build_object('source', sources.name, 'sourceEn', sources.name_en, 'badge', unknown.badge,
      'nameAtSource', said.name, 'punches', here.punches)
  from asked cross join unknown_badges as unknown
  join sources on sources.id = unknown.source_id and origin = 'device'
  left join source_people as said on said.source_id = unknown.source_id and said.badge = unknown.badge
  cross join lateral (
    select count(*)::int as punches, max(raw_time) as last_time from punches
    where punches.source_id = unknown.source_id and punches.badge = unknown.badge
      and raw_time >= asked.first::text || ' ${sql.raw(nightAfter)}' and raw_time < (asked.last + 1)::text || ' ${sql.raw(nightAfter)}'
      and not exists (
        select from badge_assignments as owned
        where owned.source_id = punches.source_id and owned.badge = punches.badge and owned.valid @> punches.at
      )
  ) as here
  where last_at >= first - 1 and first_at < last + 3 and here.punches > 0 and (
    said.department is null
    or not exists (select from departments where said.department in (departments.name, departments.name_en))
    or exists (select from departments where id = asked.department_id and said.department in (departments.name, departments.name_en))
  )
  union all
  select department_id, month, 'QUARANTINED_ROW', employee_id, 'row:' || kept.source_id || ':' || encode(kept.digest, 'hex'),
    kept.digest,
    jsonb_build_object('source', sources.name, 'sourceEn', sources.name_en, 'badge', kept.row ->> 'badge', 'time', left(kept.row ->> 'time', 40))
  from (
    select distinct person.department_id, month, person.employee_id, kept.source_id, kept.digest, kept.row
    from person join badge_assignments using (employee_id)
    join quarantined_rows as kept on kept.source_id = badge_assignments.source_id
      and kept.row ->> 'badge' = badge_assignments.badge and released_at is null
    join asked on asked.department_id = person.department_id and asked.first = person.month
    where valid && tstzrange(asked.first - 1, asked.last + 2) and (
      kept.row ->> 'time' collate "C" between asked.first::text and (asked.last + 1)::text
      or (received_at >= asked.first and received_at < asked.last + 2)
    )
  ) as kept
  join sources on sources.id = kept.source_id
`
