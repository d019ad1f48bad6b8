-- Where a person is, decided when the day is derived and stored with it. Logs of before are derived anew.

alter table work_logs
  add column presence text not null default 'noPlan',
  add column probably_absent_from timestamptz;

alter table work_logs alter column presence drop default;

insert into stale_days (employee_id, work_date, cause) select employee_id, work_date, 'edition' from work_logs;
