import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '@rollcall/sandbox/demo/free-port'
import { postgresIdentity } from '@rollcall/sandbox/postgres/identity'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyTree, root } from './build-context.ts'
import { fencesOf, filesNamedIn } from './fences.ts'
import { type HostPostgres, startHostPostgres } from './host-postgres.ts'
import { connectHttp2 } from './http2-client.ts'
import { runScript } from './run-script.ts'
import { startNginx } from './start-nginx.ts'

/*
 * docs/operations.md is typed by people who trust it, so its commands are run here as they stand, on a host
 * made of folders.
 */

const document = await readFile(join(root, 'docs/operations.md'), 'utf8')
const fences = fencesOf(document)

let host: string
let postgres: HostPostgres
let ports: [number, number]
const folder = (name: string) => join(host, name)

beforeAll(async () => {
  host = await mkdtemp(join(tmpdir(), 'rollcall-host-'))
  await chmod(host, 0o755)
  for (const name of ['bin', 'etc', 'units', 'stand-in']) await mkdir(folder(name))
  postgres = await startHostPostgres(folder('postgres'))
  copyTree(folder('tree'))
  const first = await freePort(8081)
  ports = [first, await freePort(first + 1)]
  await usePorts(join(folder('tree'), 'deploy/nginx/host/upstream.conf'))
  const standIn = fileURLToPath(new URL('./systemd-stand-in.ts', import.meta.url))
  await writeFile(folder('bin/systemctl'), `#!/bin/sh\nexec "${process.execPath}" "${standIn}" "$@"\n`, {
    mode: 0o755,
  })
}, 120_000)
afterAll(async () => {
  await runOnHost('systemctl stop rollcall-server@8081 rollcall-server@8082 rollcall-worker')
  await postgres[Symbol.asyncDispose]()
  await rm(host, { recursive: true, force: true })
})

/** The ports of the document may be taken on this machine. */
const portsOfHere = (text: string) =>
  text.replaceAll('8081', String(ports[0])).replaceAll('8082', String(ports[1]))
const usePorts = async (file: string) => await writeFile(file, portsOfHere(await readFile(file, 'utf8')))

async function runOnHost(commands: string): Promise<string> {
  await writeFile(folder('session.sh'), `set -euo pipefail\n${portsOfHere(commands)}\n`)
  return await runScript('bash', [folder('session.sh')], host, {
    ...postgres.env,
    PATH: `${folder('bin')}:${process.env.PATH}`,
    ROLLCALL_NAME: 'localhost',
    ROLLCALL_TREE: folder('tree'),
    ROLLCALL_HOME: folder('rollcall'),
    ROLLCALL_ETC: folder('etc'),
    ROLLCALL_NGINX: folder('nginx'),
    ROLLCALL_UNITS: folder('units'),
    ROLLCALL_BACKUPS: folder('backups'),
    ROLLCALL_STAND_IN: folder('stand-in'),
    ...(postgresIdentity() ? { ROLLCALL_USER: 'nobody' } : {}),
  })
}

/** What the services printed. */
const logs = async () =>
  (await readdir(folder('stand-in')))
    .filter((name) => name.endsWith('.log'))
    .map((name) => folder(`stand-in/${name}`))

test('every block of commands says what it is for, is written rightly and names files that are there', async () => {
  expect(fences.length).toBeGreaterThan(10)
  for (const { kind, line, text } of fences) {
    expect(['run', 'root-host', 'container'], `line ${line}`).toContain(kind)
    await writeFile(folder('fence.sh'), text)
    await runScript('bash', ['-n', folder('fence.sh')], host)
  }
  const made = /^deploy\/(secrets|\.env)/
  const named = filesNamedIn(document).filter((path) => !made.test(path))
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([])
})

test('typed from top to bottom, it ends with Rollcall behind TLS, upgraded and restored', async () => {
  const session = fences
    .filter(({ kind }) => kind === 'run')
    .map(({ line, text }) => `echo "::: line ${line}"\n${text}`)
    .join('\n')
  const printed = await runOnHost(session).catch(async (error: Error) => {
    throw new Error(
      `${error.message}\n${await runScript('tail', ['-v', '-n', '5', ...(await logs())], host)}`,
    )
  })
  expect(printed).toContain('The database is up to date.')
  expect(printed.match(/serves again/g)).toHaveLength(2)
  expect(printed).toMatch(/line \d+\nhttps:\/\/localhost\S*\n/)
  expect(await readFile(folder('etc/secrets/source-token'), 'utf8')).toMatch(/^rcs_\S+\n$/)

  // What is in use now is the restored database, and it knows the source.
  const count = [
    '--dbname',
    'rollcall',
    '--tuples-only',
    '--no-align',
    '--command',
    "select count(*) from sources where origin = 'device'",
  ]
  expect((await runScript('psql', count, host, postgres.env)).trim()).toBe('1')

  await using nginx = await startNginx(folder('nginx'), ports, folder('etc/tls'))
  using browser = await connectHttp2(nginx)
  const ready = async () => (await browser.ask('/readyz')).status
  await expect.poll(ready, { timeout: 20_000 }).toBe(200)
  expect((await browser.ask('/')).body.toString()).toContain('<div id="root">')
})

test('systemd accepts the units, and finds them well confined', async () => {
  const units = join(folder('sd'), 'etc/systemd/system')
  await cp(join(root, 'deploy/systemd'), units, { recursive: true })
  const judge = (unit: string, threshold: number) =>
    runScript(
      'systemd-analyze',
      ['security', '--offline=true', `--threshold=${threshold}`, `--root=${folder('sd')}`, unit],
      host,
    )
  for (const unit of ['rollcall-server@8081.service', 'rollcall-worker.service', 'rollcall-agent.service']) {
    expect(await judge(unit, 20)).not.toMatch(/Unknown|Failed to parse|ignoring/i)
  }
  // Negative control: without what confines them they would not pass.
  await rm(join(units, 'rollcall-.service.d'), { recursive: true })
  await expect(judge('rollcall-worker.service', 20)).rejects.toThrow(/ended with 1/)
})
