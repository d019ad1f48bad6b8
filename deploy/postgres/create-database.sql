-- Two roles and a database: the owner migrates, the application serves and can change no raw punch and no audit. Doing it again changes nothing.
\set ON_ERROR_STOP on
\getenv owner_password ROLLCALL_OWNER_PASSWORD
\getenv app_password ROLLCALL_APP_PASSWORD

select format('create role %I login', name)
from (values ('rollcall_owner'), ('rollcall_app')) as wanted (name)
where not exists (select from pg_roles where rolname = name) \gexec

alter role rollcall_owner password :'owner_password';
alter role rollcall_app password :'app_password';

-- Who creates a database for another must be able to become it; only a superuser is that by itself.
select format('grant rollcall_owner to %I', current_user)
from pg_roles where rolname = current_user and not rolsuper \gexec

select 'create database rollcall owner rollcall_owner'
where not exists (select from pg_database where datname = 'rollcall') \gexec
