import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ServerState } from '../options.ts'
import type { Select, Statement } from '../sql/ast.ts'
import { type Access, openDatabase } from '../sql/database.ts'
import { insert, select, tablesRead } from '../sql/execute.ts'
import type { Session } from '../sql/functions.ts'
import { parseBatch } from '../sql/parse.ts'
import { SqlError } from '../sql/types.ts'
import type { ResponseWriter } from './packets.ts'
import type { Call } from './rpc.ts'
import {
  columnMetadata,
  doneKind,
  doneStatus,
  doneToken,
  errorToken,
  returnStatus,
  rowToken,
} from './tokens.ts'
import { wireCollation } from './wire-collation.ts'

/** How many rows are sent before others get their turn. */
const rowsPerTurn = 500

/** What a connection remembers from one request to the next. */
export interface Connection {
  state: ServerState
  access: Access
  /** SET LOCK_TIMEOUT; -1 waits forever. */
  lockTimeoutMs: number
}

interface Run {
  writer: ResponseWriter
  kind: number
  session: Session
  connection: Connection
  signal: AbortSignal
}

/** Runs the statements of one request and writes their results; an error of SQL is part of the answer. */
export async function runCall(
  writer: ResponseWriter,
  kind: number,
  read: () => Call,
  connection: Connection,
  signal: AbortSignal,
): Promise<void> {
  const { now = Date.now, offsetMinutes = 540, fault } = connection.state.options
  try {
    const { sql, parameters } = read()
    await fault?.({ sql })
    for (const statement of parseBatch(sql)) {
      if (signal.aborted) break
      const session = { access: connection.access, parameters, now, offsetMinutes }
      await runStatement({ writer, kind, session, connection, signal }, statement)
    }
    await finish(writer, kind, 0)
  } catch (error) {
    if (!(error instanceof SqlError)) throw error
    await writer.write(errorToken(error))
    await finish(writer, kind, doneStatus.error)
  }
}

async function runStatement(run: Run, statement: Statement): Promise<void> {
  const { connection, session } = run
  switch (statement.kind) {
    case 'select':
      await connection.state.locks.wait(tablesRead(statement, session), connection.lockTimeoutMs, run.signal)
      return await sendRows(run, statement)
    case 'insert':
      return await run.writer.write(
        doneToken(run.kind, doneStatus.more | doneStatus.count, insert(statement, session)),
      )
    case 'use':
      return use(connection, statement.database)
    case 'set':
      connection.lockTimeoutMs = statement.lockTimeoutMs ?? connection.lockTimeoutMs
  }
}

async function finish(writer: ResponseWriter, kind: number, status: number): Promise<void> {
  if (kind === doneKind.batch) await writer.write(doneToken(doneKind.batch, status))
  else {
    await writer.write(returnStatus())
    await writer.write(doneToken(doneKind.procedure, status))
  }
  await writer.end()
}

async function sendRows(
  { writer, kind, session, connection, signal }: Run,
  statement: Select,
): Promise<void> {
  if (signal.aborted) return
  const collation = wireCollation(session.access.database.collation)
  const { columns, rows } = select(statement, session)
  await writer.write(columnMetadata(columns, collation))
  let count = 0
  for (const row of rows) {
    if (signal.aborted) return
    await writer.write(rowToken(columns, row, collation))
    if (++count % rowsPerTurn === 0) {
      await nextTurn()
      await connection.state.options.fault?.({ rows: count })
    }
  }
  await writer.write(doneToken(kind, doneStatus.more | doneStatus.count, count))
}

function use(connection: Connection, name: string): void {
  const { login } = connection.access
  const access = openDatabase(connection.state.options.databases, login, name)
  if (!access)
    throw new SqlError(
      916,
      `The server principal "${login.name}" is not able to access the database "${name}".`,
      14,
    )
  connection.access = access
}
