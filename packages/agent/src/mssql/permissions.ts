import { LastingFailure } from '../failure.ts'
import type { Profile } from '../profiles/profile.ts'
import type { SecuritySystem } from './security-system.ts'

export type Permissions = 'select-only' | 'too-broad' | 'can-write'

export interface PermissionReport {
  permissions: Permissions
  warnings: string[]
  /** Missing columns, as `table.column`; reading them will fail. */
  missing: string[]
}

const writes = ['INSERT', 'UPDATE', 'DELETE', 'ALTER'] as const

/** Finds out what the login may, by asking the catalogue; nothing is tried. */
export async function examinePermissions(
  system: SecuritySystem,
  profile: Profile,
): Promise<PermissionReport> {
  const tables = Object.keys(profile.columns)
  const canWrite = await anyHolds(
    system,
    tables.flatMap((table) =>
      writes.map((right) => `HAS_PERMS_BY_NAME(N'dbo.${table}', N'OBJECT', N'${right}')`),
    ),
  )
  const seen = await anyHolds(
    system,
    profile.secrets.map(
      ([table, column]) =>
        `HAS_PERMS_BY_NAME(N'dbo.${table}', N'OBJECT', N'SELECT', N'${column}', N'COLUMN')`,
    ),
  )
  const visible = new Set(
    (
      await system.rows({
        sql: 'SELECT TABLE_NAME AS tableName, COLUMN_NAME AS columnName FROM INFORMATION_SCHEMA.COLUMNS',
        parameters: {},
      })
    ).map((row) => `${row.tableName}.${row.columnName}`.toLowerCase()),
  )
  const missing = Object.entries(profile.columns).flatMap(([table, columns]) =>
    columns.map((column) => `${table}.${column}`).filter((name) => !visible.has(name.toLowerCase())),
  )
  const warnings: string[] = []
  if (canWrite)
    warnings.push(
      `The login can write to the security system. Give the agent a login of its own:\n${grantScript(profile)}`,
    )
  else if (seen)
    warnings.push(
      `The login can read passwords or fingerprint templates. Restrict it:\n${grantScript(profile)}`,
    )
  return { permissions: canWrite ? 'can-write' : seen ? 'too-broad' : 'select-only', warnings, missing }
}

async function anyHolds(system: SecuritySystem, tests: readonly string[]): Promise<boolean> {
  if (tests.length === 0) return false
  const [row] = await system.rows({
    sql: `SELECT ${tests.map((test, index) => `${test} AS t${index}`).join(', ')}`,
    parameters: {},
  })
  return Object.values(row ?? {}).includes(1)
}

/** The statements that make a login with exactly what the agent needs. */
export function grantScript(profile: Profile): string {
  const grants = Object.entries(profile.columns).map(
    ([table, columns]) => `GRANT SELECT ON dbo.${table} (${columns.join(', ')}) TO rollcall_agent;`,
  )
  return [
    `USE ${profile.database};`,
    "CREATE LOGIN rollcall_agent WITH PASSWORD = '…';",
    'CREATE USER rollcall_agent FOR LOGIN rollcall_agent;',
    ...grants,
  ].join('\n')
}

/** @throws LastingFailure for a login that may more than it should, as far as the operator has not allowed it */
export function insistOnReadOnly(
  report: PermissionReport,
  options: { allowWriteLogin: boolean; strict: boolean },
): void {
  if (report.missing.length > 0) {
    throw new LastingFailure(
      `The login does not see ${report.missing.join(', ')}. Grant SELECT on these columns, or choose the profile of another version.`,
    )
  }
  if (report.permissions === 'can-write' && !options.allowWriteLogin) {
    throw new LastingFailure(`${report.warnings[0]}\nUntil then, --allow-write-login reads all the same.`)
  }
  if (report.permissions === 'too-broad' && options.strict) throw new LastingFailure(report.warnings[0]!)
}
