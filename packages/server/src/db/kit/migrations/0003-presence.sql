-- Where a person is, decided when the day is derived and stored with it. The default stays: servers of the version
-- before go on writing.

alter table work_logs
  add column presence text not null default 'noPlan',
  add column probably_absent_from timestamptz;

-- Logs of before keep what the board said of them. They are derived anew by a recompute, with its preview.
update work_logs set presence = case
  when 'ABSENT' = any(findings) then 'absent'
  when 'NOT_IN_YET' = any(findings) then 'notYet'
  when 'SOURCE_BEHIND' = any(findings) then 'behind'
  when required_minutes = 0 and planned_minutes > 0 then 'away'
  when 'WORKING' = any(findings) then 'in'
  when settled and worked_minutes is null then 'incomplete'
  when in_minute is not null and out_minute is null then 'in'
  when in_minute is not null or out_minute is not null then 'left'
  when settled and required_minutes > 0 then 'incomplete'
  when required_minutes > 0 then 'upcoming'
  else 'off'
end;
