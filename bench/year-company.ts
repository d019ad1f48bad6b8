import type { Client } from 'pg'

/**
 * A company at scale, written straight into the tables: a year of weekdays, or what of it lies after `from`,
 * two punches on each, nothing derived yet.
 */
export async function fillYear(
  owner: Client,
  people: number,
  from = '2025-11-03',
): Promise<{ plans: number; punches: number }> {
  const plan = (segments: string, breaks: string) =>
    `'{"segments": [${segments}], "breaks": [${breaks}]}'::jsonb`
  const [day, night] = [plan('[540, 1080]', '[720, 780]'), plan('[1320, 1860]', '[1560, 1620]')]
  await owner.query(`
    insert into sites (name, zone) values ('본사', 'Asia/Seoul');
    insert into departments (name, name_en) values ('개발팀', 'Engineering');
    insert into patterns (name) values ('주간'), ('야간');
    insert into shifts (name) values ('주간'), ('야간');
    insert into shift_versions values (1, '2025-01-01', ${day}), (2, '2025-01-01', ${night});
    insert into pattern_versions (pattern_id, valid_from, anchor, cycle)
      select id, '2025-01-01', '2024-01-01', (
        select jsonb_agg(case when day < 5 then jsonb_build_object('shiftId', id) else '{"off": "offday"}' end order by day)
        from generate_series(0, 6) as day
      ) from patterns;
    insert into sources (name, profile) values ('출입', 'virdi-unis');
    insert into source_settings values (1, '', 'Asia/Seoul', '{"1": "in", "2": "out"}', 0);
    insert into checkpoints values (1, null, '2026-11-24T00:00:00Z', now());
    insert into employees (number, name)
      select lpad(n::text, 6, '0'), '사람 ' || n from generate_series(1, ${people}) as n;
    insert into employments select id, '[2025-01-01,)', 1, 1 from employees;
    insert into plan_assignments (scope, scope_id, during, pattern_id)
      select 'employee', id, '[2025-01-01,)', case when id % 5 = 0 then 2 else 1 end from employees;
    insert into badge_assignments select 1, 'B' || id, id, '(,)' from employees;
    insert into work_plans (employee_id, work_date, plan)
      select id, date::date, case when id % 5 = 0 then ${night} else ${day} end
      from employees cross join generate_series(date '${from}', '2026-11-02', interval '1 day') as date
      where extract(isodow from date) < 6 order by 1, 2;
    insert into punches
      select 1, 'B' || employee_id, to_char(wall, 'YYYY-MM-DD HH24:MI:SS'), (side + 1)::text, '1',
        wall at time zone 'Asia/Seoul', case side when 0 then 'in' else 'out' end, now()
      from work_plans cross join generate_series(0, 1) as side
      cross join lateral (
        select work_date::timestamp + make_interval(
          mins => (plan -> 'segments' -> 0 ->> side)::int - case side when 0 then 28 else 3 end + (hashint8(employee_id * 1000003::bigint + (work_date - date '2025-01-01') * 2 + side) & 31),
          secs => hashint8(employee_id + (work_date - date '2025-01-01')::bigint) & 31
        ) as wall
      ) as moment
      order by 2, 3;
    update begun_dates set through = '2026-11-24';
    insert into stale_days (employee_id, work_date, cause) select employee_id, work_date, 'plan' from work_plans;
  `)
  await owner.query('vacuum analyze')
  const { rows } = await owner.query<{ plans: number; punches: number }>(
    'select (select count(*) from work_plans)::int as plans, (select count(*) from punches)::int as punches',
  )
  return rows[0]!
}

/**
 * Seconds that PostgreSQL itself needs to copy the punches and plans out in order, and the finished rows in,
 * to tables with the same indexes and keys.
 */
export async function timeCopy(admin: Client, folder: string): Promise<number> {
  const tables = ['work_logs', 'tardy_logs', 'left_early_logs']
  for (const table of tables) {
    await admin.query(`copy ${table} to '${folder}/${table}'`)
    await admin.query(`create table copy_of_${table} (like ${table} including all)`)
  }
  await admin.query('alter table copy_of_work_logs add foreign key (employee_id) references employees')
  for (const table of tables.slice(1))
    await admin.query(
      `alter table copy_of_${table} add foreign key (employee_id, work_date) references copy_of_work_logs`,
    )
  const start = performance.now()
  await admin.query(
    `copy (select employee_id, at, direction from badge_assignments join punches using (source_id, badge) order by employee_id, at) to '${folder}/punches'`,
  )
  await admin.query(
    `copy (select * from work_plans order by employee_id, work_date) to '${folder}/work_plans'`,
  )
  for (const table of tables) await admin.query(`copy copy_of_${table} from '${folder}/${table}'`)
  const seconds = (performance.now() - start) / 1000
  await admin.query('drop table copy_of_tardy_logs, copy_of_left_early_logs, copy_of_work_logs')
  return seconds
}
