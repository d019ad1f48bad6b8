-- What sites and sources are called in English, as departments are already. Empty where nobody said it: the name itself
-- is shown then.

alter table sites add column name_en text not null default '';
alter table sources add column name_en text not null default '';
