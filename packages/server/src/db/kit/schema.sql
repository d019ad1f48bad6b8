table access_links
   1 id integer not null
   2 hash bytea not null
   3 user_id text
   4 created_at timestamp with time zone not null
   5 expires_at timestamp with time zone not null
   6 used_at timestamp with time zone
  constraint access_links_hash_key UNIQUE (hash)
  constraint access_links_pkey PRIMARY KEY (id)
  constraint access_links_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth."user"(id) ON DELETE CASCADE
  index access_links_hash_key ON public.access_links USING btree (hash)
  index access_links_user ON public.access_links USING btree (user_id)
  grant delete, insert, select, update to rollcall_app

table address_failures
   1 address bytea not null
   2 account bytea not null
   3 last_at timestamp with time zone not null
  constraint address_failures_pkey PRIMARY KEY (address, account)
  index address_failures_time ON public.address_failures USING btree (last_at)
  grant delete, insert, select, update to rollcall_app

table adjustments
   1 id integer not null
   2 closing_id integer not null
   3 employee_id integer not null
   4 work_date date not null
   5 before json
   6 after json
   7 causes text[] not null
   8 known_at timestamp with time zone not null
   9 status text not null
  10 into_month date
  11 decided_at timestamp with time zone
  12 decided_by text
  13 reason text
  constraint adjustments_causes_check CHECK ((cardinality(causes) > 0))
  constraint adjustments_check CHECK (((status = 'accepted'::text) = (into_month IS NOT NULL)))
  constraint adjustments_check1 CHECK (((status = ANY (ARRAY['accepted'::text, 'dismissed'::text])) = (decided_by IS NOT NULL)))
  constraint adjustments_check2 CHECK ((num_nulls(decided_at, decided_by, reason) = ANY (ARRAY[0, 3])))
  constraint adjustments_closing_id_fkey FOREIGN KEY (closing_id) REFERENCES closings(id)
  constraint adjustments_decided_by_check CHECK ((decided_by <> ''::text))
  constraint adjustments_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES employees(id)
  constraint adjustments_into_month_check CHECK ((EXTRACT(day FROM into_month) = (1)::numeric))
  constraint adjustments_pkey PRIMARY KEY (id)
  constraint adjustments_reason_check CHECK ((btrim(reason) <> ''::text))
  constraint adjustments_status_check CHECK ((status = ANY (ARRAY['open'::text, 'accepted'::text, 'dismissed'::text, 'void'::text])))
  index adjustments_day ON public.adjustments USING btree (employee_id, work_date)
  index adjustments_open ON public.adjustments USING btree (closing_id, employee_id, work_date) WHERE (status = 'open'::text)
  grant insert, select to rollcall_app
  grant update (after, causes, decided_at, decided_by, into_month, known_at, reason, status) to rollcall_app

table attachment_contents
   1 attachment_id integer not null
   2 content bytea not null
  constraint attachment_contents_attachment_id_fkey FOREIGN KEY (attachment_id) REFERENCES attachments(id) ON DELETE CASCADE
  constraint attachment_contents_pkey PRIMARY KEY (attachment_id)
  grant insert, select to rollcall_app

table attachments
   1 id integer not null
   2 request_id integer
   3 user_id text
   4 sent_at timestamp with time zone not null
   5 name text not null
   6 type text not null
   7 bytes integer not null
   8 hash bytea not null
  constraint attachments_bytes_check CHECK (((bytes >= 1) AND (bytes <= 10485760)))
  constraint attachments_name_check CHECK ((name <> ''::text))
  constraint attachments_pkey PRIMARY KEY (id)
  constraint attachments_request_id_fkey FOREIGN KEY (request_id) REFERENCES requests(id)
  constraint attachments_type_check CHECK ((type <> ''::text))
  constraint attachments_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth."user"(id) ON DELETE SET NULL
  index attachments_request ON public.attachments USING btree (request_id) WHERE (request_id IS NOT NULL)
  index attachments_unsent ON public.attachments USING btree (user_id, name, hash) WHERE (request_id IS NULL)
  grant delete, insert, select to rollcall_app
  grant update (request_id) to rollcall_app

table attendance_days
   1 employee_id integer not null
   2 work_date date not null
   3 contracted boolean not null
   4 absent boolean not null
   5 rested boolean not null
  constraint attendance_days_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES employees(id)
  constraint attendance_days_pkey PRIMARY KEY (employee_id, work_date)
  grant delete, select to rollcall_app

table audit_events
   1 id bigint not null
   2 at timestamp with time zone not null
   3 actor text not null
   4 action text not null
   5 subject text not null
   6 details jsonb not null
   7 user_id text
   8 address text
   9 employee_id integer
  10 on_behalf_of text
  11 before jsonb
  12 after jsonb
  13 reason text
  constraint audit_events_pkey PRIMARY KEY (id)
  index audit_events_actor ON public.audit_events USING btree (actor, at DESC)
  index audit_events_employee ON public.audit_events USING btree (employee_id, at DESC) WHERE (employee_id IS NOT NULL)
  index audit_events_time ON public.audit_events USING btree (at DESC, id DESC)
  grant insert, select to rollcall_app

table backup_codes
   1 user_id text not null
   2 hash bytea not null
  constraint backup_codes_pkey PRIMARY KEY (user_id, hash)
  constraint backup_codes_user_id_fkey FOREIGN KEY (user_id) REFERENCES second_factors(user_id) ON DELETE CASCADE
  grant delete, insert, select to rollcall_app

table badge_assignments
   1 source_id integer not null
   2 badge text not null collate "C"
   3 employee_id integer not null
   4 valid tstzrange not null
  constraint badge_assignments_badge_check CHECK ((badge <> ''::text))
  constraint badge_assignments_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES employees(id)
  constraint badge_assignments_pkey PRIMARY KEY (source_id, badge, valid)
  constraint badge_assignments_source_id_badge_valid_excl EXCLUDE USING gist (source_id WITH =, badge WITH =, valid WITH &&)
  constraint badge_assignments_source_id_fkey FOREIGN KEY (source_id) REFERENCES sources(id)
  constraint badge_assignments_valid_check CHECK ((NOT isempty(valid)))
  index badge_assignments_employee ON public.badge_assignments USING btree (employee_id)
  index badge_assignments_source_id_badge_valid_excl ON public.badge_assignments USING gist (source_id, badge, valid)
  grant delete, insert, select, update to rollcall_app

table begun_dates
   1 one_row boolean not null
   2 through date not null
  constraint begun_dates_one_row_check CHECK (one_row)
  constraint begun_dates_pkey PRIMARY KEY (one_row)
  grant select, update to rollcall_app

table board_accepted
   1 employee_id integer not null
   2 work_date date not null
   3 code text not null
   4 digest bytea not null
   5 accepted_by text not null
   6 accepted_at timestamp with time zone not null
   7 reason text not null
  constraint board_accepted_accepted_by_check CHECK ((accepted_by <> ''::text))
  constraint board_accepted_code_check CHECK ((code <> ''::text))
  constraint board_accepted_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES employees(id) ON DELETE CASCADE
  constraint board_accepted_pkey PRIMARY KEY (employee_id, work_date, code)
  constraint board_accepted_reason_check CHECK ((btrim(reason) <> ''::text))
  grant delete, insert, select, update to rollcall_app

