-- Who signs in: the tables of better-auth in the words of that library (auth/sign-in.ts); a test asks it whether anything is missing.

create schema auth;

create table auth."user" (
  id text primary key,
  name text not null,
  email text not null unique check (email = lower(email)),
  "emailVerified" boolean not null,
  image text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp,
  "twoFactorEnabled" boolean
);

-- `method` says how the session came to be; it decides what the session may do (core/access).
create table auth.session (
  id text primary key,
  "expiresAt" timestamptz not null,
  token text not null unique,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references auth."user" on delete cascade,
  method text
);

create table auth.account (
  id text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth."user" on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null,
  unique ("providerId", "accountId"),
  -- A second person to whom the issuer gave the e-mail of a first is not the first.
  unique ("userId", "providerId")
);

create table auth.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp
);

create table auth."twoFactor" (
  id text primary key,
  secret text not null,
  "backupCodes" text not null,
  "userId" text not null references auth."user" on delete cascade,
  verified boolean,
  "failedVerificationCount" integer,
  "lockedUntil" timestamptz
);

create table auth.passkey (
  id text primary key,
  name text,
  "publicKey" text not null,
  "userId" text not null references auth."user" on delete cascade,
  "credentialID" text not null unique,
  counter integer not null,
  "deviceType" text not null,
  "backedUp" boolean not null,
  transports text,
  "createdAt" timestamptz,
  aaguid text
);

create index session_by_user on auth.session ("userId");
create index session_by_expiry on auth.session ("expiresAt");
create index verification_by_identifier on auth.verification (identifier);
create index verification_by_expiry on auth.verification ("expiresAt");
create index two_factor_by_user on auth."twoFactor" ("userId");
create index passkey_by_user on auth.passkey ("userId");

-- What users may do.

create table employee_users (
  user_id text primary key references auth."user" on delete cascade,
  employee_id int not null unique references employees
);

create table role_grants (
  id int generated always as identity primary key,
  user_id text not null references auth."user" on delete cascade,
  role text not null check (role in ('manager', 'hr', 'operator', 'auditor', 'administrator')),
  department_id int references departments,
  during daterange not null check (not isempty(during)),
  check (case role when 'manager' then department_id is not null when 'hr' then true else department_id is null end),
  exclude using gist (user_id with =, role with =, coalesce(department_id, 0) with =, during with &&)
);

-- Links that let somebody in once: the first administrator, or a user who sets a password. Only the hash is kept.
create table access_links (
  id int generated always as identity primary key,
  hash bytea not null unique,
  user_id text references auth."user" on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

create index access_links_user on access_links (user_id);

-- Wrong passwords, counted by e-mail and address; the key is a hash, so the table says nothing about who exists.
create table sign_in_failures (
  key bytea primary key,
  failures int not null,
  last_at timestamptz not null,
  locked_until timestamptz
);

-- Tokens: for a source, or for the API with what it may read.

update tokens set expires_at = created_at + interval '365 days' where expires_at is null;

alter table tokens
  alter column expires_at set not null,
  add column scopes text[] not null default '{}',
  add column created_by text not null default 'system:rollcall',
  add constraint tokens_are_for_a_source_or_the_api check ((source_id is null) = (scopes <> '{}'));

alter table tokens alter column created_by drop default;

create index tokens_source on tokens (source_id);

-- The audit: whose record, from where, in whose place, old and new, why.

alter table audit_events
  add column user_id text,
  add column address text,
  add column employee_id int,
  add column on_behalf_of text,
  add column before jsonb,
  add column after jsonb,
  add column reason text;

create index audit_events_time on audit_events (at desc, id desc);
create index audit_events_actor on audit_events (actor, at desc);
create index audit_events_employee on audit_events (employee_id, at desc) where employee_id is not null;
