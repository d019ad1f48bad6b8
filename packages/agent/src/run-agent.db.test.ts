import {
  att2000Database,
  att2000Reader,
  type SampleMssql,
  startFaultProxy,
  startSampleMssql,
  unisDatabase,
  unisReader,
} from '@rollcall/sample-mssql'
import { startTestServer, type TestServer } from '@rollcall/testing'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AgentOptions, runAgent, runOnce } from './index.ts'

let system: SampleMssql
let server: TestServer
let unis: { sourceId: number; token: string }
const yesterday = Temporal.Now.zonedDateTimeISO('Asia/Seoul').toPlainDate().subtract({ days: 1 })
const compact = yesterday.toString().replaceAll('-', '')

beforeAll(async () => {
  system = await startSampleMssql({
    databases: [unisDatabase(), att2000Database()],
    logins: [
      { name: 'agent', password: 'Read-only1', grants: { UNIS: unisReader, att2000: att2000Reader } },
      { name: 'owner', password: 'Owner-1', grants: { UNIS: 'owner', att2000: 'owner' } },
      { name: 'curious', password: 'Curious-1', grants: { UNIS: { tEnter: 'all', tUser: 'all' } } },
    ],
  })
  server = await startTestServer()
  unis = await server.addSource('UNIS', 'virdi-unis')
})
afterAll(async () => {
  await system.stop()
  await server[Symbol.asyncDispose]()
})

interface Given {
  login?: string
  password?: string
  port?: number
  token?: string
}

function options({
  login = 'agent',
  password = 'Read-only1',
  port = system.port,
  token = unis.token,
}: Given = {}): AgentOptions {
  return {
    server: { url: server.url, token },
    mssql: {
      host: '127.0.0.1',
      port,
      database: null,
      user: login,
      password,
      encrypt: false,
      ca: null,
      trustServerCertificate: true,
    },
    reading: { pollSeconds: 0.05, compareMinutes: 60, allowWriteLogin: false, strict: false },
    logger: pino({ level: 'silent' }),
    signal: new AbortController().signal,
  }
}

const two = (value: number) => String(value).padStart(2, '0')
const event = (second: number, more: object = {}) => ({
  C_Date: compact,
  C_Time: `09${two(Math.floor(second / 60))}${two(second % 60)}`,
  L_TID: 1,
  L_UID: second + 1,
  C_Unique: `${second}`,
  L_Mode: 1,
  L_Result: 0,
  ...more,
})

async function stored(sourceId = unis.sourceId) {
  return await server.db
    .selectFrom('punches')
    .select(['badge', 'raw_time as time', 'raw_direction as direction', 'terminal'])
    .where('source_id', '=', sourceId)
    .orderBy('raw_time')
    .orderBy('badge')
    .execute()
}

async function quarantined() {
  return (await server.db.selectFrom('quarantined_rows').select(['row', 'reason']).execute()).map(
    ({ row, reason }) => [row.time, reason],
  )
}

async function checkpoint() {
  return (
    await server.db
      .selectFrom('checkpoints')
      .select('position')
      .where('source_id', '=', unis.sourceId)
      .executeTakeFirstOrThrow()
  ).position
}

test('every event arrives once, as the source says it; refused ones stay, nobody is nobody', async () => {
  system
    .table('UNIS', 'tEnter')
    .insert([
      event(0, { C_Unique: '00000000' }),
      event(1, { L_Result: 4 }),
      event(2, { C_Unique: '' }),
      event(3, { L_Mode: 2 }),
      { ...event(4), C_Date: '2026abcd' },
    ])
  await runOnce(options())
  expect(await stored()).toEqual([
    { badge: '', time: `${yesterday} 09:00:00`, direction: '1', terminal: '1' },
    { badge: '', time: `${yesterday} 09:00:02`, direction: '1', terminal: '1' },
    { badge: '3', time: `${yesterday} 09:00:03`, direction: '2', terminal: '1' },
  ])
  expect(await quarantined()).toEqual([['2026abcd 090004', 'not-a-time']])
})

test('a row that a terminal hands in late is found by comparing, and a row of the year 2133 moves nothing', async () => {
  const before = await checkpoint()
  system.table('UNIS', 'tEnter').insert([
    { ...event(7), C_Time: '040000' },
    { ...event(8), C_Date: '21330101' },
    // No date, and yet it sorts among the days that are compared.
    { ...event(8), C_Date: `${compact.slice(0, 7)}~` },
  ])
  await runOnce(options())
  expect(await quarantined()).toContainEqual([`${compact.slice(0, 7)}~ 090008`, 'not-a-time'])
  expect((await stored())[0]).toMatchObject({ badge: '7', time: `${yesterday} 04:00:00` })
  expect(await quarantined()).toContainEqual(['2133-01-01 09:00:08', 'in-the-future'])
  expect(await checkpoint()).toBe(before)
})

