-- Who said what a source's direction codes mean: nobody yet, its agent when it first came, or a person.
alter table source_settings add directions_said_by text not null default 'person'
  check (directions_said_by in ('nobody', 'agent', 'person'));

-- Clock of the agent minus clock of the server.
alter table heartbeats add agent_clock_difference_seconds double precision;

-- A row dated into the future is judged again when its time has come. A row that became a punch stays here,
-- as it came.
alter table quarantined_rows add due_at timestamptz, add released_at timestamptz;
create index quarantined_rows_due on quarantined_rows (due_at) where reason = 'in-the-future' and released_at is null;

-- Second edition of the row hash (contract/row-hash.ts): the parts stand between NULs, so that no two rows
-- have one text.
update quarantined_rows set digest = sha256(
  convert_to(row->>'badge', 'UTF8') || '\x00' || convert_to(row->>'time', 'UTF8') || '\x00' || convert_to(row->>'direction', 'UTF8')
);

delete from source_days;
insert into source_days (source_id, local_date, rows, hash_sum)
select source_id, local_date::date, count(*), sum(head + case when head < 0 then 18446744073709551616 else 0 end)
from (
  select source_id, left(raw_time, 10) as local_date, ('x' || encode(substring(digest for 8), 'hex'))::bit(64)::bigint::numeric as head
  from punches
  cross join lateral sha256(
    convert_to(badge, 'UTF8') || '\x00' || convert_to(raw_time, 'UTF8') || '\x00' || convert_to(raw_direction, 'UTF8')
  ) as digest
  union all
  select source_id, left(row->>'time', 10), ('x' || encode(substring(digest for 8), 'hex'))::bit(64)::bigint::numeric
  from quarantined_rows
  where reason <> 'not-a-time' and row->>'time' collate "C" >= '0001'
) as hashed
group by source_id, local_date;