table board_accepted_subjects
   1 id integer not null
   2 month date not null
   3 department_id integer
   4 code text not null
   5 subject text not null collate "C"
   6 digest bytea not null
   7 accepted_by text not null
   8 accepted_at timestamp with time zone not null
   9 reason text not null
  constraint board_accepted_subjects_accepted_by_check CHECK ((accepted_by <> ''::text))
  constraint board_accepted_subjects_code_check CHECK ((code <> ''::text))
  constraint board_accepted_subjects_department_id_fkey FOREIGN KEY (department_id) REFERENCES departments(id) ON DELETE CASCADE
  constraint board_accepted_subjects_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric))
  constraint board_accepted_subjects_month_code_subject_department_id_key UNIQUE NULLS NOT DISTINCT (month, code, subject, department_id)
  constraint board_accepted_subjects_pkey PRIMARY KEY (id)
  constraint board_accepted_subjects_reason_check CHECK ((btrim(reason) <> ''::text))
  constraint board_accepted_subjects_subject_check CHECK ((subject <> ''::text))
  index board_accepted_subjects_month_code_subject_department_id_key ON public.board_accepted_subjects USING btree (month, code, subject, department_id) NULLS NOT DISTINCT
  grant delete, insert, select, update to rollcall_app

table calendar_links
   1 employee_id integer not null
   2 hash bytea not null
   3 language text not null
   4 created_at timestamp with time zone not null
   5 last_used_at timestamp with time zone
  constraint calendar_links_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES employees(id)
  constraint calendar_links_hash_check CHECK ((length(hash) = 32))
  constraint calendar_links_hash_key UNIQUE (hash)
  constraint calendar_links_language_check CHECK ((language = ANY (ARRAY['ko'::text, 'en'::text])))
  constraint calendar_links_pkey PRIMARY KEY (employee_id)
  index calendar_links_hash_key ON public.calendar_links USING btree (hash)
  grant delete, insert, select, update to rollcall_app

table checkpoints
   1 source_id integer not null
   2 position text
   3 read_through timestamp with time zone
   4 updated_at timestamp with time zone not null
  constraint checkpoints_pkey PRIMARY KEY (source_id)
  constraint checkpoints_source_id_fkey FOREIGN KEY (source_id) REFERENCES sources(id)
  grant insert, select, update to rollcall_app

table closed_days
   1 closing_id integer not null
   2 employee_id integer not null
   3 work_date date not null
   4 logged boolean not null
   5 day_type text
   6 settled boolean
   7 presence text
   8 probably_absent_from timestamp with time zone
   9 in_at timestamp with time zone
  10 out_at timestamp with time zone
  11 in_minute integer
  12 out_minute integer
  13 planned_minutes integer
  14 required_minutes integer
  15 leave_minutes integer
  16 deemed_minutes integer
  17 absent_minutes integer
  18 outing_minutes integer
  19 away_minutes integer
  20 grace_minutes integer
  21 worked_minutes integer
  22 tardy_minutes integer
  23 left_early_minutes integer
  24 overtime_minutes integer
  25 outside_plan_minutes integer
  26 night_minutes integer
  27 excused text[]
  28 findings text[]
  29 due_at timestamp with time zone
  30 awaits_through timestamp with time zone
  31 judged_as_of timestamp with time zone
  32 judged_through timestamp with time zone
  33 engine smallint
  34 digest bytea
  35 facts json not null
  36 explanation json not null
  constraint closed_days_check CHECK ((logged = (digest IS NOT NULL)))
  constraint closed_days_closing_id_fkey FOREIGN KEY (closing_id) REFERENCES closings(id)
  constraint closed_days_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES employees(id)
  constraint closed_days_pkey PRIMARY KEY (employee_id, work_date, closing_id)
  index closed_days_closing ON public.closed_days USING btree (closing_id)
  index closed_days_lost ON public.closed_days USING btree (work_date) WHERE ((tardy_minutes > 0) OR (left_early_minutes > 0) OR (absent_minutes > 0) OR (findings && '{MISSING_IN,MISSING_OUT}'::text[]) OR (findings && '{REMOTE_UNCONFIRMED}'::text[]))
  grant insert, select to rollcall_app

table closings
   1 id integer not null
   2 department_id integer not null
   3 month date not null
   4 closed_at timestamp with time zone not null
   5 closed_by text not null
   6 people integer not null
   7 days integer not null
   8 engine smallint not null
   9 rules smallint not null
  10 pool json not null
  11 reopened_at timestamp with time zone
  12 reopened_by text
  13 reopen_reason text
  constraint closings_check CHECK ((num_nulls(reopened_at, reopened_by, reopen_reason) = ANY (ARRAY[0, 3])))
  constraint closings_closed_by_check CHECK ((closed_by <> ''::text))
  constraint closings_days_check CHECK ((days >= 0))
  constraint closings_department_id_fkey FOREIGN KEY (department_id) REFERENCES departments(id)
  constraint closings_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric))
  constraint closings_people_check CHECK ((people >= 0))
  constraint closings_pkey PRIMARY KEY (id)
  constraint closings_reopen_reason_check CHECK ((btrim(reopen_reason) <> ''::text))
  constraint closings_reopened_by_check CHECK ((reopened_by <> ''::text))
  index closings_in_force ON public.closings USING btree (department_id, month) WHERE (reopened_at IS NULL)
  index closings_month ON public.closings USING btree (month) WHERE (reopened_at IS NULL)
  grant insert, select to rollcall_app
  grant update (pool, reopen_reason, reopened_at, reopened_by) to rollcall_app

table day_reminders
   1 employee_id integer not null
   2 work_date date not null
   3 reminded_at timestamp with time zone not null
   4 reminded_by text not null
  constraint day_reminders_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES employees(id) ON DELETE CASCADE
  constraint day_reminders_pkey PRIMARY KEY (employee_id, work_date)
  constraint day_reminders_reminded_by_check CHECK ((reminded_by <> ''::text))
  grant delete, insert, select, update to rollcall_app

table delegations
   1 id integer not null
   2 from_user_id text not null
   3 to_user_id text not null
   4 during daterange not null
   5 reason text not null
   6 made_by text not null
   7 made_at timestamp with time zone not null
   8 ended_by text
   9 ended_at timestamp with time zone
  constraint delegations_check CHECK ((to_user_id <> from_user_id))
  constraint delegations_check1 CHECK (((ended_at IS NULL) = (ended_by IS NULL)))
  constraint delegations_during_check CHECK (((NOT isempty(during)) AND (NOT lower_inf(during)) AND (NOT upper_inf(during))))
  constraint delegations_ended_by_check CHECK ((ended_by <> ''::text))
  constraint delegations_from_user_id_during_excl EXCLUDE USING gist (from_user_id WITH =, during WITH &&) WHERE ((ended_at IS NULL))
  constraint delegations_from_user_id_fkey FOREIGN KEY (from_user_id) REFERENCES auth."user"(id) ON DELETE CASCADE
  constraint delegations_made_by_check CHECK ((made_by <> ''::text))
  constraint delegations_pkey PRIMARY KEY (id)
  constraint delegations_to_user_id_fkey FOREIGN KEY (to_user_id) REFERENCES auth."user"(id) ON DELETE CASCADE
  index delegations_from_user_id_during_excl ON public.delegations USING gist (from_user_id, during) WHERE (ended_at IS NULL)
  index delegations_to ON public.delegations USING btree (to_user_id) WHERE (ended_at IS NULL)
  grant insert, select to rollcall_app
  grant update (ended_at, ended_by) to rollcall_app

table department_places
   1 department_id integer not null
   2 parent_id integer not null
   3 during daterange not null
  constraint department_places_check CHECK ((department_id <> parent_id))
  constraint department_places_department_id_during_excl EXCLUDE USING gist (department_id WITH =, during WITH &&)
  constraint department_places_department_id_fkey FOREIGN KEY (department_id) REFERENCES departments(id)
  constraint department_places_during_check CHECK ((NOT isempty(during)))
  constraint department_places_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES departments(id)
  index department_places_department_id_during_excl ON public.department_places USING gist (department_id, during)
  grant delete, insert, select, update to rollcall_app

table departments
   1 id integer not null
   2 name text not null
   3 name_en text not null
   4 ended_on date
  constraint departments_name_check CHECK ((name <> ''::text))
  constraint departments_name_key UNIQUE (name)
  constraint departments_pkey PRIMARY KEY (id)
  index departments_name_key ON public.departments USING btree (name)
  grant delete, insert, select, update to rollcall_app