test('a server installed in English orders texts in its own way, and no row is missed there either', async () => {
  await using english = await startSampleMssql({
    databases: [unisDatabase('UNIS', 'SQL_Latin1_General_CP1_CI_AS')],
    logins: [{ name: 'agent', password: 'Read-only1', grants: { UNIS: unisReader } }],
  })
  const source = await server.addSource('English', 'virdi-unis')
  const dates = ['21330101', '~~~~~~~~', '19700101', '00000101', compact]
  english
    .table('UNIS', 'tEnter')
    .insert(dates.map((date, index) => event(index, { C_Date: date, C_Unique: `${index + 1}` })))
  await runOnce(options({ port: english.port, token: source.token }))
  await runOnce(options({ port: english.port, token: source.token }))
  expect(await stored(source.sourceId)).toMatchObject([{ badge: '5' }])
  const rows = await server.db
    .selectFrom('quarantined_rows')
    .select('row')
    .where('source_id', '=', source.sourceId)
    .execute()
  expect(rows.map(({ row }) => row.badge).sort()).toEqual(['1', '2', '3', '4'])
})

test('a connection cut in mid-result loses nothing: the next reading gives the same rows', async () => {
  system
    .table('UNIS', 'tEnter')
    .insert(Array.from({ length: 3000 }, (_, second) => event(second, { L_TID: 2, C_Unique: `p${second}` })))
  await using proxy = await startFaultProxy({ port: system.port })
  proxy.set({ kind: 'cut', afterBytes: 60_000 })
  await expect(runOnce(options({ port: proxy.port }))).rejects.toThrow(/failed/)
  proxy.set({ kind: 'none' })
  await runOnce(options({ port: proxy.port }))
  expect((await stored()).filter(({ badge }) => badge.startsWith('p'))).toHaveLength(3000)
})

test('att2000: people are known by their badge number, and the same second twice is two rows', async () => {
  const att = await server.addSource('att2000', 'zkteco-att2000')
  system.table('att2000', 'USERINFO').insert([
    { BADGENUMBER: '00017', NAME: '가나다' },
    { BADGENUMBER: '00018', NAME: '라마바' },
  ])
  const ticks = (Date.parse(`${yesterday}T08:57:00Z`) - Date.UTC(1900, 0, 1)) * 0.3
  system.table('att2000', 'CHECKINOUT').insert([
    { USERID: 1, CHECKTIME: ticks },
    { USERID: 2, CHECKTIME: ticks, CHECKTYPE: 'O', SENSORID: '3' },
  ])
  await runOnce(options({ token: att.token }))
  expect(await stored(att.sourceId)).toEqual([
    { badge: '00017', time: `${yesterday} 08:57:00`, direction: 'I', terminal: '' },
    { badge: '00018', time: `${yesterday} 08:57:00`, direction: 'O', terminal: '3' },
  ])
  const people = await server.db
    .selectFrom('source_people')
    .select(['badge', 'name'])
    .where('source_id', '=', att.sourceId)
    .execute()
  expect(people).toContainEqual({ badge: '00017', name: '가나다' })
})

test('a login that can write is refused, with the script that mends it', async () => {
  await expect(runOnce(options({ login: 'owner', password: 'Owner-1' }))).rejects.toThrow(
    /can write[\s\S]*GRANT SELECT ON dbo\.tEnter/,
  )
})

test('a login that can read too much is told so, and refused when told to be strict', async () => {
  const curious = options({ login: 'curious', password: 'Curious-1' })
  await runOnce(curious)
  expect(
    await server.db
      .selectFrom('heartbeats')
      .select('permissions')
      .where('source_id', '=', unis.sourceId)
      .executeTakeFirst(),
  ).toEqual({ permissions: 'too-broad' })
  await expect(runOnce({ ...curious, reading: { ...curious.reading, strict: true } })).rejects.toThrow(
    /passwords or fingerprint templates/,
  )
})

test('a wrong password and a wrong token say what to do', async () => {
  await expect(runOnce(options({ password: 'wrong' }))).rejects.toThrow(/ROLLCALL_MSSQL_USER/)
  await expect(runOnce(options({ token: 'rcs_wrong' }))).rejects.toThrow(/token/)
})

test('running, it outlives a security system and a server that are away, says so once each, and catches up', async () => {
  await using proxy = await startFaultProxy({ port: system.port })
  const said: string[] = []
  const logger = pino({ level: 'info' }, { write: (line: string) => said.push(JSON.parse(line).msg) })
  const stop = new AbortController()
  const running = runAgent({ ...options({ port: proxy.port }), logger, signal: stop.signal })
  const until = async (holds: () => boolean | Promise<boolean>) => {
    for (let tries = 0; tries < 400 && !(await holds()); tries++)
      await new Promise((resolve) => setTimeout(resolve, 25))
    expect(await holds()).toBe(true)
  }
  const has = (badge: string) => async () => (await stored()).some((row) => row.badge === badge)
  const failures = () => said.filter((line) => line.includes('Trying again')).length
  const recoveries = () => said.filter((line) => line === 'It works again.').length
  system.table('UNIS', 'tEnter').insert([event(9, { L_TID: 3, C_Unique: 'before' })])
  await until(has('before'))

  proxy.set({ kind: 'refuse' })
  await until(() => failures() === 1)
  system.table('UNIS', 'tEnter').insert([event(3001, { L_TID: 3, C_Unique: 'system-away' })])
  proxy.set({ kind: 'none' })
  await until(has('system-away'))

  await server.stop()
  await until(() => failures() === 2)
  system.table('UNIS', 'tEnter').insert([event(3002, { L_TID: 3, C_Unique: 'server-away' })])
  await server.start()
  await until(has('server-away'))
  await until(() => recoveries() === 2)
  stop.abort()
  await running
  expect([failures(), recoveries()]).toEqual([2, 2])
}, 40_000)
