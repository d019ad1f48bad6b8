import {
  att2000Database,
  att2000Reader,
  type SampleMssql,
  startFaultProxy,
  startSampleMssql,
  unisDatabase,
  unisReader,
} from '@rollcall/sample-mssql'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AgentOptions } from './index.ts'
import { runAgent, runOnce } from './index.ts'
import { type ListeningServer, startListeningServer } from './testing/listening-server.ts'

let source: SampleMssql
let server: ListeningServer
const yesterday = Temporal.Now.zonedDateTimeISO('Asia/Seoul').toPlainDate().subtract({ days: 1 })
const compact = yesterday.toString().replaceAll('-', '')

beforeAll(async () => {
  source = await startSampleMssql({
    databases: [unisDatabase(), att2000Database()],
    logins: [
      { name: 'agent', password: 'Read-only1', grants: { UNIS: unisReader, att2000: att2000Reader } },
      { name: 'owner', password: 'Owner-1', grants: { UNIS: 'owner', att2000: 'owner' } },
      { name: 'curious', password: 'Curious-1', grants: { UNIS: { tEnter: 'all', tUser: 'all' } } },
    ],
  })
  server = await startListeningServer()
})
afterAll(async () => {
  await source.stop()
  await server.stop()
})

function options(login = 'agent', password = 'Read-only1', port = source.port): AgentOptions {
  return {
    server: { url: server.url, token: 'any' },
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
    reading: { pollSeconds: 1, compareMinutes: 60, allowWriteLogin: false, strict: false },
    logger: pino({ level: 'silent' }),
    signal: new AbortController().signal,
  }
}

const event = (second: number, more: object = {}) => ({
  C_Date: compact,
  C_Time: `09${String(Math.floor(second / 60)).padStart(2, '0')}${String(second % 60).padStart(2, '0')}`,
  L_TID: 1,
  L_UID: second + 1,
  C_Unique: `${second}`,
  L_Mode: 1,
  L_Result: 0,
  ...more,
})

test('every event arrives once, as the source says it; refused ones stay, nobody is nobody', async () => {
  server.reset('virdi-unis')
  source
    .table('UNIS', 'tEnter')
    .insert([
      event(0),
      event(1, { L_Result: 4 }),
      event(2, { C_Unique: '' }),
      event(3, { L_Mode: 2 }),
      { ...event(4), C_Date: '2026abcd' },
    ])
  await runOnce(options())
  expect(server.rows()).toEqual([
    { badge: '0', time: `${yesterday} 09:00:00`, direction: '1', terminal: '1' },
    { badge: '', time: `${yesterday} 09:00:02`, direction: '1', terminal: '1' },
    { badge: '3', time: `${yesterday} 09:00:03`, direction: '2', terminal: '1' },
    { badge: '4', time: '2026abcd 090004', direction: '1', terminal: '1' },
  ])
})

test('a row that a terminal hands in late is found by comparing, and a row of the year 2133 moves nothing', async () => {
  await runOnce(options())
  const checkpoint = server.checkpoint()
  source.table('UNIS', 'tEnter').insert([
    { ...event(7), C_Date: compact, C_Time: '040000' },
    { ...event(8), C_Date: '21330101' },
  ])
  server.forget()
  await runOnce(options())
  expect(
    server
      .rows()
      .map((row) => row.badge)
      .sort(),
  ).toEqual(expect.arrayContaining(['7', '8']))
  expect(server.checkpoint()).toBe(checkpoint)
})

test('a connection cut in mid-result loses nothing: the next reading gives the same rows', async () => {
  source.table('UNIS', 'tEnter').insert(
    Array.from({ length: 3000 }, (_, second) => ({
      ...event(second % 3600),
      L_TID: 2,
      C_Unique: `p${second}`,
    })),
  )
  await using proxy = await startFaultProxy({ port: source.port })
  proxy.set({ kind: 'cut', afterBytes: 60_000 })
  await expect(runOnce(options('agent', 'Read-only1', proxy.port))).rejects.toThrow(/failed/)
  proxy.set({ kind: 'none' })
  await runOnce(options('agent', 'Read-only1', proxy.port))
  expect(
    new Set(
      server
        .rows()
        .map((row) => row.badge)
        .filter((badge) => badge.startsWith('p')),
    ).size,
  ).toBe(3000)
})