table differing_days
   1 source_id integer not null
   2 local_date date not null
   3 rows integer not null
   4 hash_sum numeric(40,0) not null
   5 found_at timestamp with time zone not null
  constraint differing_days_pkey PRIMARY KEY (source_id, local_date)
  constraint differing_days_source_id_fkey FOREIGN KEY (source_id) REFERENCES sources(id)
  grant delete, insert, select, update to rollcall_app

table employee_traits
   1 employee_id integer not null
   2 during daterange not null
   3 trait text not null
  constraint employee_traits_during_check CHECK ((NOT isempty(during)))
  constraint employee_traits_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES employees(id)
  constraint employee_traits_employee_id_trait_during_excl EXCLUDE USING gist (employee_id WITH =, trait WITH =, during WITH &&)
  constraint employee_traits_pkey PRIMARY KEY (employee_id, trait, during)
  constraint employee_traits_trait_check CHECK ((trait = ANY (ARRAY['minor'::text, 'pregnant'::text, 'afterBirth'::text, 'shortHours'::text, 'exemptFromHours'::text])))
  index employee_traits_employee_id_trait_during_excl ON public.employee_traits USING gist (employee_id, trait, during)
  grant delete, insert, select, update to rollcall_app

table employee_users
   1 user_id text not null
   2 employee_id integer not null
  constraint employee_users_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES employees(id)
  constraint employee_users_employee_id_key UNIQUE (employee_id)
  constraint employee_users_pkey PRIMARY KEY (user_id)
  constraint employee_users_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth."user"(id) ON DELETE CASCADE
  index employee_users_employee_id_key ON public.employee_users USING btree (employee_id)
  grant delete, insert, select, update to rollcall_app

table employees
   1 id integer not null
   2 number text not null
   3 name text not null
   4 email text
  constraint employees_email_check CHECK ((email <> ''::text))
  constraint employees_name_check CHECK ((name <> ''::text))
  constraint employees_number_check CHECK ((number <> ''::text))
  constraint employees_number_key UNIQUE (number)
  constraint employees_pkey PRIMARY KEY (id)
  index employees_email ON public.employees USING btree (lower(email))
  index employees_number_key ON public.employees USING btree (number)
  grant delete, insert, select, update to rollcall_app

table employments
   1 employee_id integer not null
   2 during daterange not null
   3 department_id integer not null
   4 site_id integer not null
   5 title text not null
  constraint employments_department_id_fkey FOREIGN KEY (department_id) REFERENCES departments(id)
  constraint employments_during_check CHECK ((NOT isempty(during)))
  constraint employments_employee_id_during_excl EXCLUDE USING gist (employee_id WITH =, during WITH &&)
  constraint employments_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES employees(id)
  constraint employments_pkey PRIMARY KEY (employee_id, during)
  constraint employments_site_id_fkey FOREIGN KEY (site_id) REFERENCES sites(id)
  index employments_department ON public.employments USING btree (department_id)
  index employments_employee_id_during_excl ON public.employments USING gist (employee_id, during)
  grant delete, insert, select, update to rollcall_app

table heartbeats
   1 source_id integer not null
   2 received_at timestamp with time zone not null
   3 version text not null
   4 lag_seconds double precision
   5 clock_difference_seconds double precision
   6 permissions text not null
   7 warnings text[] not null
   8 agent_clock_difference_seconds double precision
   9 poll_seconds double precision
  constraint heartbeats_pkey PRIMARY KEY (source_id)
  constraint heartbeats_poll_seconds_check CHECK ((poll_seconds > (0)::double precision))
  constraint heartbeats_source_id_fkey FOREIGN KEY (source_id) REFERENCES sources(id)
  grant insert, select, update to rollcall_app

table holiday_calendars
   1 id integer not null
   2 code text not null
  constraint holiday_calendars_code_check CHECK ((code <> ''::text))
  constraint holiday_calendars_code_key UNIQUE (code)
  constraint holiday_calendars_pkey PRIMARY KEY (id)
  index holiday_calendars_code_key ON public.holiday_calendars USING btree (code)
  grant delete, insert, select, update to rollcall_app

table holiday_calls
   1 day date not null
   2 calls integer not null
   3 used_up boolean not null
  constraint holiday_calls_pkey PRIMARY KEY (day)
  grant insert, select, update to rollcall_app

table holiday_fetches
   1 id integer not null
   2 calendar_id integer not null
   3 year integer not null
   4 at timestamp with time zone not null
   5 outcome text not null
   6 fault text
   7 says text
   8 taken integer not null
  constraint holiday_fetches_calendar_id_fkey FOREIGN KEY (calendar_id) REFERENCES holiday_calendars(id)
  constraint holiday_fetches_check CHECK (((fault IS NOT NULL) = (outcome = 'failed'::text)))
  constraint holiday_fetches_outcome_check CHECK ((outcome = ANY (ARRAY['taken'::text, 'same'::text, 'none'::text, 'doubtful'::text, 'failed'::text])))
  constraint holiday_fetches_pkey PRIMARY KEY (id)
  index holiday_fetches_year ON public.holiday_fetches USING btree (calendar_id, year, id DESC)
  grant insert, select to rollcall_app

table holiday_findings
   1 id integer not null
   2 calendar_id integer not null
   3 year integer not null
   4 code text not null
   5 changes jsonb not null
   6 found_at timestamp with time zone not null
   7 seen_at timestamp with time zone not null
   8 status text not null
   9 decided_at timestamp with time zone
  10 decided_by text
  11 reason text
  constraint holiday_findings_calendar_id_fkey FOREIGN KEY (calendar_id) REFERENCES holiday_calendars(id)
  constraint holiday_findings_changes_check CHECK ((jsonb_typeof(changes) = 'array'::text))
  constraint holiday_findings_code_check CHECK ((code <> ''::text))
  constraint holiday_findings_pkey PRIMARY KEY (id)
  constraint holiday_findings_status_check CHECK ((status = ANY (ARRAY['open'::text, 'applied'::text, 'kept'::text, 'passed'::text])))
  index holiday_findings_once ON public.holiday_findings USING btree (calendar_id, year, code, md5((changes)::text)) WHERE (status = ANY (ARRAY['open'::text, 'kept'::text]))
  grant insert, select, update to rollcall_app

table holidays
   1 calendar_id integer not null
   2 day date not null
   3 origin text not null
   4 name text not null
   5 kind text
   6 fetched_at timestamp with time zone
  constraint holidays_calendar_id_fkey FOREIGN KEY (calendar_id) REFERENCES holiday_calendars(id)
  constraint holidays_kind_check CHECK ((kind = ANY (ARRAY['publicHoliday'::text, 'companyHoliday'::text])))
  constraint holidays_name_check CHECK ((name <> ''::text))
  constraint holidays_origin_check CHECK ((origin = ANY (ARRAY['bundled'::text, 'publicApi'::text, 'manual'::text])))
  constraint holidays_pkey PRIMARY KEY (calendar_id, day, origin, name)
  grant delete, insert, select, update to rollcall_app

table last_runs
   1 what text not null
   2 at timestamp with time zone not null
   3 details jsonb not null
  constraint last_runs_pkey PRIMARY KEY (what)
  constraint last_runs_what_check CHECK ((what = ANY (ARRAY['worker'::text, 'verify'::text, 'holidays'::text])))
  grant insert, select, update to rollcall_app

table leave_acts
   1 id integer not null
   2 key uuid not null
   3 kind text not null
   4 at timestamp with time zone not null
   5 made_by text not null
   6 reason text not null
  constraint leave_acts_key_key UNIQUE (key)
  constraint leave_acts_kind_check CHECK ((kind = ANY (ARRAY['opening'::text, 'grant'::text, 'carryOver'::text, 'payOut'::text, 'correction'::text, 'takeBack'::text])))
  constraint leave_acts_made_by_check CHECK ((made_by <> ''::text))
  constraint leave_acts_pkey PRIMARY KEY (id)
  constraint leave_acts_reason_check CHECK ((btrim(reason) <> ''::text))
  index leave_acts_key_key ON public.leave_acts USING btree (key)
  grant insert, select to rollcall_app

