import { existsSync, readdirSync } from 'node:fs'
import { chmod, chown, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { freePort } from '@rollcall/sandbox/demo/free-port'
import { postgresIdentity } from '@rollcall/sandbox/postgres/identity'
import { run } from '@rollcall/sandbox/postgres/run'

export interface HostPostgres extends AsyncDisposable {
  /** What PostgreSQL's own programs read: the superuser's connection. */
  env: { PGHOST: string; PGPORT: string; PGUSER: string; PGPASSWORD: string }
  version: number
}

const installed = '/usr/lib/postgresql'

/**
 * A new cluster of the PostgreSQL that Debian's packages bring, as an operator's host has it: with its own
 * pg_dump, and as old as it may be (15).
 * @throws if there is none, because a test that is left out proves nothing
 */
export async function startHostPostgres(folder: string): Promise<HostPostgres> {
  const versions = existsSync(installed) ? readdirSync(installed).map(Number) : []
  const version = Math.max(0, ...versions.filter((number) => existsSync(`${installed}/${number}/bin/pg_ctl`)))
  if (version === 0) throw new Error('PostgreSQL is missing. Install it: apt-get install postgresql')
  const bin = (program: string) => join(installed, String(version), 'bin', program)
  const identity = postgresIdentity()
  await mkdir(folder, { recursive: true })
  await chmod(folder, 0o755)
  const data = join(folder, 'data')
  const log = join(folder, 'postgres.log')
  const passwordFile = join(folder, 'password')
  const password = 'only for this test'
  await mkdir(data, { mode: 0o700 })
  await writeFile(passwordFile, password)
  for (const path of identity ? [data, passwordFile] : []) await chown(path, identity!.uid, identity!.gid)
  const port = String(await freePort(5480))
  await run(
    bin('initdb'),
    [
      '-D',
      data,
      '-U',
      'postgres',
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
    ],
    identity,
    log,
  )
  const settings = `-c port=${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off`
  await run(bin('pg_ctl'), ['-D', data, '-w', '-o', settings, 'start'], identity, log)
  return {
    env: { PGHOST: '127.0.0.1', PGPORT: port, PGUSER: 'postgres', PGPASSWORD: password },
    version,
    [Symbol.asyncDispose]: () => run(bin('pg_ctl'), ['-D', data, '-m', 'fast', '-w', 'stop'], identity, log),
  }
}
