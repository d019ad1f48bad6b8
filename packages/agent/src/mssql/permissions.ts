import { LastingFailure } from '../failure.ts'
import type { Profile } from '../profiles/profile.ts'
import { grantLine, grantScript } from './grant-script.ts'
import type { SecuritySystem } from './security-system.ts'

export type Permissions = 'select-only' | 'too-broad' | 'can-write'

/** A column that is read, and what stands in the way. */
export interface Obstacle {
  table: string
  column: string
  /** Whether the login sees the column and may not read it; else there is none that it could see. */
  seen: boolean
}

export interface PermissionReport {
  permissions: Permissions
  warnings: string[]
  /** Reading these will fail. */
  obstacles: Obstacle[]
}

const writes = ['INSERT', 'UPDATE', 'DELETE', 'ALTER'] as const

const onTable = (table: string, right: string) => `HAS_PERMS_BY_NAME(N'dbo.${table}', N'OBJECT', N'${right}')`
const onColumn = (table: string, column: string) =>
  `HAS_PERMS_BY_NAME(N'dbo.${table}', N'OBJECT', N'SELECT', N'${column}', N'COLUMN')`

/** Finds out what the login may, column by column, by asking the catalogue; nothing is tried. */
export async function examinePermissions(
  system: SecuritySystem,
  profile: Profile,
): Promise<PermissionReport> {
  const tables = Object.keys(profile.columns)
  const written = await ask(
    system,
    tables.flatMap((table) => writes.map((right) => onTable(table, right))),
  )
  const secrets = await ask(
    system,
    profile.secrets.map(([table, column]) => onColumn(table, column)),
  )
  const canWrite = written.includes(true)
  const canSee = secrets.includes(true)
  const warnings: string[] = []
  if (canWrite)
    warnings.push(
      `The login can write to the security system. Give the agent a login of its own:\n${grantScript(profile)}`,
    )
  else if (canSee)
    warnings.push(
      `The login can read passwords or fingerprint templates. Restrict it:\n${grantScript(profile)}`,
    )
  return {
    permissions: canWrite ? 'can-write' : canSee ? 'too-broad' : 'select-only',
    warnings,
    obstacles: await findObstacles(system, profile),
  }
}

/** A right to one column shows the whole table, so that what is seen says nothing about what may be read. */
async function findObstacles(system: SecuritySystem, profile: Profile): Promise<Obstacle[]> {
  const wanted = Object.entries(profile.columns).flatMap(([table, columns]) =>
    columns.map((column) => ({ table, column })),
  )
  const readable = await ask(
    system,
    wanted.map(({ table, column }) => onColumn(table, column)),
  )
  const rows = await system.rows({
    sql: 'SELECT TABLE_NAME AS tableName, COLUMN_NAME AS columnName FROM INFORMATION_SCHEMA.COLUMNS',
    parameters: {},
  })
  const seen = new Set(rows.map((row) => `${row.tableName}.${row.columnName}`.toLowerCase()))
  return wanted
    .filter((_, place) => !readable[place])
    .map((one) => ({ ...one, seen: seen.has(`${one.table}.${one.column}`.toLowerCase()) }))
}

async function ask(system: SecuritySystem, questions: readonly string[]): Promise<boolean[]> {
  if (questions.length === 0) return []
  const [row] = await system.rows({
    sql: `SELECT ${questions.map((question, index) => `${question} AS t${index}`).join(', ')}`,
    parameters: {},
  })
  return questions.map((_, index) => row?.[`t${index}`] === 1)
}

/**
 * @throws LastingFailure for a login that may less or more than it should, as far as the operator has not
 * allowed it
 */
export function insistOnReadOnly(
  report: PermissionReport,
  options: { allowWriteLogin: boolean; strict: boolean },
): void {
  if (report.obstacles.length > 0) throw new LastingFailure(explainObstacles(report.obstacles))
  if (report.permissions === 'can-write' && !options.allowWriteLogin) {
    throw new LastingFailure(`${report.warnings[0]}\nUntil then, --allow-write-login reads all the same.`)
  }
  if (report.permissions === 'too-broad' && options.strict) throw new LastingFailure(report.warnings[0]!)
}

function explainObstacles(obstacles: readonly Obstacle[]): string {
  const names = (seen: boolean) =>
    obstacles.filter((one) => one.seen === seen).map(({ table, column }) => `${table}.${column}`)
  const lines: string[] = []
  if (names(false).length > 0)
    lines.push(
      `The login does not see ${names(false).join(', ')}. Grant SELECT on these columns, or choose the profile of another version.`,
    )
  if (names(true).length > 0) lines.push(`The login may not read ${names(true).join(', ')}.`)
  const granted = Map.groupBy(obstacles, ({ table }) => table)
  for (const [table, columns] of granted)
    lines.push(
      grantLine(
        table,
        columns.map(({ column }) => column),
      ),
    )
  return lines.join('\n')
}