table leave_entries
   1 id integer not null
   2 act_id integer not null
   3 employee_id integer not null
   4 kind text not null
   5 on_date date not null
   6 minutes integer not null
   7 until_date date
  constraint leave_entries_act_id_fkey FOREIGN KEY (act_id) REFERENCES leave_acts(id)
  constraint leave_entries_check CHECK (((minutes <> 0) OR (kind = 'opening'::text)))
  constraint leave_entries_check1 CHECK ((until_date >= on_date))
  constraint leave_entries_check2 CHECK (((minutes > 0) OR (until_date IS NULL)))
  constraint leave_entries_check3 CHECK (((kind <> 'payOut'::text) OR (minutes < 0)))
  constraint leave_entries_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES employees(id)
  constraint leave_entries_kind_check CHECK ((kind = ANY (ARRAY['opening'::text, 'grant'::text, 'carryOver'::text, 'payOut'::text, 'correction'::text])))
  constraint leave_entries_pkey PRIMARY KEY (id)
  index leave_entries_act ON public.leave_entries USING btree (act_id)
  index leave_entries_employee ON public.leave_entries USING btree (employee_id)
  grant insert, select to rollcall_app

table leave_taken_back
   1 entry_id integer not null
   2 act_id integer not null
  constraint leave_taken_back_act_id_fkey FOREIGN KEY (act_id) REFERENCES leave_acts(id)
  constraint leave_taken_back_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES leave_entries(id)
  constraint leave_taken_back_pkey PRIMARY KEY (entry_id)
  index leave_taken_back_act ON public.leave_taken_back USING btree (act_id)
  grant insert, select to rollcall_app

table left_early_logs
   1 employee_id integer not null
   2 work_date date not null
   3 minutes integer not null
   4 excused boolean not null
  constraint left_early_logs_employee_id_work_date_fkey FOREIGN KEY (employee_id, work_date) REFERENCES work_logs(employee_id, work_date)
  constraint left_early_logs_minutes_check CHECK ((minutes > 0))
  constraint left_early_logs_pkey PRIMARY KEY (employee_id, work_date)
  grant delete, insert, select, update to rollcall_app

table migrations
   1 name text not null
   2 sql text not null
   3 applied_at timestamp with time zone not null
  constraint migrations_pkey PRIMARY KEY (name)
  grant select (name) to rollcall_app

table pattern_versions
   1 pattern_id integer not null
   2 valid_from date not null
   3 anchor date not null
   4 cycle jsonb not null
   5 works_on_holidays boolean not null
   6 crews jsonb not null
   7 starts jsonb not null
   8 slide jsonb
  constraint pattern_versions_crews_check CHECK ((jsonb_typeof(crews) = 'array'::text))
  constraint pattern_versions_cycle_check CHECK ((jsonb_array_length(cycle) > 0))
  constraint pattern_versions_pattern_id_fkey FOREIGN KEY (pattern_id) REFERENCES patterns(id)
  constraint pattern_versions_pkey PRIMARY KEY (pattern_id, valid_from)
  constraint pattern_versions_slide_check CHECK ((jsonb_array_length(slide) = 2))
  constraint pattern_versions_starts_check CHECK ((jsonb_typeof(starts) = 'array'::text))
  grant delete, insert, select, update to rollcall_app

table patterns
   1 id integer not null
   2 name text not null
   3 version integer not null
   4 retired_on date
  constraint patterns_name_check CHECK ((name <> ''::text))
  constraint patterns_name_key UNIQUE (name)
  constraint patterns_pkey PRIMARY KEY (id)
  index patterns_name_key ON public.patterns USING btree (name)
  grant delete, insert, select, update to rollcall_app

table payroll_layout_versions
   1 layout_id integer not null
   2 version integer not null
   3 columns jsonb not null
   4 made_by text not null
   5 made_at timestamp with time zone not null
  constraint payroll_layout_versions_columns_check CHECK (((jsonb_typeof(columns) = 'array'::text) AND (columns <> '[]'::jsonb)))
  constraint payroll_layout_versions_layout_id_fkey FOREIGN KEY (layout_id) REFERENCES payroll_layouts(id)
  constraint payroll_layout_versions_made_by_check CHECK ((made_by <> ''::text))
  constraint payroll_layout_versions_pkey PRIMARY KEY (layout_id, version)
  constraint payroll_layout_versions_version_check CHECK ((version > 0))
  grant insert, select to rollcall_app

table payroll_layouts
   1 id integer not null
   2 name text not null
  constraint payroll_layouts_name_check CHECK ((name <> ''::text))
  constraint payroll_layouts_name_key UNIQUE (name)
  constraint payroll_layouts_pkey PRIMARY KEY (id)
  index payroll_layouts_name_key ON public.payroll_layouts USING btree (name)
  grant insert, select, update to rollcall_app

table pending_sign_ins
   1 hash bytea not null
   2 user_id text not null
   3 expires_at timestamp with time zone not null
   4 tries integer not null
  constraint pending_sign_ins_pkey PRIMARY KEY (hash)
  constraint pending_sign_ins_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth."user"(id) ON DELETE CASCADE
  index pending_sign_ins_expiry ON public.pending_sign_ins USING btree (expires_at)
  index pending_sign_ins_user ON public.pending_sign_ins USING btree (user_id)
  grant delete, insert, select, update to rollcall_app

table people_import_blocks
   1 import_id integer not null
   2 band integer not null
   3 kind text not null
   4 line integer not null
   5 count integer not null
   6 rows json not null
  constraint people_import_blocks_count_check CHECK ((count > 0))
  constraint people_import_blocks_import_id_fkey FOREIGN KEY (import_id) REFERENCES people_imports(id) ON DELETE CASCADE
  constraint people_import_blocks_kind_check CHECK ((kind = ANY (ARRAY['new'::text, 'changed'::text, 'same'::text, 'refused'::text])))
  constraint people_import_blocks_pkey PRIMARY KEY (import_id, band, kind, line)
  grant delete, insert, select to rollcall_app

table people_import_people
   1 import_id integer not null
   2 number text not null
   3 before jsonb
   4 after jsonb not null
   5 employee_id integer
  constraint people_import_people_pkey PRIMARY KEY (import_id, number)
  grant delete, insert, select, update to rollcall_app

table people_imports
   1 id integer not null
   2 created_at timestamp with time zone not null
   3 created_by text not null
   4 file_name text not null
   5 valid_from date not null
   6 heads jsonb not null
   7 columns jsonb not null
   8 departments jsonb not null
   9 changes_since date
  10 applied_at timestamp with time zone
  11 applied_by text
  12 undone_at timestamp with time zone
  13 undone_by text
  constraint people_imports_check CHECK (((undone_at IS NULL) OR (applied_at IS NOT NULL)))
  constraint people_imports_columns_check CHECK ((jsonb_typeof(columns) = 'object'::text))
  constraint people_imports_departments_check CHECK ((jsonb_typeof(departments) = 'array'::text))
  constraint people_imports_heads_check CHECK ((jsonb_typeof(heads) = 'array'::text))
  constraint people_imports_pkey PRIMARY KEY (id)
  grant delete, insert, select, update to rollcall_app

table plan_acts
   1 id integer not null
   2 kind text not null
   3 at timestamp with time zone not null
   4 actor text not null
   5 reason text
   6 undoes integer
  constraint plan_acts_kind_check CHECK ((kind = ANY (ARRAY['override'::text, 'swap'::text, 'copy'::text, 'undo'::text])))
  constraint plan_acts_pkey PRIMARY KEY (id)
  constraint plan_acts_reason_check CHECK ((reason <> ''::text))
  constraint plan_acts_undoes_fkey FOREIGN KEY (undoes) REFERENCES plan_acts(id)
  constraint plan_acts_undoes_key UNIQUE (undoes)
  index plan_acts_undoes_key ON public.plan_acts USING btree (undoes)
  grant insert, select to rollcall_app

