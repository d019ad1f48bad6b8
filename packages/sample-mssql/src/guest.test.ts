import mssql from 'mssql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SampleMssql, startSampleMssql, unisDatabase, unisReader } from './index.ts'

/* What a guest of a SQL Server meets: collations, names, locks, rights. */

let server: SampleMssql
const pools: mssql.ConnectionPool[] = []

beforeAll(async () => {
  server = await startSampleMssql({
    databases: [unisDatabase(), unisDatabase('ENGLISH', 'SQL_Latin1_General_CP1_CI_AS')],
    logins: [
      { name: 'reader', password: 'Read-only1', grants: { UNIS: unisReader, ENGLISH: unisReader } },
      { name: 'owner', password: 'Owner-1', grants: { UNIS: 'owner', ENGLISH: 'owner' } },
    ],
  })
  const row = { C_Time: '090000', L_TID: 1, L_UID: 1, C_Unique: 'é1' }
  for (const database of ['UNIS', 'ENGLISH'])
    server.table(database, 'tEnter').insert([
      { ...row, C_Date: '20261102', ...(database === 'UNIS' ? { C_Unique: '홍길동' } : {}) },
      { ...row, C_Date: '~~~~~~~~' },
    ])
})
afterAll(async () => {
  for (const pool of pools) await pool.close()
  await server.stop()
})

async function open(database: string, more: Partial<mssql.config> = {}): Promise<mssql.ConnectionPool> {
  const pool = new mssql.ConnectionPool({
    server: '127.0.0.1',
    port: server.port,
    user: 'reader',
    password: 'Read-only1',
    database,
    requestTimeout: 5000,
    pool: { max: 1 },
    ...more,
    options: { encrypt: false, trustServerCertificate: true },
  })
  pool.on('error', () => {})
  pools.push(await pool.connect())
  return pool
}

const rows = async (database: string, sql: string, more: Partial<mssql.config> = {}): Promise<unknown[]> =>
  (await (await open(database, more)).request().query(sql)).recordset

test.each(['UNIS', 'ENGLISH'])('%s: a bound of tildes lies before all digits', async (database) => {
  const sql = (bound: string) => `SELECT C_Date FROM dbo.tEnter WHERE C_Date <= '${bound}' ORDER BY C_Date`
  expect(await rows(database, sql('~~~~~~~~'))).toEqual([{ C_Date: '~~~~~~~~' }])
  expect(await rows(database, sql('99999999'))).toEqual([{ C_Date: '~~~~~~~~' }, { C_Date: '20261102' }])
})

test('texts travel in the charset of the collation, both ways', async () => {
  const find = async (database: string, badge: string) =>
    (
      await (
        await open(database)
      )
        .request()
        .input('badge', mssql.VarChar(20), badge)
        .query('SELECT C_Unique FROM dbo.tEnter WHERE C_Unique = @badge ORDER BY C_Date')
    ).recordset[0]
  expect(await find('UNIS', '홍길동')).toEqual({ C_Unique: '홍길동' })
  expect(await find('ENGLISH', 'É1')).toEqual({ C_Unique: 'é1' })
})

test('names of databases, logins, tables and columns have no case', async () => {
  const sql = "SELECT c_date FROM DBO.TENTER WHERE C_DATE = '20261102'"
  expect(await rows('unis', sql, { user: 'READER' })).toEqual([{ c_date: '20261102' }])
  expect(await rows('UNIS', 'USE english; SELECT DB_NAME() AS name')).toEqual([{ name: 'ENGLISH' }])
  await expect(open('unis', { password: 'read-ONLY1' })).rejects.toMatchObject({ code: 'ELOGIN' })
})

test('a lock is waited for as long as LOCK_TIMEOUT says, and then it is error 1222', async () => {
  const pool = await open('UNIS')
  const release = server.lock('UNIS', 'tEnter')
  const count = 'SELECT COUNT(*) AS n FROM dbo.tEnter'
  await expect(pool.request().query(`SET LOCK_TIMEOUT 20; ${count}`)).rejects.toMatchObject({ number: 1222 })
  expect((await pool.request().query('SELECT COUNT(*) AS n FROM dbo.tUser')).recordset).toEqual([{ n: 0 }])
  const waiting = pool.request().query(`SET LOCK_TIMEOUT -1; ${count}`)
  release()
  expect((await waiting).recordset).toEqual([{ n: 2 }])
})

test('a request that is cancelled in a lock leaves the connection usable', async () => {
  const pool = await open('UNIS', { requestTimeout: 50 })
  const release = server.lock('UNIS', 'tEnter')
  await expect(pool.request().query('SELECT COUNT(*) AS n FROM dbo.tEnter')).rejects.toMatchObject({
    code: 'ETIMEOUT',
  })
  expect((await pool.request().query('SELECT 7 AS seven')).recordset).toEqual([{ seven: 7 }])
  release()
})

test('a right to a column shows its table, and COLUMN_PRIVILEGES says which columns were granted', async () => {
  const columns = "FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_NAME = 'tUser'"
  expect(await rows('UNIS', `SELECT COLUMN_NAME ${columns} AND COLUMN_NAME = 'C_Password'`)).toHaveLength(1)
  expect(
    await rows(
      'UNIS',
      "SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMN_PRIVILEGES WHERE TABLE_NAME = 'tUser' ORDER BY COLUMN_NAME",
    ),
  ).toEqual([{ COLUMN_NAME: 'C_Name' }, { COLUMN_NAME: 'C_Unique' }, { COLUMN_NAME: 'L_ID' }])
})

test('HAS_PERMS_BY_NAME: what does not exist is 0, like what may not be read', async () => {
  const ask = (what: string) => `HAS_PERMS_BY_NAME(${what})`
  const sql = `SELECT ${ask("N'dbo.tNowhere', N'OBJECT', N'SELECT'")} AS noTable,
    ${ask("N'dbo.tUser', N'OBJECT', N'SELECT', N'C_Nothing', N'COLUMN'")} AS noColumn,
    ${ask("N'dbo.tUser', N'OBJECT', N'SELECT', N'C_Name', N'COLUMN'")} AS oneColumn,
    ${ask("N'dbo.tUser', N'NO CLASS', N'SELECT'")} AS noClass`
  const seen = { noTable: 0, noColumn: 0, oneColumn: 1, noClass: null }
  expect(await rows('UNIS', sql)).toEqual([seen])
  expect(await rows('UNIS', sql, { user: 'owner', password: 'Owner-1' })).toEqual([seen])
})

test.each(['CONSTRUCTOR', 'toString', '__proto__'])('%s() is no function', async (name) => {
  await expect(rows('UNIS', `SELECT ${name}(1) AS x`)).rejects.toMatchObject({ number: 195 })
})
