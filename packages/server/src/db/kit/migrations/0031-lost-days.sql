-- The days that a month is looked through for, and none beside them: who was tardy, left early or was absent,
-- and what is still open. `db/screens/lost-days.ts` asks in the same words.
create index work_logs_lost on work_logs (work_date) where tardy_minutes > 0 or left_early_minutes > 0
  or absent_minutes > 0 or findings && '{MISSING_IN,MISSING_OUT}'::text[]
  or findings && '{REMOTE_UNCONFIRMED}'::text[];

create index closed_days_lost on closed_days (work_date) where tardy_minutes > 0 or left_early_minutes > 0
  or absent_minutes > 0 or findings && '{MISSING_IN,MISSING_OUT}'::text[]
  or findings && '{REMOTE_UNCONFIRMED}'::text[];
