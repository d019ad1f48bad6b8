-- How many years days and the log of access are kept, and from which date on: older rows are gone, or are
-- being taken out, and none comes back. Facts are kept some dates longer than the days that rest on them.
create table retention (
  one_row boolean primary key default true check (one_row),
  days_years smallint not null default 5 check (days_years >= 3),
  access_years smallint not null default 2 check (access_years >= 2),
  days_from date,
  facts_from date,
  access_from date,
  check (num_nulls(days_from, facts_from, access_from) in (0, 3)),
  check (facts_from < days_from)
);

insert into retention default values;

-- What the ledgers of leave count of days whose logs are gone: whether a date was to be worked, was missed, and
-- whether the contract rested.
create table attendance_days (
  employee_id int not null references employees,
  work_date date not null,
  contracted boolean not null,
  absent boolean not null,
  rested boolean not null,
  primary key (employee_id, work_date)
);
