import type { Client } from 'pg'

/*
 * A company of ninety thousand and a list of a hundred thousand: of ten rows seven are the same, two changed,
 * one is new. Nothing is planned yet.
 */

const heads =
  '사번,이름,이메일,부서,사업장,직위,입사일,퇴사일,발령일,근무표,배정 시작일,순번,카드번호,출입시스템'

/** Built at once they take a moment, row by row a minute. */
const constraints = [
  ['employments', 'employments_employee_id_during_excl', 'employee_id with =, during with &&'],
  [
    'plan_assignments',
    'plan_assignments_scope_scope_id_during_excl',
    'scope with =, scope_id with =, during with &&',
  ],
  [
    'badge_assignments',
    'badge_assignments_source_id_badge_valid_excl',
    'source_id with =, badge with =, valid with &&',
  ],
] as const

/** Writes the company straight into the tables, and the list into a file. */
export async function fillCompany(admin: Client, file: string): Promise<void> {
  await admin.query(`
    insert into sites (name, zone) values ('공장', 'Asia/Seoul'), ('본사', 'Asia/Seoul');
    insert into departments (name) select n || '본부' from generate_series(0, 9) as n order by n;
    insert into departments (name) select n || '팀' from generate_series(0, 199) as n order by n;
    insert into department_places (department_id, parent_id, during)
      select 11 + n, 1 + n % 10, '(,)' from generate_series(0, 199) as n;
    insert into patterns (name) values ('주간'), ('야간');
    insert into sources (name, profile) values ('출입', 'virdi-unis');
    insert into source_settings values (1, '', 'Asia/Seoul', '{"1": "in", "2": "out"}', 0);
    ${constraints.map(([table, name]) => `alter table ${table} drop constraint ${name};`).join('')}
    create temp table people as
      select row_number() over (order by n) as id, n from generate_series(0, 99999) as n where n % 10 <> 9;
    insert into employees (number, name, email)
      select 100000 + n, '직원' || n, 'p' || n || '@office.test' from people order by n;
    insert into employments select id, '[2025-01-01,)', 11 + n % 200, 1 + n % 2, '사원' from people;
    insert into plan_assignments (scope, scope_id, during, pattern_id)
      select 'employee', id, '[2025-01-01,)', 1 + n % 2 from people;
    insert into badge_assignments select 1, 'B' || n, id, '(,)' from people;
    ${constraints
      .map(
        ([table, name, rule]) => `alter table ${table} add constraint ${name} exclude using gist (${rule});`,
      )
      .join('')}
    copy (
      select '${heads}' union all
      select concat_ws(',', 100000 + n, '직원' || n, 'p' || n || '@office.test',
        team % 10 || '본부/' || team || '팀', case n % 2 when 0 then '공장' else '본사' end,
        case when changed then '대리' else '사원' end, hired, '', case when changed then '2026-12-01' else hired end,
        case n % 2 when 0 then '주간' else '야간' end, hired, 0, 'B' || n, '출입')
      from generate_series(0, 99999) as n
      cross join lateral (select n % 10 in (7, 8) as changed) as kind
      cross join lateral (
        select case when changed then (n + 1) % 200 else n % 200 end as team,
          case n % 10 when 9 then '2026-11-24' else '2025-01-01' end as hired
      ) as said
    ) to '${file}' with (format text, delimiter E'\\x01');
  `)
  await admin.query('vacuum analyze')
}

/** Which rows an import wrote: everything of whoever it changed or added. */
const written = {
  employees: 'before is null and id = employee_id',
  employments: 'employments.employee_id = touched.employee_id',
  plan_assignments: `before is null and scope = 'employee' and scope_id = touched.employee_id`,
  badge_assignments: 'before is null and badge_assignments.employee_id = touched.employee_id',
}

/** Seconds that PostgreSQL itself needs to copy the rows that an import wrote into tables like theirs. */
export async function timeCopyOfImport(admin: Client, folder: string): Promise<number> {
  for (const [table, rule] of Object.entries(written))
    await admin.query(
      `copy (select ${table}.* from ${table} join people_import_people as touched on ${rule}) to '${folder}/${table}'`,
    )
  const copies = Object.keys(written).map((table) => `copy_of_${table}`)
  await admin.query(
    Object.keys(written)
      .map((table) => `create table copy_of_${table} (like ${table} including all);`)
      .join(''),
  )
  await admin.query(`
    alter table copy_of_employments add foreign key (employee_id) references employees,
      add foreign key (department_id) references departments, add foreign key (site_id) references sites;
    alter table copy_of_plan_assignments add foreign key (pattern_id) references patterns;
    alter table copy_of_badge_assignments add foreign key (employee_id) references employees,
      add foreign key (source_id) references sources;
  `)
  const start = performance.now()
  for (const table of Object.keys(written))
    await admin.query(`copy copy_of_${table} from '${folder}/${table}'`)
  const seconds = (performance.now() - start) / 1000
  await admin.query(`drop table ${copies.join(', ')}`)
  return seconds
}