test('att2000: people are known by their badge number, and the same second twice is two rows', async () => {
  server.reset('zkteco-att2000')
  source.table('att2000', 'USERINFO').insert([
    { BADGENUMBER: '00017', NAME: '가나다' },
    { BADGENUMBER: '00018', NAME: '라마바' },
  ])
  const owner = { ...options('owner', 'Owner-1'), reading: { ...options().reading, allowWriteLogin: true } }
  const ticks = (Date.parse(`${yesterday}T08:57:00Z`) - Date.UTC(1900, 0, 1)) * 0.3
  source.table('att2000', 'CHECKINOUT').insert([
    { USERID: 1, CHECKTIME: ticks },
    { USERID: 2, CHECKTIME: ticks, CHECKTYPE: 'O', SENSORID: '3' },
  ])
  await runOnce(owner)
  expect(server.rows()).toEqual([
    { badge: '00017', time: `${yesterday} 08:57:00`, direction: 'I', terminal: '' },
    { badge: '00018', time: `${yesterday} 08:57:00`, direction: 'O', terminal: '3' },
  ])
  expect(server.people()).toContainEqual({ badge: '00017', name: '가나다', department: '' })
})

test('a login that can write is refused, with the script that mends it', async () => {
  server.reset('virdi-unis')
  await expect(runOnce(options('owner', 'Owner-1'))).rejects.toThrow(
    /can write[\s\S]*GRANT SELECT ON dbo\.tEnter/,
  )
})

test('a login that can read too much is told so, and refused when told to be strict', async () => {
  await runOnce(options('curious', 'Curious-1'))
  expect(server.heartbeat()).toMatchObject({ permissions: 'too-broad' })
  const strict = { ...options('curious', 'Curious-1'), reading: { ...options().reading, strict: true } }
  await expect(runOnce(strict)).rejects.toThrow(/passwords or fingerprint templates/)
})

test('a wrong password and a wrong token say what to do', async () => {
  await expect(runOnce(options('agent', 'wrong'))).rejects.toThrow(/ROLLCALL_MSSQL_USER/)
  server.refuseWith(401)
  await expect(runOnce(options())).rejects.toThrow(/token/)
})

test('running, it outlives a security system and a server that are away, says so once each, and catches up', async () => {
  server.reset('virdi-unis')
  await using proxy = await startFaultProxy({ port: source.port })
  const said: string[] = []
  const logger = pino({ level: 'info' }, { write: (line: string) => said.push(JSON.parse(line).msg) })
  const stop = new AbortController()
  const running = runAgent({
    ...options('agent', 'Read-only1', proxy.port),
    reading: { ...options().reading, pollSeconds: 0.05 },
    logger,
    signal: stop.signal,
  })
  const until = async (holds: () => boolean) => {
    for (let tries = 0; tries < 400 && !holds(); tries++)
      await new Promise((resolve) => setTimeout(resolve, 25))
    expect(holds()).toBe(true)
  }
  const failures = () => said.filter((line) => line.includes('Trying again')).length
  const recoveries = () => said.filter((line) => line === 'It works again.').length
  await until(() => server.rows().length > 3000)

  proxy.set({ kind: 'refuse' })
  await until(() => failures() === 1)
  source.table('UNIS', 'tEnter').insert([{ ...event(9), L_TID: 3, C_Unique: 'while-away' }])
  proxy.set({ kind: 'none' })
  await until(() => recoveries() === 1)

  server.refuseWith(503)
  await until(() => failures() === 2)
  server.refuseWith(null)
  await until(() => recoveries() === 2)
  await until(() => server.rows().some((row) => row.badge === 'while-away'))
  stop.abort()
  await running
  expect([failures(), recoveries()]).toEqual([2, 2])
}, 30_000)
