import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from './build-context.ts'
import { runScript } from './run-script.ts'

/*
 * compose.yaml cannot be started without a container engine, so it is held against everything that it must
 * agree with.
 */

const deploy = join(root, 'deploy')
const compose = await readFile(join(deploy, 'compose.yaml'), 'utf8')
const upstream = await readFile(join(deploy, 'nginx/compose/upstream.conf'), 'utf8')
const script = (name: string) => join(deploy, 'scripts', name)

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rollcall-secrets-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The text of each service, by name. */
const services = new Map(
  compose
    .slice(compose.indexOf('\nservices:\n') + '\nservices:'.length, compose.indexOf('\nnetworks:\n'))
    .split(/\n(?= {2}[a-z])/)
    .flatMap((text) => {
      const [, name] = /^ {2}([a-z0-9-]+):\n/.exec(text) ?? []
      return name ? [[name, text] as const] : []
    }),
)

/** All captures of the first group. */
const found = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(([, group]) => group!)

test('every service is confined, but for SQL Server, which cannot be', () => {
  expect([...services.keys()]).toEqual(
    expect.arrayContaining(['nginx', 'server-1', 'server-2', 'worker', 'migrate', 'database', 'agent']),
  )
  const free = [...services].filter(([, text]) => !/<<: \*(contained|program|server)\n/.test(text))
  expect(free.map(([name]) => name)).toEqual(['security-system', 'sample-tables'])
  expect(compose).toMatch(
    /x-contained: &contained\n(?: .*\n)* {2}read_only: true\n(?: .*\n)* {2}cap_drop: \[ALL\]\n/,
  )
  const unlimited = [...services].filter(([, text]) => !text.includes('limits:') && !text.includes('*server'))
  expect(unlimited.map(([name]) => name)).toEqual(['sample-tables'])
})

test('NGINX cannot reach the database, and only NGINX is reached from outside', () => {
  const published = [...services].filter(([, text]) => /^ {4}ports:/m.test(text)).map(([name]) => name)
  expect(published).toEqual(['nginx'])
  const networks = (name: string) =>
    found(/(?<=[{[,] ?)(edge|front|back|office)\b/g, /^ {4}networks: (.*)$/m.exec(services.get(name)!)![1]!)
  expect(networks('database')).toEqual(['back'])
  expect(networks('nginx')).toEqual(['edge', 'front'])
  expect(networks('server-1')).toEqual(['front', 'back'])
})

test('the addresses of the servers are those that NGINX asks, and only its own is believed', () => {
  const addressOf = (name: string) => /ipv4_address: ([\d.]+)/.exec(services.get(name)!)?.[1]
  const asked = found(/^server ([\d.]+):8080 /gm, upstream)
  expect(asked).toEqual([addressOf('server-1'), addressOf('server-2')])
  expect(found(/ROLLCALL_TRUSTED_PROXIES: (.+)/g, compose)).toEqual([addressOf('nginx')])
})

test('every file that is mounted or copied is there', () => {
  const mounted = found(/(?:- |\[)'?(\.\/[^:']+):\//g, compose)
  expect(mounted.length).toBeGreaterThan(5)
  expect(mounted.filter((path) => !existsSync(join(deploy, path)))).toEqual([])
  const built = found(/dockerfile: (\S+) /g, compose)
  expect(built).toEqual(['deploy/server.Dockerfile', 'deploy/agent.Dockerfile'])
})

test('every secret that a service uses is defined', () => {
  const defined = found(/^ {2}([a-z-]+): \{ file: /gm, compose)
  const used = found(/^ +secrets: \[(.*)\]/gm, compose).flatMap((list) => list.split(', '))
  expect(used.length).toBeGreaterThan(10)
  expect(new Set(used)).toEqual(new Set(defined))
})

test('programs are given settings that they know', async () => {
  const known = await Promise.all(
    ['packages/server/src/config-variables.ts', 'packages/agent/src/config.ts'].map((path) =>
      readFile(join(root, path), 'utf8'),
    ),
  )
  const settings = await Promise.all(
    [
      'compose.yaml',
      'compose.single-sign-on.yaml',
      'compose.holidays.yaml',
      'settings/server.env',
      'settings/agent.env',
    ].map((path) => readFile(join(deploy, path), 'utf8')),
  )
  const units = (await readdir(join(deploy, 'systemd'))).filter((name) => name.endsWith('.service'))
  for (const unit of units) settings.push(await readFile(join(deploy, 'systemd', unit), 'utf8'))
  const named = found(/^[# ]*((?:ROLLCALL|DATABASE)_\w+)[:=]/gm, settings.join('\n')).concat(
    found(/Environment=(\w+)=/g, settings.join('\n')),
  )
  const names = new Set(named.map((name) => name.replace(/_FILE$/, '')))
  expect(names.size).toBeGreaterThan(10)
  const settable = new Set(found(/^ {2}([A-Z_]+): \w/gm, known.join('\n')))
  expect([...names].filter((name) => !settable.has(name) && name !== 'NODE_ENV')).toEqual([])
})

test('the secrets that are asked for are made, once, and nobody else on the host can read them', async () => {
  const secrets = join(folder, 'secrets')
  await runScript(script('make-secrets.sh'), [secrets, 'database:5432'], folder)
  await runScript(script('make-certificate.sh'), [join(secrets, 'tls'), 'attendance.example.com'], folder)
  const byHand = ['source-token', 'oidc-client-secret']
  const asked = found(/file: \.\/secrets\/(\S+) /g, compose).filter((name) => !byHand.includes(name))
  expect(asked.length).toBeGreaterThan(8)
  const read = async () => await Promise.all(asked.map((name) => readFile(join(secrets, name), 'utf8')))
  const made = await read()
  expect((await stat(secrets)).mode & 0o777).toBe(0o700)
  const of = (name: string) => made[asked.indexOf(name)]!.trim()
  expect(of('database-url')).toBe(`postgres://rollcall_app:${of('app-password')}@database:5432/rollcall`)
  expect(of('rollcall-secret').length).toBeGreaterThanOrEqual(32)

  await runScript(script('make-secrets.sh'), [secrets, 'elsewhere:5432'], folder)
  await runScript(script('make-certificate.sh'), [join(secrets, 'tls'), 'other.example.com'], folder)
  expect(await read()).toEqual(made)
})

test('every script is written rightly', async () => {
  const folders = ['scripts', 'postgres', 'sample']
  for (const name of folders) {
    const scripts = (await readdir(join(deploy, name))).filter((file) => file.endsWith('.sh'))
    expect(scripts.length).toBeGreaterThan(0)
    for (const file of scripts) {
      await runScript('bash', ['-n', join(deploy, name, file)], folder)
      expect(await readFile(join(deploy, name, file), 'utf8')).toMatch(
        /^#!\/usr\/bin\/env bash\n# .*\n(?:.*\n)*set -euo pipefail\n/,
      )
      expect((await stat(join(deploy, name, file))).mode & 0o111).not.toBe(0)
    }
  }
})
