import { type AgentOptions, runOnce } from '@rollcall/agent'
import type { SampleMssql } from '@rollcall/sample-mssql'
import { logins, startSecuritySystem } from '@rollcall/sandbox/demo/security-system'
import { type CompanySetUp, setUpCompany } from '@rollcall/sandbox/demo/set-up-company'
import { startTerminals } from '@rollcall/sandbox/terminals/terminals'
import type { Context } from '@rollcall/server/context'
import { systemClock } from '@rollcall/server/context'
import { connect, type Db } from '@rollcall/server/db'
import { buildServer } from '@rollcall/server/http'
import { pino } from 'pino'
import { createTestDatabase, type TestDatabase } from './test-database.ts'
import { testServerOptions } from './test-sign-in.ts'

export interface TestOffice extends AsyncDisposable {
  ctx: Context
  db: Db
  database: TestDatabase
  system: SampleMssql
  company: CompanySetUp['company']
  /** One for each source, in the order of `tokens`. */
  agents: AgentOptions[]
  tokens: CompanySetUp['tokens']
  url: string
  /** Each agent reads and compares once. */
  readAll(): Promise<void>
}

/**
 * A small company with real parts: security system over TDS, PostgreSQL, server over HTTP, agents. Its
 * terminals have punched the last days; nothing has been read yet.
 */
export async function startTestOffice(options: { people: number; days: number }): Promise<TestOffice> {
  await using cleanUp = new AsyncDisposableStack()
  const database = cleanUp.use(await createTestDatabase())
  const { db } = connect({ url: database.appUrl })
  cleanUp.defer(() => db.destroy())
  const ctx: Context = { db, clock: systemClock, logger: pino({ level: 'silent' }) }
  const { company, tokens } = await setUpCompany(ctx, options.people, options.days)
  const system = cleanUp.use(await startSecuritySystem())
  startTerminals(system, company, { days: options.days })[Symbol.dispose]()
  const server = testServerOptions(ctx, database.appUrl)
  cleanUp.use(server.signIn)
  const app = await buildServer(server)
  cleanUp.defer(() => app.close())
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const agents = tokens.map(({ token }) => agentOptions(url, token, system.port))
  const owned = cleanUp.move()
  return {
    ctx,
    db,
    database,
    system,
    company,
    agents,
    tokens,
    url,
    readAll: async () => {
      for (const agent of agents) await runOnce(agent)
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

function agentOptions(url: string, token: string, port: number): AgentOptions {
  return {
    server: { url, token },
    mssql: {
      host: '127.0.0.1',
      port,
      database: null,
      user: logins.reader.name,
      password: logins.reader.password,
      encrypt: true,
      ca: null,
      trustServerCertificate: true,
    },
    reading: { pollSeconds: 0.2, compareMinutes: 60, allowWriteLogin: false, strict: true },
    logger: pino({ level: 'silent' }),
    signal: new AbortController().signal,
  }
}

/**
 * What the security systems hold, counted without any code of the agent or the server: distinct badge, time
 * and direction of each source.
 */
export function countSource(system: SampleMssql): { headquarters: Set<string>; plant: Set<string> } {
  const columns = (database: string, table: string) => {
    const found = system.table(database, table)
    return found.rows.map((row) =>
      Object.fromEntries(found.columns.map(({ name }, place) => [name, row[place]])),
    )
  }
  const headquarters = columns('UNIS', 'tEnter')
    .filter((row) => row.L_Result === 0)
    .map((row) => `${Number(row.L_UID) > 0 ? row.C_Unique : ''}|${row.C_Date}${row.C_Time}|${row.L_Mode}`)
  const badges = new Map(columns('att2000', 'USERINFO').map((row) => [row.USERID, row.BADGENUMBER]))
  const plant = columns('att2000', 'CHECKINOUT').map((row) => {
    const time = new Date(Number(row.CHECKTIME) / 0.3 - 2_208_988_800_000).toISOString()
    return `${badges.get(row.USERID) ?? ''}|${time.replace(/\D/g, '').slice(0, 14)}|${row.CHECKTYPE}`
  })
  return { headquarters: new Set(headquarters), plant: new Set(plant) }
}

/** What Rollcall holds of a source, quarantine included, in the words of `countSource`. */
export async function countStored(db: Db, sourceId: number): Promise<Set<string>> {
  const punches = await db
    .selectFrom('punches')
    .select(['badge', 'raw_time as time', 'raw_direction as direction'])
    .where('source_id', '=', sourceId)
    .execute()
  const quarantined = await db
    .selectFrom('quarantined_rows')
    .select('row')
    .where('source_id', '=', sourceId)
    .execute()
  const rows = [...punches, ...quarantined.map(({ row }) => row)]
  return new Set(rows.map(({ badge, time, direction }) => `${badge}|${time.replace(/\D/g, '')}|${direction}`))
}

/**
 * Whether all has arrived that the sample's systems hold at this moment: people go on punching, so that the
 * two are never equal for long.
 */
export function watchSample(
  system: SampleMssql,
  db: Db,
): Record<'missing' | 'invented', () => Promise<string[]>> {
  const held = countSource(system)
  const storedNow = async () => ({ headquarters: await countStored(db, 1), plant: await countStored(db, 2) })
  const sites = ['headquarters', 'plant'] as const
  return {
    /** What they held and is not stored. */
    missing: async () => {
      const stored = await storedNow()
      return sites.flatMap((site) => [...held[site].difference(stored[site])].map((key) => `${site} ${key}`))
    },
    /** What is stored and they do not hold. */
    invented: async () => {
      const stored = await storedNow()
      const holding = countSource(system)
      return sites.flatMap((site) =>
        [...stored[site].difference(holding[site])].map((key) => `${site} ${key}`),
      )
    },
  }
}
