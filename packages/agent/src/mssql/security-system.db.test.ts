import { type SampleMssqlOptions, startSampleMssql, unisDatabase, unisReader } from '@rollcall/sample-mssql'
import { expect, test } from 'vitest'
import type { MssqlConfig } from '../config.ts'
import { LastingFailure, PassingFailure } from '../failure.ts'
import { virdiUnis } from '../profiles/virdi-unis.ts'
import { examinePermissions, insistOnReadOnly } from './permissions.ts'
import { openSecuritySystem } from './security-system.ts'

const start = (
  grants: 'owner' | Record<string, 'all' | readonly string[]>,
  more?: Partial<SampleMssqlOptions>,
) =>
  startSampleMssql({
    databases: [unisDatabase()],
    logins: [{ name: 'agent', password: 'Read-only1', grants: { UNIS: grants } }],
    ...more,
  })

const config = (port: number, more: Partial<MssqlConfig> = {}): MssqlConfig => ({
  host: '127.0.0.1',
  port,
  database: 'UNIS',
  user: 'agent',
  password: 'Read-only1',
  encrypt: false,
  ca: null,
  trustServerCertificate: true,
  ...more,
})

test.each([
  ['required', false, /wants encryption.*Set it to true/],
  [
    'off',
    true,
    /offers no encryption.*ROLLCALL_MSSQL_ENCRYPT=true asks for it.*set ROLLCALL_MSSQL_ENCRYPT=false/,
  ],
] as const)(
  'TLS %s at the server, encrypt %s at the agent: whose wish it is, and what to do',
  async (tls, encrypt, words) => {
    await using system = await start(unisReader, { tls })
    const opening = openSecuritySystem(config(system.port, { encrypt }), 'UNIS')
    await expect(opening).rejects.toThrow(LastingFailure)
    await expect(opening).rejects.toThrow(words)
  },
)

test('strict encryption, which older servers do not know, is named', async () => {
  await using system = await start(unisReader)
  await expect(openSecuritySystem(config(system.port, { encrypt: 'strict' }), 'UNIS')).rejects.toThrow(
    /ROLLCALL_MSSQL_ENCRYPT=strict needs SQL Server 2022/,
  )
})

const examine = async (grants: Parameters<typeof start>[0]) => {
  await using sample = await start(grants)
  await using system = await openSecuritySystem(config(sample.port), 'UNIS')
  return await examinePermissions(system, virdiUnis)
}

test('rights are asked column by column: a column that is seen may still not be read', async () => {
  const report = await examine({ ...unisReader, tUser: ['L_ID', 'C_Name'] })
  expect(report).toMatchObject({
    permissions: 'select-only',
    obstacles: [{ table: 'tUser', column: 'C_Unique', seen: true }],
  })
  expect(() => insistOnReadOnly(report, { allowWriteLogin: false, strict: false })).toThrow(
    'The login may not read tUser.C_Unique.\nGRANT SELECT ON dbo.tUser (C_Unique) TO rollcall_agent;',
  )
})

test('a table without any right is not seen', async () => {
  const report = await examine({ tEnter: unisReader.tEnter })
  expect(report.obstacles.map(({ table, seen }) => [table, seen])).toEqual([
    ['tUser', false],
    ['tUser', false],
    ['tUser', false],
  ])
  expect(() => insistOnReadOnly(report, { allowWriteLogin: false, strict: false })).toThrow(
    /does not see tUser/,
  )
})

test('the grants of the script are enough, and no more', async () => {
  expect(await examine(unisReader)).toEqual({ permissions: 'select-only', warnings: [], obstacles: [] })
  expect((await examine({ ...unisReader, tUser: 'all' })).permissions).toBe('too-broad')
  expect((await examine('owner')).permissions).toBe('can-write')
})

test('a lock that is not released in time passes, and says what it was', async () => {
  await using sample = await start(unisReader)
  await using system = await openSecuritySystem(config(sample.port), 'UNIS')
  const release = sample.lock('UNIS', 'tEnter')
  const read = () => system.rows(virdiUnis.page({ from: null, to: null }, null, 10))
  await expect(read()).rejects.toThrow(PassingFailure)
  await expect(read()).rejects.toThrow(/Somebody holds a lock.*1222/)
  release()
  expect(await read()).toEqual([])
}, 20_000)
