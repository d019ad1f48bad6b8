import type { Client } from 'pg'

/**
 * What the application's role may do with each table, beside reading. It can neither change nor remove the
 * raw columns of punches, nor anything in the audit; only the owner, who migrates and purges, can.
 */
const rights: Record<string, string> = {
  sites: 'insert, update, delete',
  site_networks: 'insert, delete',
  departments: 'insert, update, delete',
  department_places: 'insert, update, delete',
  employees: 'insert, update, delete',
  people_imports: 'insert, update, delete',
  people_import_blocks: 'insert, delete',
  people_import_people: 'insert, update, delete',
  employments: 'insert, update, delete',
  teams: 'insert, update, delete',
  team_members: 'insert, update, delete',
  employee_traits: 'insert, update, delete',
  shifts: 'insert, update, delete',
  shift_versions: 'insert, update, delete',
  patterns: 'insert, update, delete',
  pattern_versions: 'insert, update, delete',
  plan_assignments: 'insert, update, delete',
  start_choices: 'insert, update, delete',
  plan_overrides: 'insert, update, delete',
  plan_acts: 'insert',
  plan_changes: 'insert',
  calendar_links: 'insert, update, delete',
  holiday_calendars: 'insert, update, delete',
  holidays: 'insert, update, delete',
  holiday_fetches: 'insert',
  holiday_findings: 'insert, update',
  holiday_calls: 'insert, update',
  policies: 'insert, update, delete',
  retention: 'update',
  attendance_days: 'delete',
  recompute_runs: 'insert, update, delete',
  work_plans: 'insert, update, delete',
  begun_dates: 'update',
  sources: 'insert, update',
  source_settings: 'insert, update, delete',
  tokens: 'insert, update',
  checkpoints: 'insert, update',
  heartbeats: 'insert, update',
  last_runs: 'insert, update',
  runs: 'insert, update',
  source_people: 'insert, update, delete',
  web_presses: 'insert',
  punches: 'insert, update (at, direction, terminal)',
  quarantined_rows: 'insert, update (reason, due_at, released_at)',
  source_days: 'insert, update, delete',
  badge_assignments: 'insert, update, delete',
  unknown_badges: 'insert, update, delete',
  stale_days: 'insert, delete',
  work_logs: 'insert, update, delete',
  tardy_logs: 'insert, update, delete',
  left_early_logs: 'insert, update, delete',
  closings: 'insert, update (pool, reopened_at, reopened_by, reopen_reason)',
  closed_days: 'insert',
  adjustments: 'insert, update (after, causes, known_at, status, into_month, decided_at, decided_by, reason)',
  audit_events: 'insert',
  employee_users: 'insert, update, delete',
  role_grants: 'insert, update, delete',
  request_kinds: 'insert, update',
  requests: 'insert, update (status, approved_at, ended_by, ended_at, end_reason)',
  request_parts: 'insert, update (part, minutes, of_minutes)',
  request_steps: 'insert',
  leave_acts: 'insert',
  leave_entries: 'insert',
  leave_taken_back: 'insert',
  attachments: 'insert, update (request_id), delete',
  attachment_contents: 'insert',
  delegations: 'insert, update (ended_by, ended_at)',
  payroll_layouts: 'insert, update',
  payroll_layout_versions: 'insert',
  board_accepted: 'insert, update, delete',
  board_accepted_subjects: 'insert, update, delete',
  day_reminders: 'insert, update, delete',
  differing_days: 'insert, update, delete',
  access_links: 'insert, update, delete',
  sign_in_failures: 'insert, update, delete',
  address_failures: 'insert, update, delete',
  pending_sign_ins: 'insert, update, delete',
  second_factors: 'insert, update, delete',
  backup_codes: 'insert, delete',
}

/** Gives the application's role exactly these rights and takes away any other it had. */
export async function applyGrants(client: Client, appRole: string): Promise<void> {
  const role = client.escapeIdentifier(appRole)
  await client.query(`
    begin;
    revoke all on all tables in schema public from ${role};
    grant usage on schema public to ${role};
    grant select on all tables in schema public to ${role};
    revoke all on migrations from ${role};
    grant select (name) on migrations to ${role};
    ${Object.entries(rights)
      .map(([table, privileges]) => `grant ${privileges} on ${table} to ${role};`)
      .join('\n')}
    grant usage on schema auth to ${role};
    grant select, insert, update, delete on all tables in schema auth to ${role};
    grant usage on schema graphile_worker to ${role};
    grant select, insert, update, delete on all tables in schema graphile_worker to ${role};
    grant usage, select on all sequences in schema graphile_worker to ${role};
    grant execute on all functions in schema graphile_worker to ${role};
    commit;
  `)
  await admitToQueue(client, role)
}

/**
 * The job queue protects its tables by row security without a policy, so that only their owner may use them;
 * this lets the application in.
 */
async function admitToQueue(client: Client, role: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`
    select relname as name from pg_class
    where relnamespace = 'graphile_worker'::regnamespace and relrowsecurity
      and not exists (select from pg_policy where polrelid = pg_class.oid and polname = 'rollcall')
  `)
  for (const { name } of rows) {
    await client.query(
      `create policy rollcall on graphile_worker.${client.escapeIdentifier(name)} to ${role} using (true) with check (true)`,
    )
  }
}
