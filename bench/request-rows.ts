import type { Client } from 'pg'

/** Half a day off on a date, asked by the first so many people; returns the requests. */
export async function askForHalves(admin: Client, date: string, people: number): Promise<number[]> {
  const { rows } = await admin.query<{ id: number }>(`
    with asked as (
      insert into requests (employee_id, kind_id, status, steps, asked_by, asked_at)
      select employees.id, request_kinds.id, 'pending', '{manager}', 'person:p@bench.test', '2026-11-02'
      from employees join request_kinds on code = 'annual' where employees.id <= ${people} order by 1 returning *
    ), parts as (
      insert into request_parts (request_id, work_date, place, part, asked, minutes, of_minutes)
      select asked.id, '${date}', 1,
        case when employee_id % 5 = 0 then '{"from": "26:00", "to": "31:00"}' else '{"from": "14:00", "to": "18:00"}' end::jsonb,
        '{"part": {"unit": "half", "which": 2}}', 240, 480
      from asked
    )
    select id from asked order by id
  `)
  return rows.map(({ id }) => id)
}

/** What so many of the people ask for in October: leave, days at home, overtime, corrections in turn. */
export async function askForMonth(admin: Client, requests: number): Promise<void> {
  await admin.query(`
    with asked as (
      insert into requests (employee_id, kind_id, status, steps, asked_by, asked_at)
      select 1 + (n * 7) % 1000, request_kinds.id, 'rejected', '{manager}', 'person:p@bench.test', '2026-11-02'
      from generate_series(1, ${requests}) as n
      join request_kinds on code = (array['annual', 'remote', 'overtime', 'correction'])[1 + n % 4] returning *
    )
    insert into request_parts (request_id, work_date, place, part)
    select asked.id, date '2026-10-05' + (asked.id % 4) * 7 + asked.id % 5, 1,
      case code when 'annual' then '{"from": "14:00", "to": "18:00"}' when 'remote' then '{"whole": true}'
        when 'overtime' then '{"from": "18:30", "to": "20:00"}' else '{"in": "09:00"}' end::jsonb
    from asked join request_kinds on request_kinds.id = kind_id
  `)
}

/**
 * Seconds that PostgreSQL itself needs to copy the rows that approvals of a date wrote into tables like
 * theirs.
 */
export async function timeCopyOfApprovals(
  admin: Client,
  folder: string,
  { date, auditAfter }: { date: string; auditAfter: string | number },
): Promise<number> {
  const of = `(select request_id from request_parts where work_date = '${date}')`
  const written = {
    requests: `select * from requests where id in ${of}`,
    request_steps: `select * from request_steps where request_id in ${of}`,
    audit_events: `select * from audit_events where id > ${auditAfter}`,
    // The dates around it are looked at too, and their marks taken.
    stale_days: `select row_number() over () as id, employee_id, work_date + near, 'request'
      from requests join request_parts on request_id = requests.id cross join generate_series(-2, 2) as near
      where requests.id in ${of}`,
    work_logs: `select * from work_logs where work_date = '${date}' and employee_id in (select employee_id from requests where id in ${of})`,
  }
  for (const [table, rows] of Object.entries(written)) {
    await admin.query(`copy (${rows}) to '${folder}/${table}'`)
    await admin.query(`create table copy_of_${table} (like ${table} including all)`)
  }
  await admin.query(`
    alter table copy_of_requests add foreign key (employee_id) references employees,
      add foreign key (kind_id) references request_kinds;
    alter table copy_of_request_steps add foreign key (request_id) references copy_of_requests;
    alter table copy_of_work_logs add foreign key (employee_id) references employees;
  `)
  const start = performance.now()
  for (const table of Object.keys(written))
    await admin.query(`copy copy_of_${table} from '${folder}/${table}'`)
  const seconds = (performance.now() - start) / 1000
  const copies = Object.keys(written).map((table) => `copy_of_${table}`)
  await admin.query(`drop table ${copies.join(', ')} cascade`)
  return seconds
}
