import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { binariesForAll, findBinaries } from './binaries.ts'
import { dataFolder, takeLock } from './folders.ts'
import { type Identity, postgresIdentity } from './identity.ts'
import { createRoles, type Passwords } from './roles.ts'
import { exitCode, run } from './run.ts'

export interface PostgresOptions {
  /** The folder that keeps everything; the same folder again is the same database. */
  dataDir: string
  /** Default: any free one. Only 127.0.0.1 listens. */
  port?: number
  /** False for tests: nothing is waited for on disk, and a power cut may lose it all. */
  durable?: boolean
}

export interface EmbeddedPostgres extends AsyncDisposable {
  /** `rollcall_owner` migrates, `rollcall_app` serves, `adminUrl` is the superuser. */
  ownerUrl: string
  appUrl: string
  adminUrl: string
  port: number
  /** Process id of the server. */
  pid: number
  stop(): Promise<void>
}

/**
 * Starts the PostgreSQL that came with `npm ci`, as root or as an ordinary user. Survives restarts and `kill
 * -9` of either process: an orphan that still serves the folder is stopped and started anew, a stale pid file
 * is cleaned up.
 * @throws if another living process uses the folder
 */
export async function startPostgres(options: PostgresOptions): Promise<EmbeddedPostgres> {
  const home = resolve(options.dataDir)
  const identity = postgresIdentity()
  await mkdir(home, { recursive: true })
  const unlock = await takeLock(home)
  try {
    const data = await dataFolder(home, identity)
    const bin = identity ? binariesForAll(findBinaries()) : join(findBinaries().folder, 'bin')
    const log = join(home, 'postgres.log')
    const ctl = (...args: string[]) => exitCode(join(bin, 'pg_ctl'), ['-D', data, ...args], identity, log)
    const stop = async () => {
      await ctl('stop', '-m', 'fast', '-w', '-t', '30')
      await unlock()
    }
    const passwords = await loadPasswords(home)
    if (!existsSync(join(data, 'PG_VERSION'))) await initialise(bin, data, passwords, identity, log)
    if ((await ctl('status')) === 0) await ctl('stop', '-m', 'fast', '-w', '-t', '30')

    const port = options.port ?? (await freePort())
    const settings = { ...common, ...(options.durable === false ? volatile : {}), port: String(port) }
    const started = () =>
      ctl(
        'start',
        '-w',
        '-t',
        '30',
        '-o',
        Object.entries(settings)
          .map(([key, value]) => `-c ${key}=${value}`)
          .join(' '),
      )
    if ((await started()) !== 0) {
      // After a kill its shared memory lives on for a moment.
      await sleep(2000)
      if ((await started()) !== 0) throw new Error(`PostgreSQL did not start. See ${log}.`)
    }
    const url = (user: keyof Passwords, database: string) =>
      `postgres://${user}:${passwords[user]}@127.0.0.1:${port}/${database}`
    await createRoles(url('postgres', 'postgres'), passwords)
    return {
      ownerUrl: url('rollcall_owner', 'rollcall'),
      appUrl: url('rollcall_app', 'rollcall'),
      adminUrl: url('postgres', 'postgres'),
      port,
      pid: Number((await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n')[0]),
      stop,
      [Symbol.asyncDispose]: stop,
    }
  } catch (error) {
    await unlock()
    throw error
  }
}

const common = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  shared_buffers: '256MB',
  max_wal_size: '2GB',
  max_connections: '60',
}

const volatile = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

async function initialise(
  bin: string,
  data: string,
  passwords: Passwords,
  identity: Identity | null,
  log: string,
): Promise<void> {
  const passwordFile = `${data}.password`
  await writeFile(passwordFile, passwords.postgres, { mode: 0o600 })
  if (identity) await chown(passwordFile, identity.uid, identity.gid)
  try {
    const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
    await run(
      join(bin, 'initdb'),
      ['-D', data, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, ...locale],
      identity,
      log,
    )
  } finally {
    await rm(passwordFile, { force: true })
  }
}

async function loadPasswords(home: string): Promise<Passwords> {
  const file = join(home, 'postgres-passwords.json')
  if (existsSync(file)) return JSON.parse(await readFile(file, 'utf8'))
  const word = () => randomBytes(24).toString('base64url')
  const passwords = { postgres: word(), rollcall_owner: word(), rollcall_app: word() }
  await writeFile(file, JSON.stringify(passwords), { mode: 0o600 })
  await chmod(file, 0o600)
  return passwords
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  await new Promise((done) => server.close(done))
  return port
}
