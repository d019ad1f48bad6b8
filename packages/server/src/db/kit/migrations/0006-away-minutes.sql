-- The rules, second edition: minutes away by the out and in keys. Logs of the first edition say 0 until they are derived
-- anew, by a recompute with preview. The default stays: servers of the version before go on writing.

alter table work_logs add column away_minutes integer not null default 0;
