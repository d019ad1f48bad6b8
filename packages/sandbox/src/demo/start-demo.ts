import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { SampleMssql } from '@rollcall/sample-mssql'
import { type Context, systemClock } from '@rollcall/server/context'
import { connect, migrate } from '@rollcall/server/db'
import { pino } from 'pino'
import { type EmbeddedPostgres, startPostgres } from '../postgres/index.ts'
import { startTerminals } from '../terminals/terminals.ts'
import { buildPages } from './build-pages.ts'
import { freePort } from './free-port.ts'
import { keptSecret } from './kept-secret.ts'
import { keptTokens } from './kept-token.ts'
import { ownFolder } from './own-folder.ts'
import { type Child, type ChildOptions, startChild } from './processes.ts'
import { addSampleAccounts, sampleAccounts } from './sample-accounts.ts'
import { logins, startSecuritySystem } from './security-system.ts'
import { historyDays, setUpCompany } from './set-up-company.ts'
import { untilDerived, untilRead, untilReady } from './until.ts'
import { watchDatabase } from './watch-database.ts'

export interface DemoOptions {
  dataDir: string
  /** The port of the pages; the next free one if it is taken. */
  port: number
  people: number
  /** Told what is being done, and what came of it. */
  report: (line: string) => void
}

export interface Demo extends AsyncDisposable {
  url: string
  postgres: EmbeddedPostgres
  system: SampleMssql
  children: { serve: Child; worker: Child; agents: Child[] }
  /** Starts a process anew that has ended: `serve`, `worker`, `agent-1`, `agent-2`. */
  restart(name: string): Child
  /** Resolves with the name of the first process that ends by itself. */
  failed: Promise<string>
}

/**
 * Starts a whole office on this machine: database, security system with terminals, server, worker and agents,
 * each as it would run for real.
 */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const dataDir = resolve(options.dataDir)
  await ownFolder(dataDir)
  await using cleanUp = new AsyncDisposableStack()
  const step = steps(options.report)

  const pages = step('pages', buildPages)
  const postgres = cleanUp.use(await step('database', () => startPostgres({ dataDir })))
  await step('tables', () => migrate({ ownerUrl: postgres.ownerUrl }))
  const { db } = connect({ url: postgres.appUrl, name: 'rollcall sandbox', size: 3 })
  cleanUp.defer(() => db.destroy())
  const ctx: Context = { db, clock: systemClock, logger: pino({ level: 'silent' }) }
  const { company, tokens } = await step('sample company', async () => {
    const setUp = await setUpCompany(ctx, options.people, historyDays, keptTokens(dataDir))
    await addSampleAccounts(ctx, setUp.company, setUp.employeeIds)
    return setUp
  })
  const system = cleanUp.use(await step('security system', () => startSecuritySystem()))
  const terminals = cleanUp.use(
    await step('terminals', async () => startTerminals(system, company, { days: historyDays })),
  )
  await pages

  const port = await freePort(options.port)
  if (port !== options.port && options.port !== 0)
    options.report(`port ${options.port} is taken, so the pages are on ${port}; PORT chooses another one`)
  const url = `http://localhost:${port}`
  const databaseEnv = {
    DATABASE_URL: postgres.appUrl,
    ROLLCALL_OWNER_DATABASE_URL: postgres.ownerUrl,
    ROLLCALL_LOG_LEVEL: 'info',
  }
  const commands: Record<string, Command> = {
    serve: {
      program: 'rollcall',
      args: ['serve'],
      env: {
        ...databaseEnv,
        PORT: String(port),
        ROLLCALL_PUBLIC_URL: url,
        ROLLCALL_SECRET: await keptSecret(dataDir),
        ROLLCALL_DRAIN_SECONDS: '0',
        ROLLCALL_SAMPLE_ACCOUNTS: JSON.stringify(sampleAccounts),
      },
    },
    worker: { program: 'rollcall', args: ['worker'], env: databaseEnv },
    ...Object.fromEntries(
      tokens.map(({ token }, index) => [
        `agent-${index + 1}`,
        { program: 'agent', args: ['run'], env: agentEnv(port, token, system.port) } as const,
      ]),
    ),
  }
  const child = (name: string) => startChild({ ...commands[name]!, logFile: join(dataDir, `${name}.log`) })
  const launch = (name: string) => cleanUp.use(child(name))
  const serve = launch('serve')
  await step('server', () => untilReady(`${url}/readyz`, serve))
  const began = Temporal.Now.instant()
  const agents = tokens.map((_, index) => launch(`agent-${index + 1}`))
  await step(`${terminals.written()} punches`, () => untilRead(ctx, began, tokens.length))
  const worker = launch('worker')
  await step('work logs', () => untilDerived(ctx))
  await writeFile(
    join(dataDir, 'sandbox.json'),
    JSON.stringify({ url, mssqlPort: system.port, owner: logins.owner, account: sampleAccounts[0] }, null, 2),
    { mode: 0o600 },
  )

  cleanUp.use(watchDatabase(postgres.appUrl, options.report))
  const owned = cleanUp.move()
  const named = Object.entries({
    serve,
    worker,
    ...Object.fromEntries(agents.map((agent, index) => [`agent-${index + 1}`, agent])),
  })
  return {
    url,
    children: { serve, worker, agents },
    postgres,
    system,
    restart: (name) => owned.use(child(name)),
    failed: Promise.race(named.map(async ([name, child]) => child.ended.then(() => name))),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

type Command = Pick<ChildOptions, 'program' | 'args' | 'env'>

function agentEnv(port: number, token: string, mssqlPort: number): Record<string, string> {
  return {
    ROLLCALL_SERVER_URL: `http://127.0.0.1:${port}`,
    ROLLCALL_SOURCE_TOKEN: token,
    ROLLCALL_MSSQL_HOST: '127.0.0.1',
    ROLLCALL_MSSQL_PORT: String(mssqlPort),
    ROLLCALL_MSSQL_USER: logins.reader.name,
    ROLLCALL_MSSQL_PASSWORD: logins.reader.password,
    ROLLCALL_MSSQL_ENCRYPT: 'true',
    ROLLCALL_MSSQL_TRUST_SERVER_CERTIFICATE: 'true',
  }
}

/** Reports each step when it is done, with the time it took. */
function steps(report: (line: string) => void) {
  return async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const began = performance.now()
    const result = await work()
    report(`${name.padEnd(24)} ${((performance.now() - began) / 1000).toFixed(1)} s`)
    return result
  }
}
