import type { SampleMssqlOptions } from '../options.ts'
import { type Access, openDatabase, same } from '../sql/database.ts'
import type { Login } from './login.ts'
import type { ResponseWriter } from './packets.ts'
import {
  collationChange,
  databaseChange,
  doneKind,
  doneStatus,
  doneToken,
  errorToken,
  loginAck,
  packetSizeChange,
} from './tokens.ts'
import { wireCollation } from './wire-collation.ts'

/** Lets a client in or refuses it, and says so. Names are told apart without case, passwords are not. */
export async function answerLogin(
  writer: ResponseWriter,
  { logins, databases }: SampleMssqlOptions,
  login: Login,
): Promise<Access | null> {
  const known = logins.find(({ name, password }) => same(name, login.user) && password === login.password)
  const wanted = login.database || Object.keys(known?.grants ?? {})[0] || 'master'
  const access = known ? openDatabase(databases, known, wanted) : null
  for (const token of access ? accepted(access, login) : refused(login, known ? wanted : null))
    await writer.write(token)
  await writer.end()
  return access
}

const accepted = ({ database }: Access, { packetSize }: Login): Buffer[] => [
  databaseChange(database.name, 'master'),
  collationChange(wireCollation(database.collation)),
  loginAck(),
  packetSizeChange(packetSize),
  doneToken(doneKind.batch, 0),
]

function refused({ user }: Login, database: string | null): Buffer[] {
  const closed = {
    number: 4060,
    severity: 11,
    message: `Cannot open database "${database}" requested by the login. The login failed.`,
  }
  return [
    ...(database === null ? [] : [errorToken(closed)]),
    errorToken({ number: 18456, severity: 14, message: `Login failed for user '${user}'.` }),
    doneToken(doneKind.batch, doneStatus.error),
  ]
}
