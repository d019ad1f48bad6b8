-- Plans as people make them: shifts, cycles of shifts, to whom they are assigned, what one person does instead, and
-- holidays. `work_plans` is what they say, with the origin of each date.

-- `import_key` is what an import finds the shift of a week by; null for those that people make.
create table shifts (
  id int generated always as identity primary key,
  name text not null check (name <> ''),
  import_key text unique
);

create table shift_versions (
  shift_id int not null references shifts,
  valid_from date not null,
  plan jsonb not null check (jsonb_array_length(plan -> 'segments') > 0),
  primary key (shift_id, valid_from)
);

create table patterns (
  id int generated always as identity primary key,
  name text not null unique check (name <> '')
);

-- A day of the cycle is {"shiftId": 1}, {"off": "offday"} or {"off": "weeklyHoliday"}; the first is that of `anchor`.
create table pattern_versions (
  pattern_id int not null references patterns,
  valid_from date not null,
  anchor date not null,
  cycle jsonb not null check (jsonb_array_length(cycle) > 0),
  works_on_holidays boolean not null default false,
  primary key (pattern_id, valid_from)
);

create table plan_assignments (
  id int generated always as identity primary key,
  scope text not null check (scope in ('company', 'site', 'department', 'team', 'employee')),
  scope_id int not null check ((scope = 'company') = (scope_id = 0)),
  during daterange not null check (not isempty(during)),
  pattern_id int not null references patterns,
  days_ahead int not null default 0 check (days_ahead >= 0),
  exclude using gist (scope with =, scope_id with =, during with &&)
);

-- Without a shift and without a plan it says that there is nothing to work.
create table plan_overrides (
  id int generated always as identity primary key,
  employee_id int not null references employees,
  work_date date not null,
  shift_id int references shifts,
  plan jsonb check (jsonb_typeof(plan) = 'object'),
  reason text not null check (reason <> ''),
  unique (employee_id, work_date),
  check (shift_id is null or plan is null)
);

create table holiday_calendars (
  id int generated always as identity primary key,
  code text not null unique check (code <> '')
);

-- A row without a kind says that the date is no holiday. Of a date those of the strongest origin count.
create table holidays (
  calendar_id int not null references holiday_calendars,
  day date not null,
  origin text not null check (origin in ('bundled', 'publicApi', 'manual')),
  name text not null check (name <> ''),
  kind text check (kind in ('publicHoliday', 'companyHoliday')),
  fetched_at timestamptz,
  primary key (calendar_id, day, origin, name)
);

insert into holiday_calendars (code) values ('KR');

alter table sites
  add column region text not null default 'KR' check (region ~ '^[A-Z]{2}$'),
  add column calendar_id int references holiday_calendars;

alter table work_plans add column origin jsonb check (jsonb_typeof(origin) = 'object');

-- What is there: a schedule becomes a pattern, its weeks cycles of seven from a Monday on, each different plan of
-- them a shift that has always been so.

create table week_days as
  select schedules.name, valid_from, day, plan, md5(schedules.name || plan::text) as import_key,
    coalesce(jsonb_array_length(plan -> 'segments'), 0) > 0 as works
  from schedules join schedule_weeks on schedule_id = id
  cross join lateral jsonb_array_elements(week) with ordinality as each (plan, day);

insert into shifts (name, import_key) select distinct name, import_key from week_days where works order by 1, 2;

insert into shift_versions (shift_id, valid_from, plan)
  select distinct id, date '0001-01-01', plan from week_days join shifts using (import_key) where works;

insert into patterns (name) select name from schedules order by id;

insert into pattern_versions (pattern_id, valid_from, anchor, cycle)
  select patterns.id, valid_from, date '2024-01-01', jsonb_agg(
    case when works then jsonb_build_object('shiftId', shifts.id)
      when plan ->> 'dayType' = 'weeklyHoliday' then '{"off": "weeklyHoliday"}' else '{"off": "offday"}' end
    order by day
  )
  from week_days join patterns using (name) left join shifts using (import_key)
  group by patterns.id, valid_from;

drop table week_days;

insert into plan_assignments (scope, scope_id, during, pattern_id)
  select 'employee', employee_id, during, patterns.id
  from schedule_assignments join schedules on schedules.id = schedule_id join patterns using (name)
  order by employee_id, during;

update work_plans set origin = jsonb_build_object(
  'pattern', jsonb_build_object(
    'assignmentId', assignment.id, 'patternId', assignment.pattern_id, 'scope', 'employee', 'offset', 0,
    'cycleDay', extract(isodow from work_date)::int - 1,
    'shiftId', cycle -> (extract(isodow from work_date)::int - 1) -> 'shiftId'
  ),
  'holiday', null, 'override', null
)
from plan_assignments as assignment join pattern_versions using (pattern_id)
where scope_id = employee_id and during @> work_date
  and valid_from = (
    select max(valid_from) from pattern_versions as version
    where version.pattern_id = assignment.pattern_id and version.valid_from <= work_date
  );

alter table work_plans drop column schedule_id;
drop table schedule_assignments, schedule_weeks, schedules;