table plan_assignments
   1 id integer not null
   2 scope text not null
   3 scope_id integer not null
   4 during daterange not null
   5 pattern_id integer not null
   6 days_ahead integer not null
   7 made_by text
   8 made_at timestamp with time zone
  constraint plan_assignments_check CHECK (((scope = 'company'::text) = (scope_id = 0)))
  constraint plan_assignments_days_ahead_check CHECK ((days_ahead >= 0))
  constraint plan_assignments_during_check CHECK ((NOT isempty(during)))
  constraint plan_assignments_pattern_id_fkey FOREIGN KEY (pattern_id) REFERENCES patterns(id)
  constraint plan_assignments_pkey PRIMARY KEY (id)
  constraint plan_assignments_scope_check CHECK ((scope = ANY (ARRAY['company'::text, 'site'::text, 'department'::text, 'team'::text, 'employee'::text])))
  constraint plan_assignments_scope_scope_id_during_excl EXCLUDE USING gist (scope WITH =, scope_id WITH =, during WITH &&)
  index plan_assignments_pattern ON public.plan_assignments USING btree (pattern_id)
  index plan_assignments_scope_scope_id_during_excl ON public.plan_assignments USING gist (scope, scope_id, during)
  grant delete, insert, select, update to rollcall_app

table plan_changes
   1 employee_id integer not null
   2 work_date date not null
   3 act_id integer not null
   4 before jsonb
   5 after jsonb
  constraint plan_changes_act_id_fkey FOREIGN KEY (act_id) REFERENCES plan_acts(id)
  constraint plan_changes_after_check CHECK ((jsonb_typeof(after) = 'object'::text))
  constraint plan_changes_before_check CHECK ((jsonb_typeof(before) = 'object'::text))
  constraint plan_changes_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES employees(id)
  constraint plan_changes_pkey PRIMARY KEY (employee_id, work_date, act_id)
  index plan_changes_act_id_idx ON public.plan_changes USING btree (act_id)
  grant insert, select to rollcall_app

table plan_overrides
   1 id integer not null
   2 employee_id integer not null
   3 work_date date not null
   4 shift_id integer
   5 plan jsonb
   6 reason text
  constraint plan_overrides_check CHECK (((shift_id IS NULL) OR (plan IS NULL)))
  constraint plan_overrides_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES employees(id)
  constraint plan_overrides_employee_id_work_date_key UNIQUE (employee_id, work_date)
  constraint plan_overrides_pkey PRIMARY KEY (id)
  constraint plan_overrides_plan_check CHECK ((jsonb_typeof(plan) = 'object'::text))
  constraint plan_overrides_reason_check CHECK ((reason <> ''::text))
  constraint plan_overrides_shift_id_fkey FOREIGN KEY (shift_id) REFERENCES shifts(id)
  index plan_overrides_employee_id_work_date_key ON public.plan_overrides USING btree (employee_id, work_date)
  grant delete, insert, select, update to rollcall_app

table policies
   1 scope text not null
   2 scope_id integer not null
   3 valid_from date not null
   4 settings jsonb not null
  constraint policies_check CHECK (((scope = 'company'::text) = (scope_id = 0)))
  constraint policies_pkey PRIMARY KEY (scope, scope_id, valid_from)
  constraint policies_scope_check CHECK ((scope = ANY (ARRAY['company'::text, 'site'::text, 'department'::text, 'employee'::text])))
  constraint policies_settings_check CHECK ((jsonb_typeof(settings) = 'object'::text))
  grant delete, insert, select, update to rollcall_app

table punches
   1 source_id integer not null
   2 badge text not null collate "C"
   3 raw_time text not null collate "C"
   4 raw_direction text not null collate "C"
   5 terminal text not null collate "C"
   6 at timestamp with time zone not null
   7 direction text not null collate "C"
   8 received_at timestamp with time zone not null
  constraint punches_direction_check CHECK ((direction = ANY (ARRAY['in'::text, 'out'::text, 'breakOut'::text, 'breakIn'::text, 'unknown'::text])))
  constraint punches_pkey PRIMARY KEY (source_id, badge, raw_time, raw_direction)
  constraint punches_source_id_fkey FOREIGN KEY (source_id) REFERENCES sources(id)
  index punches_person_time ON public.punches USING btree (source_id, badge, at) INCLUDE (direction)
  index punches_received ON public.punches USING brin (received_at)
  grant insert, select to rollcall_app
  grant update (at, direction, terminal) to rollcall_app

table quarantined_rows
   1 source_id integer not null
   2 digest bytea not null
   3 row jsonb not null
   4 reason text not null
   5 received_at timestamp with time zone not null
   6 due_at timestamp with time zone
   7 released_at timestamp with time zone
  constraint quarantined_rows_pkey PRIMARY KEY (source_id, digest)
  constraint quarantined_rows_source_id_fkey FOREIGN KEY (source_id) REFERENCES sources(id)
  index quarantined_rows_due ON public.quarantined_rows USING btree (due_at) WHERE ((reason = 'in-the-future'::text) AND (released_at IS NULL))
  index quarantined_rows_kept ON public.quarantined_rows USING btree (source_id, (("row" ->> 'badge'::text))) WHERE (released_at IS NULL)
  grant insert, select to rollcall_app
  grant update (due_at, reason, released_at) to rollcall_app

table recompute_runs
   1 id integer not null
   2 applies integer
   3 from_date date not null
   4 to_date date not null
   5 department_id integer
   6 employee_ids integer[]
   7 total integer not null
   8 reason text
   9 asked_by text not null
  10 asked_at timestamp with time zone not null
  11 state text not null
  12 ended_at timestamp with time zone
  13 done_through integer not null
  14 people integer not null
  15 days integer not null
  16 changed integer not null
  17 listed jsonb not null
  18 failures integer not null
  constraint recompute_runs_applies_fkey FOREIGN KEY (applies) REFERENCES recompute_runs(id)
  constraint recompute_runs_applies_key UNIQUE (applies)
  constraint recompute_runs_check CHECK ((from_date <= to_date))
  constraint recompute_runs_check1 CHECK (((applies IS NULL) = (reason IS NULL)))
  constraint recompute_runs_check2 CHECK (((state = 'running'::text) = (ended_at IS NULL)))
  constraint recompute_runs_department_id_fkey FOREIGN KEY (department_id) REFERENCES departments(id) ON DELETE SET NULL
  constraint recompute_runs_listed_check CHECK ((jsonb_typeof(listed) = 'array'::text))
  constraint recompute_runs_pkey PRIMARY KEY (id)
  constraint recompute_runs_reason_check CHECK ((reason <> ''::text))
  constraint recompute_runs_state_check CHECK ((state = ANY (ARRAY['running'::text, 'finished'::text, 'stopped'::text, 'failed'::text])))
  index recompute_runs_applies_key ON public.recompute_runs USING btree (applies)
  index recompute_runs_asked_at_idx ON public.recompute_runs USING btree (asked_at)
  index recompute_runs_writing ON public.recompute_runs USING btree ((true)) WHERE ((state = 'running'::text) AND (applies IS NOT NULL))
  grant delete, insert, select, update to rollcall_app

