import {
  accessActions,
  at,
  configured,
  daily,
  endEmployments,
  endsByItself,
  isGone,
  keepAttendance,
  mine,
  myUser,
  ofOldRequests,
  ofPerson,
  oldAudit,
  oldDocuments,
  oldRequests,
  type RetainedTable,
  stays,
} from './retained-table.ts'

/**
 * Every table, in the order in which rows go: what rests on another table before it. A test fails where a
 * table is missing here.
 */
export const retainedTables: Readonly<Record<string, RetainedTable>> = {
  stale_days: daily('{days}'),
  tardy_logs: daily('{days}'),
  left_early_logs: daily('{days}'),
  work_logs: { ...daily('{days}'), also: keepAttendance },
  attendance_days: ofPerson(),
  board_accepted: daily('{days}'),
  day_reminders: daily('{days}'),
  adjustments: {
    goes: `(work_date < {days} and coalesce(into_month, work_date) < {days} and status <> 'open') or ${isGone}`,
    dated: 'work_date',
    own: mine,
  },
  closed_days: daily('{days}'),
  closings: {
    goes: `month < {days} and not exists (select from closed_days where closing_id = closings.id)
      and not exists (select from adjustments where closing_id = closings.id)`,
    dated: 'month',
    own: null,
    why: 'It says that a month of a department is closed, and of which day each of its days is.',
  },
  board_accepted_subjects: {
    goes: 'month < {days}',
    dated: 'month',
    own: null,
    why: 'It is about no person.',
  },
  punches: {
    goes: `raw_time < {facts}::text collate "C"`,
    dated: 'left(raw_time, 10)::date',
    own: `exists (
      select from badge_assignments as owned where owned.source_id = punches.source_id and owned.badge = punches.badge
        and owned.employee_id = {me} and owned.valid @> punches.at
    )`,
  },
  quarantined_rows: {
    goes: `reason <> 'not-a-time' and row ->> 'time' collate "C" >= '2005' and row ->> 'time' collate "C" < {facts}::text`,
    dated: `received_at`,
    own: `exists (
      select from badge_assignments as owned where owned.source_id = quarantined_rows.source_id
        and owned.badge = row ->> 'badge' and owned.employee_id = {me} and owned.valid @> received_at
    )`,
  },
  source_days: {
    goes: 'local_date < {facts}',
    dated: 'local_date',
    own: null,
    why: 'It counts, and names nobody.',
  },
  differing_days: {
    goes: 'local_date < {facts}',
    dated: 'local_date',
    own: null,
    why: 'It counts, and names nobody.',
  },
  web_presses: { goes: `${at('at', '{facts}')} or ${isGone}`, dated: 'at', own: mine },
  work_plans: daily('{facts}'),
  plan_overrides: daily('{facts}'),
  plan_changes: daily('{facts}'),
  plan_acts: {
    goes: `${at('at', '{facts}')} and not exists (select from plan_changes where act_id = plan_acts.id)
      and not exists (select from plan_acts as other where other.undoes = plan_acts.id)`,
    dated: 'at',
    own: 'id in (select act_id from plan_changes where employee_id = {me})',
  },
  attachment_contents: {
    goes: `attachment_id in (select id from attachments where ${oldDocuments})`,
    dated: null,
    own: 'attachment_id in (select attachments.id from attachments join requests on requests.id = request_id where employee_id = {me})',
  },
  attachments: {
    goes: oldDocuments,
    dated: 'sent_at',
    own: 'request_id in (select id from requests where employee_id = {me})',
  },
  request_parts: ofOldRequests,
  request_steps: ofOldRequests,
  requests: { goes: `id in (${oldRequests})`, dated: 'asked_at', own: mine },
  delegations: {
    goes: 'upper(during) <= {days}',
    dated: 'upper(during)',
    own: `from_user_id ${myUser} or to_user_id ${myUser}`,
  },
  people_import_people: {
    goes: `import_id in (select id from people_imports where ${at('created_at', '{days}')})`,
    dated: null,
    own: mine,
  },
  people_import_blocks: {
    goes: `import_id in (select id from people_imports where ${at('created_at', '{days}')})`,
    dated: null,
    own: null,
    why: 'A part of a list of many people; what it brought of one stands with that person.',
  },
  people_imports: {
    goes: `${at('created_at', '{days}')} and not exists (select from people_import_people where import_id = people_imports.id)`,
    dated: 'created_at',
    own: null,
    why: 'It says that a list came, and names nobody.',
  },
  recompute_runs: {
    goes: `${at('asked_at', '{days}')} and not exists (select from recompute_runs as other where other.applies = recompute_runs.id)`,
    dated: 'asked_at',
    own: null,
    why: 'It lists days of many people, which stand with each of them.',
  },
  runs: {
    goes: `finished_at is not null and ${at('asked_at', '{days}')}`,
    dated: 'asked_at',
    own: null,
    why: 'It counts, and names nobody.',
  },
  audit_events: {
    goes: oldAudit,
    dated: 'at',
    own: `${mine} or (user_id ${myUser} and ${accessActions} and employee_id is null)`,
  },
  leave_taken_back: {
    goes: `entry_id in (select id from leave_entries where ${isGone})`,
    dated: null,
    own: 'entry_id in (select id from leave_entries where employee_id = {me})',
  },
  leave_entries: ofPerson(),
  leave_acts: {
    goes: `${at('at', '{days}')} and not exists (select from leave_entries where act_id = leave_acts.id)
      and not exists (select from leave_taken_back where act_id = leave_acts.id)`,
    dated: 'at',
    own: 'id in (select act_id from leave_entries where employee_id = {me})',
  },
  employee_traits: ofPerson(),
  team_members: ofPerson(),
  start_choices: ofPerson(),
  calendar_links: ofPerson(),
  employee_users: ofPerson(),
  badge_assignments: ofPerson(),
  policies: {
    goes: `scope = 'employee' and scope_id in ({gone})`,
    dated: null,
    own: `scope = 'employee' and scope_id = {me}`,
  },
  plan_assignments: {
    goes: `scope = 'employee' and scope_id in ({gone})`,
    dated: null,
    own: `scope = 'employee' and scope_id = {me}`,
  },
  employments: { goes: null, dated: null, own: mine, why: 'It goes with the person.' },
  employees: { goes: 'id in ({gone})', dated: null, own: 'id = {me}', also: endEmployments },
  source_people: stays(
    'A badge is in it as long as the security system lists it.',
    `exists (
      select from badge_assignments as owned where owned.source_id = source_people.source_id
        and owned.badge = source_people.badge and owned.employee_id = {me} and upper_inf(owned.valid)
    )`,
  ),
  unknown_badges: stays('It counts punches that are kept; nobody knows whose they are.'),
  role_grants: stays('It goes with the account.', `user_id ${myUser}`),
  access_links: endsByItself,
  pending_sign_ins: endsByItself,
  sign_in_failures: endsByItself,
  address_failures: endsByItself,
  second_factors: stays('It goes with the account. It is a secret, and given to nobody.'),
  backup_codes: stays('It goes with the account. It is a secret, and given to nobody.'),
  'auth.user': stays('An administrator removes accounts.', `id ${myUser}`),
  'auth.account': stays('It goes with the account.', `"userId" ${myUser}`),
  'auth.passkey': stays('It goes with the account.', `"userId" ${myUser}`),
  'auth.session': stays('It ends by itself.', `"userId" ${myUser}`),
  'auth.verification': endsByItself,
  ...Object.fromEntries(
    [
      ...['sites', 'site_networks', 'departments', 'department_places', 'teams', 'shifts', 'shift_versions'],
      ...[
        'patterns',
        'pattern_versions',
        'holiday_calendars',
        'holidays',
        'holiday_fetches',
        'holiday_findings',
      ],
      ...['holiday_calls', 'request_kinds', 'payroll_layouts', 'payroll_layout_versions', 'sources'],
      ...['source_settings', 'tokens', 'checkpoints', 'heartbeats', 'last_runs', 'begun_dates', 'retention'],
      'migrations',
    ].map((table) => [table, configured]),
  ),
}
