import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { postgresIdentity as nobody } from '@rollcall/sandbox/postgres/identity'

/*
 * Does with our units what `systemctl` would, as far as a machine without systemd can: settings, credentials,
 * start, stop, restart. What confines a service is not there; `systemd-analyze` judges that. Its folders come
 * from the environment: ROLLCALL_UNITS, ROLLCALL_HOME, ROLLCALL_ETC, ROLLCALL_STAND_IN.
 */

const longestSeconds = 900
const env = process.env as Record<string, string>
const state = (unit: string, what: string) => join(env.ROLLCALL_STAND_IN!, `${unit}.${what}`)

interface Unit {
  one(key: string): string | undefined
  all(key: string): string[]
}

/** A unit and what is said for all of its family, with its own `%i` and `%d` and the folders of this test. */
function readUnit(name: string): Unit {
  const [stem, instance = ''] = name.split('@')
  const file = join(env.ROLLCALL_UNITS!, instance ? `${stem}@.service` : `${stem}.service`)
  const common = join(env.ROLLCALL_UNITS!, 'rollcall-.service.d/confined.conf')
  const text = [file, ...(stem!.startsWith('rollcall-') ? [common] : [])]
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')
    .replaceAll('%i', instance)
    .replaceAll('%d', state(name, 'credentials'))
    .replaceAll('/opt/rollcall', env.ROLLCALL_HOME!)
    .replaceAll('/etc/rollcall', env.ROLLCALL_ETC!)
  const lines = text.split('\n').filter((line) => /^[A-Z]\w+=/.test(line))
  const all = (key: string) =>
    lines.filter((line) => line.startsWith(`${key}=`)).map((line) => line.slice(key.length + 1))
  return { all, one: (key) => all(key).at(-1) }
}

function variablesOf(unit: Unit): Record<string, string> {
  const files = unit.all('EnvironmentFile').flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  const pairs = [...unit.all('Environment').flatMap((line) => line.split(' ')), ...files]
  return Object.fromEntries(
    pairs
      .filter((pair) => /^\w+=/.test(pair))
      .map((pair) => [
        pair.slice(0, pair.indexOf('=')),
        pair.slice(pair.indexOf('=') + 1).replace(/^"|"$/g, ''),
      ]),
  )
}

function start(name: string): void {
  const unit = readUnit(name)
  const credentials = state(name, 'credentials')
  mkdirSync(credentials, { recursive: true })
  for (const [id, path] of unit.all('LoadCredential').map((line) => line.split(':') as [string, string]))
    cpSync(path, join(credentials, id))
  const [program, ...args] = unit.one('ExecStart')!.split(' ')
  const log = openSync(state(name, 'log'), 'a')
  const options = { cwd: unit.one('WorkingDirectory') ?? '/', env: { PATH: env.PATH!, ...variablesOf(unit) } }
  if (unit.one('Type') === 'oneshot') {
    const { status } = spawnSync(program!, args, {
      ...options,
      env: { ...env, ...options.env },
      stdio: ['ignore', log, log],
    })
    if (status !== 0) process.exitCode = 1
    return
  }
  const child = spawn('timeout', ['--foreground', String(longestSeconds), program!, ...args], {
    ...options,
    ...nobody(),
    detached: true,
    stdio: ['ignore', log, log],
  })
  child.unref()
  writeFileSync(state(name, 'pid'), String(child.pid))
}

async function stop(name: string): Promise<void> {
  const file = state(name, 'pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8'))
  const signal = (kind: NodeJS.Signals | 0) => {
    try {
      return process.kill(pid, kind)
    } catch {
      return false
    }
  }
  signal('SIGTERM')
  while (signal(0)) await sleep(50)
  rmSync(file)
}

const [verb, ...rest] = process.argv.slice(2)
for (const name of rest.filter((word) => !word.startsWith('--'))) {
  if (verb === 'stop' || verb === 'restart') await stop(name)
  if (verb === 'start' || verb === 'restart' || (verb === 'enable' && rest.includes('--now'))) start(name)
}
