-- Second factors are Rollcall's own: what is shown, what was tried and what follows stand in one transaction.

-- `secret` is encrypted with ROLLCALL_SECRET. A code counts for its step of thirty seconds, and no step
-- counts twice: `last_step` is the last one that did.
create table second_factors (
  user_id text primary key references auth."user" on delete cascade,
  secret text not null,
  begun_at timestamptz not null,
  confirmed_at timestamptz,
  last_step bigint,
  backup_salt bytea not null
);

-- One row for each code that was not used. The hash is slow and salted, so a copy of the table opens nothing.
create table backup_codes (
  user_id text not null references second_factors on delete cascade,
  hash bytea not null,
  primary key (user_id, hash)
);

-- Backup codes that were encrypted cannot be hashed here: whoever had some makes new ones.
insert into second_factors (user_id, secret, begun_at, confirmed_at, backup_salt)
select "userId", secret, current_timestamp, current_timestamp, uuid_send(gen_random_uuid())
from auth."twoFactor" where verified is not false
on conflict do nothing;

drop table auth."twoFactor";
alter table auth."user" drop column "twoFactorEnabled";

-- Somebody who gave the password and still owes the code. Only the hash of the token is kept.
create table pending_sign_ins (
  hash bytea primary key,
  user_id text not null references auth."user" on delete cascade,
  expires_at timestamptz not null,
  tries int not null default 0
);

create index pending_sign_ins_user on pending_sign_ins (user_id);
create index pending_sign_ins_expiry on pending_sign_ins (expires_at);

-- Sessions without a method are tickets of the library: they let nobody in (open-session.ts).
delete from auth.session where method is null;

-- Which accounts failed from an address of late. Both are hashes: the table says nothing about who exists.
create table address_failures (
  address bytea not null,
  account bytea not null,
  last_at timestamptz not null,
  primary key (address, account)
);

create index address_failures_time on address_failures (last_at);
