-- Dates of the future have no work log. Planned dates up to this one have begun somewhere on earth and were marked when
-- they did; one row. What was planned before this migration was marked when it was planned.
create table begun_dates (
  one_row boolean primary key default true check (one_row),
  through date not null
);
insert into begun_dates (through) select coalesce(max(work_date), '0001-01-01') from work_plans;