table request_kinds
   1 id integer not null
   2 code text not null
   3 name text not null
   4 name_en text not null
   5 effect text
   6 balance text
   7 units text[] not null
   8 steps text[] not null
   9 evidence text not null
  10 needs_reason boolean not null
  11 most_days_ahead integer
  12 most_days_after integer
  13 several_days boolean not null
  14 retired boolean not null
  constraint request_kinds_balance_check CHECK ((balance = ANY (ARRAY['annual'::text, 'compensation'::text])))
  constraint request_kinds_code_check CHECK ((code <> ''::text))
  constraint request_kinds_code_key UNIQUE (code)
  constraint request_kinds_effect_check CHECK ((effect = ANY (ARRAY['leave'::text, 'remote'::text, 'trip'::text, 'overtime'::text, 'outing'::text, 'correction'::text, 'excuse'::text])))
  constraint request_kinds_evidence_check CHECK ((evidence = ANY (ARRAY['none'::text, 'wanted'::text, 'needed'::text])))
  constraint request_kinds_most_days_ahead_check CHECK ((most_days_ahead >= 0))
  constraint request_kinds_name_check CHECK ((name <> ''::text))
  constraint request_kinds_pkey PRIMARY KEY (id)
  constraint request_kinds_steps_check CHECK ((steps <@ '{manager,hr}'::text[]))
  constraint request_kinds_units_check CHECK (((units <> '{}'::text[]) AND (units <@ '{day,half,quarter,hours}'::text[])))
  index request_kinds_code_key ON public.request_kinds USING btree (code)
  grant insert, select, update to rollcall_app

table request_parts
   1 request_id integer not null
   2 work_date date not null
   3 place smallint not null
   4 part jsonb not null
   5 asked jsonb not null
   6 minutes integer not null
   7 of_minutes integer not null
  constraint request_parts_asked_check CHECK ((jsonb_typeof(asked) = 'object'::text))
  constraint request_parts_check CHECK ((of_minutes >= minutes))
  constraint request_parts_minutes_check CHECK ((minutes >= 0))
  constraint request_parts_part_check CHECK ((jsonb_typeof(part) = 'object'::text))
  constraint request_parts_pkey PRIMARY KEY (request_id, work_date, place)
  constraint request_parts_place_check CHECK ((place > 0))
  constraint request_parts_request_id_fkey FOREIGN KEY (request_id) REFERENCES requests(id)
  index request_parts_date ON public.request_parts USING btree (work_date)
  grant insert, select to rollcall_app
  grant update (minutes, of_minutes, part) to rollcall_app

table request_steps
   1 request_id integer not null
   2 step smallint not null
   3 decided_by text not null
   5 decision text not null
   6 decided_at timestamp with time zone not null
   7 comment text not null
   8 in_place_of text
  constraint request_steps_decided_by_check CHECK ((decided_by <> ''::text))
  constraint request_steps_decision_check CHECK ((decision = ANY (ARRAY['approved'::text, 'rejected'::text])))
  constraint request_steps_in_place_of_fkey FOREIGN KEY (in_place_of) REFERENCES auth."user"(id) ON DELETE SET NULL
  constraint request_steps_pkey PRIMARY KEY (request_id, step)
  constraint request_steps_request_id_fkey FOREIGN KEY (request_id) REFERENCES requests(id)
  constraint request_steps_step_check CHECK ((step > 0))
  index request_steps_by ON public.request_steps USING btree (decided_by, request_id)
  index request_steps_for ON public.request_steps USING btree (in_place_of, request_id) WHERE (in_place_of IS NOT NULL)
  grant insert, select to rollcall_app

table requests
   1 id integer not null
   2 employee_id integer not null
   3 kind_id integer not null
   4 status text not null
   5 asked_by text not null
   6 asked_at timestamp with time zone not null
   7 reason text not null
   8 approved_at timestamp with time zone
   9 key uuid
  10 steps text[] not null
  11 ended_by text
  12 ended_at timestamp with time zone
  13 end_reason text not null
  14 evidence jsonb
  constraint requests_asked_by_check CHECK ((asked_by <> ''::text))
  constraint requests_check CHECK (((approved_at IS NOT NULL) = (status = ANY (ARRAY['approved'::text, 'cancelled'::text]))))
  constraint requests_check1 CHECK (((ended_at IS NULL) = (ended_by IS NULL)))
  constraint requests_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES employees(id)
  constraint requests_ended_by_check CHECK ((ended_by <> ''::text))
  constraint requests_evidence_check CHECK ((jsonb_typeof(evidence) = 'array'::text))
  constraint requests_key_key UNIQUE (key)
  constraint requests_kind_id_fkey FOREIGN KEY (kind_id) REFERENCES request_kinds(id)
  constraint requests_pkey PRIMARY KEY (id)
  constraint requests_status_check CHECK ((status = ANY (ARRAY['pending'::text, 'approved'::text, 'rejected'::text, 'withdrawn'::text, 'cancelled'::text])))
  constraint requests_steps_check CHECK ((steps <@ '{manager,hr}'::text[]))
  index requests_employee ON public.requests USING btree (employee_id)
  index requests_key_key ON public.requests USING btree (key)
  index requests_pending ON public.requests USING btree (id) WHERE (status = 'pending'::text)
  grant insert, select to rollcall_app
  grant update (approved_at, end_reason, ended_at, ended_by, status) to rollcall_app

table retention
   1 one_row boolean not null
   2 days_years smallint not null
   3 access_years smallint not null
   4 days_from date
   5 facts_from date
   6 access_from date
  constraint retention_access_years_check CHECK ((access_years >= 2))
  constraint retention_check CHECK ((num_nulls(days_from, facts_from, access_from) = ANY (ARRAY[0, 3])))
  constraint retention_check1 CHECK ((facts_from < days_from))
  constraint retention_days_years_check CHECK ((days_years >= 3))
  constraint retention_one_row_check CHECK (one_row)
  constraint retention_pkey PRIMARY KEY (one_row)
  grant select, update to rollcall_app

table role_grants
   1 id integer not null
   2 user_id text not null
   3 role text not null
   4 department_id integer
   5 during daterange not null
  constraint role_grants_check CHECK (
CASE role
    WHEN 'manager'::text THEN (department_id IS NOT NULL)
    WHEN 'hr'::text THEN true
    ELSE (department_id IS NULL)
END)
  constraint role_grants_department_id_fkey FOREIGN KEY (department_id) REFERENCES departments(id)
  constraint role_grants_during_check CHECK ((NOT isempty(during)))
  constraint role_grants_pkey PRIMARY KEY (id)
  constraint role_grants_role_check CHECK ((role = ANY (ARRAY['manager'::text, 'hr'::text, 'operator'::text, 'auditor'::text, 'administrator'::text])))
  constraint role_grants_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth."user"(id) ON DELETE CASCADE
  constraint role_grants_user_id_role_coalesce_during_excl EXCLUDE USING gist (user_id WITH =, role WITH =, COALESCE(department_id, 0) WITH =, during WITH &&)
  index role_grants_user_id_role_coalesce_during_excl ON public.role_grants USING gist (user_id, role, COALESCE(department_id, 0), during)
  grant delete, insert, select, update to rollcall_app

table runs
   1 id integer not null
   2 kind text not null
   3 asked jsonb not null
   4 asked_by text not null
   5 asked_at timestamp with time zone not null
   6 reason text
   7 people integer not null
   8 done integer not null
   9 last_person integer not null
  10 counts jsonb not null
  11 finished_at timestamp with time zone
  12 failures integer not null
  13 failed boolean not null
  constraint runs_asked_check CHECK ((jsonb_typeof(asked) = 'object'::text))
  constraint runs_check CHECK (((finished_at IS NOT NULL) OR (NOT failed)))
  constraint runs_counts_check CHECK ((jsonb_typeof(counts) = 'object'::text))
  constraint runs_kind_check CHECK ((kind <> ''::text))
  constraint runs_pkey PRIMARY KEY (id)
  constraint runs_reason_check CHECK ((reason <> ''::text))
  index runs_open ON public.runs USING btree (kind) WHERE (finished_at IS NULL)
  grant insert, select, update to rollcall_app

table second_factors
   1 user_id text not null
   2 secret text not null
   3 begun_at timestamp with time zone not null
   4 confirmed_at timestamp with time zone
   5 last_step bigint
   6 backup_salt bytea not null
  constraint second_factors_pkey PRIMARY KEY (user_id)
  constraint second_factors_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth."user"(id) ON DELETE CASCADE
  grant delete, insert, select, update to rollcall_app

