import type { Profile } from '../profiles/profile.ts'

/** The statements that make a login with exactly what the agent needs. */
export function grantScript(profile: Profile): string {
  return [
    `USE ${profile.database};`,
    "CREATE LOGIN rollcall_agent WITH PASSWORD = '…';",
    'CREATE USER rollcall_agent FOR LOGIN rollcall_agent;',
    ...Object.entries(profile.columns).map(([table, columns]) => grantLine(table, columns)),
  ].join('\n')
}

export const grantLine = (table: string, columns: readonly string[]): string =>
  `GRANT SELECT ON dbo.${table} (${columns.join(', ')}) TO rollcall_agent;`
