import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { type Context, systemActor } from '@rollcall/server/context'
import { deriveWorkDays, generateWorkPlans, setPatternCycle } from '@rollcall/server/handlers'
import type { Client } from 'pg'
import type { Figure } from './figure.ts'
import { openBench } from './open-bench.ts'

const today = '2026-11-24'
const rotating = 500

/**
 * Plans of 10,000 people by cycles of 7, 8 and 21 days, against COPY of the same rows; prints its figures as
 * JSON. Run as a process of its own.
 */
async function benchPlans(people: number): Promise<Figure[]> {
  await using cleanUp = new AsyncDisposableStack()
  const { folder, admin, ctx } = await openBench(cleanUp, `${today}T03:00:00Z`)
  await chmod(folder, 0o777)
  await fill(admin, people)
  const plan = (from: string, to: string) => timed(() => generateWorkPlans(ctx, systemActor, { from, to }))

  // A week of the past, so that there are days that a change could look at.
  await plan('2026-11-17', '2027-01-25')
  await deriveWorkDays(ctx)
  await admin.query('vacuum analyze')
  const rotation = await timed(() => rotate(ctx))
  const rotated = await timeCopy(
    admin,
    folder,
    `select work_plans.* from work_plans join employments using (employee_id) where department_id = 4 and work_date > '${today}'`,
  )
  const year = await plan('2027-02-01', '2028-01-31')
  await admin.query('vacuum analyze work_plans')
  const copied = await timeCopy(admin, folder, `select * from work_plans where work_date >= '2027-02-01'`)
  const again = await plan('2027-02-01', '2028-01-31')
  if (year.value.changed !== copied.rows || rotation.value.effect.plans !== rotated.rows)
    throw new Error(`${year.value.changed} and ${rotation.value.effect.plans} plans are not those copied.`)
  const years = { name: `a year of plans of ${people.toLocaleString('en')} people, by COPY`, unit: '×' }
  return [
    { ...years, value: year.seconds / copied.seconds, most: 2.5 },
    { name: 'the same plans again: rows written', value: again.value.changed, unit: 'rows', most: 0 },
    { name: 'the same plans again, by COPY', value: again.seconds / copied.seconds, unit: '×', most: 0.5 },
    {
      name: `a rotation of ${rotating} people from tomorrow, 62 days, by COPY`,
      value: rotation.seconds / rotated.seconds,
      unit: '×',
      most: 3,
    },
    {
      name: 'the same rotation: days of the past derived',
      value: rotation.value.effect.days.looked,
      unit: 'days',
      most: 0,
    },
  ]
}

/** Three departments with a cycle each, and one of those who change theirs; 16 holidays a year. */
async function fill(admin: Client, people: number): Promise<void> {
  const plan = (start: number) =>
    `'{"segments": [[${start}, ${start + 540}]], "breaks": [[${start + 180}, ${start + 240}]]}'::jsonb`
  const cycle = (length: number) => `(
    select jsonb_agg(case when day % 4 = 3 then '{"off": "offday"}' else jsonb_build_object('shiftId', 1 + day % 2) end order by day)
    from generate_series(0, ${length - 1}) as day
  )`
  await admin.query(`
    insert into sites (name, zone, calendar_id) select '본사', 'Asia/Seoul', min(id) from holiday_calendars;
    insert into departments (name, name_en) select n::text, n::text from generate_series(1, 4) as n;
    insert into shifts (name) values ('주간'), ('오후');
    insert into shift_versions (shift_id, valid_from, plan)
      values (1, '2025-01-01', ${plan(420)}), (2, '2025-01-01', ${plan(600)});
    insert into patterns (name) values ('7'), ('8'), ('21'), ('바꾸는 조');
    insert into pattern_versions (pattern_id, valid_from, anchor, cycle) values
      (1, '2025-01-01', '2025-01-06', ${cycle(7)}), (2, '2025-01-01', '2025-01-06', ${cycle(8)}),
      (3, '2025-01-01', '2025-01-06', ${cycle(21)}), (4, '2025-01-01', '2025-01-06', ${cycle(8)});
    insert into plan_assignments (scope, scope_id, during, pattern_id)
      select 'department', n, '[2025-01-01,)', n from generate_series(1, 4) as n;
    insert into holidays (calendar_id, day, origin, name, kind)
      select min(id), date '2026-11-01' + n * 23, 'manual', '쉬는 날', 'publicHoliday'
      from holiday_calendars cross join generate_series(1, 20) as n group by n;
    insert into employees (number, name) select lpad(n::text, 6, '0'), '직원 ' || n from generate_series(1, ${people}) as n;
    insert into employments (employee_id, during, department_id, site_id)
      select id, '[2025-01-01,)', case when id <= ${rotating} then 4 else 1 + id % 3 end, 1 from employees;
    update begun_dates set through = '${today}';
  `)
  await admin.query('vacuum analyze')
}

/** Another cycle for those who change theirs: each of their dates becomes another one. */
async function rotate(ctx: Context) {
  const off = { off: 'weeklyHoliday' } as const
  const cycle = Array.from({ length: 8 }, (_, day) => (day % 4 === 3 ? off : { shiftId: 2 - (day % 2) }))
  return await setPatternCycle(ctx, systemActor, {
    ...{ id: 4, version: 1, from: '2026-11-25', anchor: '2025-01-06', cycle, worksOnHolidays: true },
    ...{ crews: [], starts: [], slide: null, reason: null },
  })
}

/** Seconds that COPY needs to put these plans into a table with the same key. */
async function timeCopy(
  admin: Client,
  folder: string,
  rows: string,
): Promise<{ rows: number; seconds: number }> {
  const file = join(folder, 'plans')
  await admin.query(`copy (${rows} order by employee_id, work_date) to '${file}'`)
  await admin.query('create table copied (like work_plans including all)')
  await admin.query('alter table copied add foreign key (employee_id) references employees')
  const { value, seconds } = await timed(() => admin.query(`copy copied from '${file}'`))
  await admin.query('drop table copied')
  return { rows: value.rowCount ?? 0, seconds }
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; seconds: number }> {
  const start = performance.now()
  const value = await work()
  return { value, seconds: (performance.now() - start) / 1000 }
}

console.log(JSON.stringify(await benchPlans(Number(process.argv[2]))))