table shift_versions
   1 shift_id integer not null
   2 valid_from date not null
   3 plan jsonb not null
   4 first_quarter_at integer
   5 half_at integer
   6 last_quarter_at integer
  constraint shift_versions_check CHECK (((first_quarter_at IS NULL) = (last_quarter_at IS NULL)))
  constraint shift_versions_check1 CHECK (((first_quarter_at IS NULL) OR ((first_quarter_at < half_at) AND (half_at < last_quarter_at))))
  constraint shift_versions_pkey PRIMARY KEY (shift_id, valid_from)
  constraint shift_versions_plan_check CHECK ((jsonb_array_length((plan -> 'segments'::text)) > 0))
  constraint shift_versions_shift_id_fkey FOREIGN KEY (shift_id) REFERENCES shifts(id)
  grant delete, insert, select, update to rollcall_app

table shifts
   1 id integer not null
   2 name text not null
   3 import_key text
   4 given_code text
   5 code text
   6 colour text not null
   7 version integer not null
   8 retired_on date
  constraint shifts_colour_check CHECK ((colour = ANY (ARRAY['blue'::text, 'cyan'::text, 'teal'::text, 'green'::text, 'lime'::text, 'yellow'::text, 'orange'::text, 'red'::text, 'pink'::text, 'grape'::text, 'violet'::text, 'indigo'::text, 'gray'::text])))
  constraint shifts_given_code_check CHECK (((length(given_code) >= 1) AND (length(given_code) <= 4)))
  constraint shifts_import_key_key UNIQUE (import_key)
  constraint shifts_name_check CHECK ((name <> ''::text))
  constraint shifts_pkey PRIMARY KEY (id)
  index shifts_import_key_key ON public.shifts USING btree (import_key)
  grant delete, insert, select, update to rollcall_app

table sign_in_failures
   1 key bytea not null
   2 failures integer not null
   3 last_at timestamp with time zone not null
   4 locked_until timestamp with time zone
  constraint sign_in_failures_pkey PRIMARY KEY (key)
  grant delete, insert, select, update to rollcall_app

table site_networks
   1 site_id integer not null
   2 network cidr not null
  constraint site_networks_pkey PRIMARY KEY (site_id, network)
  constraint site_networks_site_id_fkey FOREIGN KEY (site_id) REFERENCES sites(id) ON DELETE CASCADE
  grant delete, insert, select to rollcall_app

table sites
   1 id integer not null
   2 name text not null
   3 zone text not null
   4 region text not null
   5 calendar_id integer
   6 name_en text not null
  constraint sites_calendar_id_fkey FOREIGN KEY (calendar_id) REFERENCES holiday_calendars(id)
  constraint sites_name_check CHECK ((name <> ''::text))
  constraint sites_name_key UNIQUE (name)
  constraint sites_pkey PRIMARY KEY (id)
  constraint sites_region_check CHECK ((region ~ '^[A-Z]{2}$'::text))
  constraint sites_zone_check CHECK ((zone <> ''::text))
  index sites_name_key ON public.sites USING btree (name)
  grant delete, insert, select, update to rollcall_app

table source_days
   1 source_id integer not null
   2 local_date date not null
   3 rows integer not null
   4 hash_sum numeric(40,0) not null
  constraint source_days_pkey PRIMARY KEY (source_id, local_date)
  constraint source_days_source_id_fkey FOREIGN KEY (source_id) REFERENCES sources(id)
  grant delete, insert, select, update to rollcall_app

table source_people
   1 source_id integer not null
   2 badge text not null collate "C"
   3 name text not null
   4 department text not null
  constraint source_people_badge_check CHECK ((badge <> ''::text))
  constraint source_people_pkey PRIMARY KEY (source_id, badge)
  constraint source_people_source_id_fkey FOREIGN KEY (source_id) REFERENCES sources(id)
  grant delete, insert, select, update to rollcall_app

table source_settings
   1 source_id integer not null
   2 valid_from text not null collate "C"
   3 zone text not null
   4 directions jsonb not null
   5 clock_correction_seconds integer not null
   6 directions_said_by text not null
  constraint source_settings_directions_check CHECK ((jsonb_typeof(directions) = 'object'::text))
  constraint source_settings_directions_said_by_check CHECK ((directions_said_by = ANY (ARRAY['nobody'::text, 'agent'::text, 'person'::text])))
  constraint source_settings_pkey PRIMARY KEY (source_id, valid_from)
  constraint source_settings_source_id_fkey FOREIGN KEY (source_id) REFERENCES sources(id)
  constraint source_settings_zone_check CHECK ((zone <> ''::text))
  grant delete, insert, select, update to rollcall_app

table sources
   1 id integer not null
   2 name text not null
   3 profile text not null
   4 retained_from date
   5 name_en text not null
   6 origin text not null
  constraint sources_name_check CHECK ((name <> ''::text))
  constraint sources_name_key UNIQUE (name)
  constraint sources_origin_check CHECK ((origin = ANY (ARRAY['device'::text, 'web'::text])))
  constraint sources_pkey PRIMARY KEY (id)
  constraint sources_profile_check CHECK ((profile <> ''::text))
  index sources_name_key ON public.sources USING btree (name)
  grant insert, select, update to rollcall_app

table stale_days
   1 id bigint not null
   2 employee_id integer not null
   3 work_date date not null
   4 cause text not null
  constraint stale_days_cause CHECK ((cause = ANY (ARRAY['punch'::text, 'badge'::text, 'plan'::text, 'request'::text, 'policy'::text, 'employment'::text, 'time'::text])))
  constraint stale_days_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES employees(id)
  constraint stale_days_pkey PRIMARY KEY (id)
  index stale_days_person ON public.stale_days USING btree (employee_id, work_date)
  grant delete, insert, select to rollcall_app

table start_choices
   1 id integer not null
   2 employee_id integer not null
   3 pattern_id integer not null
   4 during daterange not null
   5 start integer
   6 chosen_at timestamp with time zone not null
  constraint start_choices_during_check CHECK ((NOT isempty(during)))
  constraint start_choices_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES employees(id)
  constraint start_choices_employee_id_pattern_id_during_excl EXCLUDE USING gist (employee_id WITH =, pattern_id WITH =, during WITH &&)
  constraint start_choices_pattern_id_fkey FOREIGN KEY (pattern_id) REFERENCES patterns(id)
  constraint start_choices_pkey PRIMARY KEY (id)
  index start_choices_employee_id_pattern_id_during_excl ON public.start_choices USING gist (employee_id, pattern_id, during)
  grant delete, insert, select, update to rollcall_app

table tardy_logs
   1 employee_id integer not null
   2 work_date date not null
   3 minutes integer not null
   4 excused boolean not null
  constraint tardy_logs_employee_id_work_date_fkey FOREIGN KEY (employee_id, work_date) REFERENCES work_logs(employee_id, work_date)
  constraint tardy_logs_minutes_check CHECK ((minutes > 0))
  constraint tardy_logs_pkey PRIMARY KEY (employee_id, work_date)
  grant delete, insert, select, update to rollcall_app

table team_members
   1 team_id integer not null
   2 employee_id integer not null
   3 during daterange not null
  constraint team_members_during_check CHECK ((NOT isempty(during)))
  constraint team_members_employee_id_during_excl EXCLUDE USING gist (employee_id WITH =, during WITH &&)
  constraint team_members_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES employees(id)
  constraint team_members_pkey PRIMARY KEY (employee_id, during)
  constraint team_members_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams(id)
  index team_members_employee_id_during_excl ON public.team_members USING gist (employee_id, during)
  index team_members_team ON public.team_members USING btree (team_id)
  grant delete, insert, select, update to rollcall_app

