-- Which edition of the engine derived a log. What stands was derived by the first, or by one that did not say; a
-- recompute derives it anew, with its preview. The default stays: servers of the version before go on writing.

alter table work_logs add column engine smallint not null default 1;
