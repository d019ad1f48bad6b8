import { objectId } from './catalog.ts'
import type { Collation } from './collation.ts'
import { type Access, same } from './database.ts'
import { msToTicks, SqlError, type SqlType, type SqlValue } from './types.ts'

/** What a statement runs with. */
export interface Session {
  access: Access
  /** Milliseconds since 1970. */
  now: () => number
  /** Local minus UTC, in minutes. */
  offsetMinutes: number
  parameters: ReadonlyMap<string, { type: SqlType; value: SqlValue }>
}

export interface SqlFunction {
  type: (args: readonly SqlType[]) => SqlType
  run: (session: Session, args: readonly SqlValue[]) => SqlValue
}

const name: SqlType = { name: 'nvarchar', length: 128 }
const int: SqlType = { name: 'int' }
const since1900 = -Date.UTC(1900, 0, 1)
const localMs = (session: Session) => session.now() + session.offsetMinutes * 60_000 + since1900
const text = (value: SqlValue | undefined) => (value === null || value === undefined ? null : String(value))

/** The functions that an agent asks, by their names in capitals. */
export const functions: ReadonlyMap<string, SqlFunction> = new Map(
  Object.entries({
    RTRIM: { type: ([type]) => type!, run: (_, [value]) => text(value)?.trimEnd() ?? null },
    LTRIM: { type: ([type]) => type!, run: (_, [value]) => text(value)?.trimStart() ?? null },
    LEN: { type: () => int, run: (_, [value]) => text(value)?.trimEnd().length ?? null },
    ISNULL: { type: ([type]) => type!, run: (_, [value, other]) => value ?? other ?? null },
    COALESCE: { type: ([type]) => type!, run: (_, args) => args.find((value) => value !== null) ?? null },
    DB_NAME: { type: () => name, run: (session) => session.access.database.name },
    SUSER_SNAME: { type: () => name, run: (session) => session.access.login.name },
    GETDATE: { type: () => ({ name: 'datetime' }), run: (session) => msToTicks(localMs(session)) },
    OBJECT_ID: { type: () => int, run: (session, [said]) => idOf(session, text(said)) },
    HAS_PERMS_BY_NAME: { type: () => int, run: (session, args) => hasPermission(session, args.map(text)) },
    IS_MEMBER: {
      type: () => int,
      run: (session, [role]) => (session.access.isOwner && same(text(role) ?? '', 'db_owner') ? 1 : 0),
    },
    IS_SRVROLEMEMBER: { type: () => int, run: () => 0 },
    SERVERPROPERTY: {
      type: () => name,
      run: ({ access }, [property]) => serverProperty(text(property), access.database.collation),
    },
  } satisfies Record<string, SqlFunction>),
)

export const systemVariables: ReadonlyMap<string, { type: SqlType; value: SqlValue }> = new Map([
  [
    '@@version',
    {
      type: { name: 'nvarchar', length: 300 },
      value:
        'Rollcall sample security system: a stand-in for Microsoft SQL Server, for demonstration and tests only',
    },
  ],
  ['@@spid', { type: { name: 'smallint' }, value: 51 }],
])

function serverProperty(property: string | null, collation: Collation): SqlValue {
  switch (property?.toUpperCase()) {
    case 'PRODUCTVERSION':
      return '16.0.1000.6'
    case 'EDITION':
      return 'Rollcall stand-in'
    case 'COLLATION':
      return collation
    default:
      return null
  }
}

function tableNamed({ access }: Session, said: string | null) {
  const parts = (said ?? '').split('.').map((part) => part.replace(/^\[(.*)\]$/, '$1'))
  return access.find(parts.at(-2) ?? 'dbo', parts.at(-1)!)
}

function idOf(session: Session, said: string | null): SqlValue {
  const table = tableNamed(session, said)
  return table && session.access.mayRead(table) ? objectId(session.access, table) : null
}

/**
 * `HAS_PERMS_BY_NAME(securable, class, permission [, column, 'COLUMN'])`: 1 or 0, and null for a class that
 * there is not. What does not exist is 0 like what may not be seen: the function tells nobody which of the
 * two it is.
 */
function hasPermission(
  session: Session,
  [securable, kind, permission, column]: readonly (string | null)[],
): SqlValue {
  const { access } = session
  if (kind === undefined || permission === undefined)
    throw new SqlError(174, 'The HAS_PERMS_BY_NAME function requires 3 to 5 arguments.', 15)
  if (kind === null || permission === null) return null
  if (same(kind, 'DATABASE')) return access.isOwner || same(permission, 'CONNECT') ? 1 : 0
  if (!same(kind, 'OBJECT')) return null
  const table = tableNamed(session, securable ?? null)
  if (!table) return 0
  if (!same(permission, 'SELECT')) return access.isOwner ? 1 : 0
  const wanted = table.columns.filter(
    (one) => column === undefined || column === null || same(one.name, column),
  )
  return wanted.length > 0 && wanted.every((one) => access.mayRead(table, one.name)) ? 1 : 0
}