table teams
   1 id integer not null
   2 name text not null
   3 name_en text not null
  constraint teams_name_check CHECK ((name <> ''::text))
  constraint teams_name_key UNIQUE (name)
  constraint teams_pkey PRIMARY KEY (id)
  index teams_name_key ON public.teams USING btree (name)
  grant delete, insert, select, update to rollcall_app

table tokens
   1 id integer not null
   2 hash bytea not null
   3 label text not null
   4 source_id integer
   5 created_at timestamp with time zone not null
   6 expires_at timestamp with time zone not null
   7 revoked_at timestamp with time zone
   8 last_used_at timestamp with time zone
   9 scopes text[] not null
  10 created_by text not null
  constraint tokens_are_for_a_source_or_the_api CHECK (((source_id IS NULL) = (scopes <> '{}'::text[])))
  constraint tokens_hash_key UNIQUE (hash)
  constraint tokens_pkey PRIMARY KEY (id)
  constraint tokens_source_id_fkey FOREIGN KEY (source_id) REFERENCES sources(id)
  index tokens_hash_key ON public.tokens USING btree (hash)
  index tokens_source ON public.tokens USING btree (source_id)
  grant insert, select, update to rollcall_app

table unknown_badges
   1 source_id integer not null
   2 badge text not null collate "C"
   3 punches integer not null
   4 first_at timestamp with time zone not null
   5 last_at timestamp with time zone not null
  constraint unknown_badges_badge_check CHECK ((badge <> ''::text))
  constraint unknown_badges_pkey PRIMARY KEY (source_id, badge)
  constraint unknown_badges_punches_check CHECK ((punches > 0))
  constraint unknown_badges_source_id_fkey FOREIGN KEY (source_id) REFERENCES sources(id)
  index unknown_badges_last ON public.unknown_badges USING btree (last_at, source_id, badge)
  grant delete, insert, select, update to rollcall_app

table web_presses
   1 key uuid not null
   2 employee_id integer not null
   3 at timestamp with time zone not null
   4 direction text not null
   5 place text not null
   6 network cidr
  constraint web_presses_check CHECK (((place = 'office'::text) = (network IS NOT NULL)))
  constraint web_presses_direction_check CHECK ((direction = ANY (ARRAY['in'::text, 'out'::text])))
  constraint web_presses_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES employees(id)
  constraint web_presses_pkey PRIMARY KEY (key)
  constraint web_presses_place_check CHECK ((place = ANY (ARRAY['office'::text, 'remote'::text])))
  index web_presses_person ON public.web_presses USING btree (employee_id, at)
  grant insert, select to rollcall_app

table work_logs
   1 employee_id integer not null
   2 work_date date not null
   3 day_type text not null
   4 settled boolean not null
   5 in_at timestamp with time zone
   6 out_at timestamp with time zone
   7 in_minute integer
   8 out_minute integer
   9 planned_minutes integer not null
  10 required_minutes integer not null
  11 leave_minutes integer not null
  12 deemed_minutes integer not null
  13 absent_minutes integer not null
  14 outing_minutes integer not null
  15 grace_minutes integer not null
  16 worked_minutes integer
  17 tardy_minutes integer
  18 left_early_minutes integer
  19 overtime_minutes integer
  20 outside_plan_minutes integer
  21 night_minutes integer
  22 excused text[] not null
  23 findings text[] not null
  24 due_at timestamp with time zone
  25 awaits_through timestamp with time zone
  26 judged_as_of timestamp with time zone not null
  27 judged_through timestamp with time zone
  28 digest bytea not null
  29 presence text not null
  30 probably_absent_from timestamp with time zone
  31 away_minutes integer not null
  32 engine smallint not null
  constraint work_logs_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES employees(id)
  constraint work_logs_pkey PRIMARY KEY (employee_id, work_date)
  index work_logs_awaits ON public.work_logs USING btree (awaits_through) WHERE (awaits_through IS NOT NULL)
  index work_logs_date ON public.work_logs USING btree (work_date, employee_id)
  index work_logs_due ON public.work_logs USING btree (due_at) WHERE (due_at IS NOT NULL)
  index work_logs_lost ON public.work_logs USING btree (work_date) WHERE ((tardy_minutes > 0) OR (left_early_minutes > 0) OR (absent_minutes > 0) OR (findings && '{MISSING_IN,MISSING_OUT}'::text[]) OR (findings && '{REMOTE_UNCONFIRMED}'::text[]))
  grant delete, insert, select, update to rollcall_app

table work_plans
   1 employee_id integer not null
   2 work_date date not null
   4 plan jsonb not null
   5 origin jsonb
  constraint work_plans_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES employees(id)
  constraint work_plans_origin_check CHECK ((jsonb_typeof(origin) = 'object'::text))
  constraint work_plans_pkey PRIMARY KEY (employee_id, work_date)
  grant delete, insert, select, update to rollcall_app

table auth.account
   1 id text not null
   2 accountId text not null
   3 providerId text not null
   4 userId text not null
   5 accessToken text
   6 refreshToken text
   7 idToken text
   8 accessTokenExpiresAt timestamp with time zone
   9 refreshTokenExpiresAt timestamp with time zone
  10 scope text
  11 password text
  12 createdAt timestamp with time zone not null
  13 updatedAt timestamp with time zone not null
  constraint account_pkey PRIMARY KEY (id)
  constraint account_providerId_accountId_key UNIQUE ("providerId", "accountId")
  constraint account_userId_fkey FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE
  constraint account_userId_providerId_key UNIQUE ("userId", "providerId")
  index "account_providerId_accountId_key" ON auth.account USING btree ("providerId", "accountId")
  index "account_userId_providerId_key" ON auth.account USING btree ("userId", "providerId")
  grant delete, insert, select, update to rollcall_app

table auth.passkey
   1 id text not null
   2 name text
   3 publicKey text not null
   4 userId text not null
   5 credentialID text not null
   6 counter integer not null
   7 deviceType text not null
   8 backedUp boolean not null
   9 transports text
  10 createdAt timestamp with time zone
  11 aaguid text
  constraint passkey_credentialID_key UNIQUE ("credentialID")
  constraint passkey_pkey PRIMARY KEY (id)
  constraint passkey_userId_fkey FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE
  index "passkey_credentialID_key" ON auth.passkey USING btree ("credentialID")
  index passkey_by_user ON auth.passkey USING btree ("userId")
  grant delete, insert, select, update to rollcall_app

table auth.session
   1 id text not null
   2 expiresAt timestamp with time zone not null
   3 token text not null
   4 createdAt timestamp with time zone not null
   5 updatedAt timestamp with time zone not null
   6 ipAddress text
   7 userAgent text
   8 userId text not null
   9 method text
  constraint session_pkey PRIMARY KEY (id)
  constraint session_token_key UNIQUE (token)
  constraint session_userId_fkey FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE
  index session_by_expiry ON auth.session USING btree ("expiresAt")
  index session_by_user ON auth.session USING btree ("userId")
  index session_token_key ON auth.session USING btree (token)
  grant delete, insert, select, update to rollcall_app

table auth."user"
   1 id text not null
   2 name text not null
   3 email text not null
   4 emailVerified boolean not null
   5 image text
   6 createdAt timestamp with time zone not null
   7 updatedAt timestamp with time zone not null
  constraint user_email_check CHECK ((email = lower(email)))
  constraint user_email_key UNIQUE (email)
  constraint user_pkey PRIMARY KEY (id)
  index user_email_key ON auth."user" USING btree (email)
  grant delete, insert, select, update to rollcall_app

table auth.verification
   1 id text not null
   2 identifier text not null
   3 value text not null
   4 expiresAt timestamp with time zone not null
   5 createdAt timestamp with time zone not null
   6 updatedAt timestamp with time zone not null
  constraint verification_pkey PRIMARY KEY (id)
  index verification_by_expiry ON auth.verification USING btree ("expiresAt")
  index verification_by_identifier ON auth.verification USING btree (identifier)
  grant delete, insert, select, update to rollcall_app
