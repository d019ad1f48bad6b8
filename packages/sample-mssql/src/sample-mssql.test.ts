import mssql from 'mssql'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import {
  att2000Database,
  att2000Reader,
  type SampleMssql,
  SqlError,
  startFaultProxy,
  startSampleMssql,
  unisDatabase,
  unisReader,
} from './index.ts'

let server: SampleMssql
let fault: ((at: { sql: string } | { rows: number }) => void) | undefined
const pools: mssql.ConnectionPool[] = []

const bigTable = 20_000
const eventsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    C_Date: '20261102',
    C_Time: String(index).padStart(6, '0'),
    L_TID: 1,
    L_UID: index,
    C_Unique: `홍길동${index}`,
    L_Mode: 1,
    L_Result: 0,
  }))

beforeAll(async () => {
  server = await startSampleMssql({
    databases: [unisDatabase(), att2000Database()],
    logins: [
      { name: 'reader', password: 'Read-only1', grants: { UNIS: unisReader, att2000: att2000Reader } },
      { name: 'owner', password: 'Owner-1', grants: { UNIS: 'owner', att2000: 'owner' } },
    ],
    now: () => Date.UTC(2026, 10, 2, 0, 0, 0),
    fault: (at) => fault?.(at),
  })
  server.table('UNIS', 'tEnter').insert(eventsOf(bigTable))
})
afterEach(async () => {
  fault = undefined
  for (const pool of pools.splice(0)) await pool.close()
})
afterAll(() => server.stop())

async function open(config: Partial<mssql.config> = {}): Promise<mssql.ConnectionPool> {
  const pool = new mssql.ConnectionPool({
    server: '127.0.0.1',
    port: server.port,
    user: 'reader',
    password: 'Read-only1',
    database: 'UNIS',
    requestTimeout: 5000,
    ...config,
    options: { encrypt: false, trustServerCertificate: true, ...config.options },
  })
  pool.on('error', () => {})
  await pool.connect()
  pools.push(pool)
  return pool
}

async function rows(sql: string, config: Partial<mssql.config> = {}): Promise<unknown[]> {
  return (await (await open(config)).request().query(sql)).recordset
}

const owner = { user: 'owner', password: 'Owner-1' }

describe('signing in', () => {
  test.each([false, true])('encrypt: %s', async (encrypt) => {
    expect(
      await rows('SELECT TOP (1) C_Date, L_UID FROM dbo.tEnter ORDER BY C_Date', { options: { encrypt } }),
    ).toEqual([{ C_Date: '20261102', L_UID: 0 }])
  })

  test('a client that checks the certificate is content with the right one', async () => {
    const cryptoCredentialsDetails = { ca: server.certificatePem }
    const options = {
      encrypt: true,
      trustServerCertificate: false,
      cryptoCredentialsDetails,
      serverName: 'localhost',
    } as mssql.IOptions
    expect(await rows('SELECT 1 AS one', { options })).toEqual([{ one: 1 }])
    await expect(open({ options: { encrypt: true, trustServerCertificate: false } })).rejects.toThrow(
      /self.signed|certificate/i,
    )
  })

  test('a wrong password and an unknown database are refused', async () => {
    await expect(open({ password: 'wrong' })).rejects.toMatchObject({ code: 'ELOGIN' })
    await expect(open({ database: 'nowhere' })).rejects.toMatchObject({ code: 'ELOGIN' })
  })
})

describe('rights', () => {
  test('the reader cannot write', async () => {
    await expect(
      rows("INSERT INTO dbo.tEnter (C_Date, C_Time, L_TID, L_UID) VALUES ('20261103', '090000', 1, 1)"),
    ).rejects.toMatchObject({ number: 229 })
  })

  test('the reader does not see secrets, not even with their names', async () => {
    await expect(rows('SELECT C_Password FROM dbo.tUser')).rejects.toMatchObject({ number: 230 })
    await expect(rows('SELECT C_Office FROM dbo.tEmploye')).rejects.toMatchObject({ number: 229 })
  })

  test('HAS_PERMS_BY_NAME tells reader and owner apart', async () => {
    const sql =
      "SELECT HAS_PERMS_BY_NAME(N'dbo.tEnter', N'OBJECT', N'INSERT') AS canInsert, HAS_PERMS_BY_NAME(N'dbo.tUser', N'OBJECT', N'SELECT', N'C_Password', N'COLUMN') AS canSee"
    expect(await rows(sql)).toEqual([{ canInsert: 0, canSee: 0 }])
    expect(await rows(sql, owner)).toEqual([{ canInsert: 1, canSee: 1 }])
  })

  test('the owner inserts, with literals and with parameters, and a key only once', async () => {
    const pool = await open({ ...owner, database: 'att2000' })
    await pool
      .request()
      .query("INSERT INTO dbo.USERINFO (BADGENUMBER, NAME) VALUES ('00017', '가나다'), ('00018', '라마바')")
    const add = () =>
      pool
        .request()
        .input('id', mssql.Int, 1)
        .input('at', mssql.VarChar(23), '2026-11-02 08:57:00.123')
        .query('INSERT INTO dbo.CHECKINOUT (USERID, CHECKTIME) VALUES (@id, CONVERT(datetime, @at, 121))')
    await add()
    await expect(add()).rejects.toMatchObject({ number: 2627 })
    const sql = `SELECT c.USERID, CONVERT(varchar(23), c.CHECKTIME, 121) AS at, c.CHECKTYPE, u.BADGENUMBER FROM dbo.CHECKINOUT AS c LEFT JOIN dbo.USERINFO AS u ON u.USERID = c.USERID`
    expect(await rows(sql, { database: 'att2000' })).toEqual([
      { USERID: 1, at: '2026-11-02 08:57:00.123', CHECKTYPE: 'I', BADGENUMBER: '00017' },
    ])
  })
})

describe('reading', () => {
  test('keyset pages over the key give every row once, in order', async () => {
    const pool = await open()
    const seen: string[] = []
    for (let time = ''; ; ) {
      const page = await pool
        .request()
        .input('limit', mssql.Int, 3000)
        .input('date', mssql.VarChar(8), '20261102')
        .input('time', mssql.VarChar(6), time)
        .query(
          'SELECT TOP (@limit) C_Time FROM dbo.tEnter WHERE C_Date >= @date AND (C_Date > @date OR C_Time > @time) ORDER BY C_Date, C_Time',
        )
      if (page.recordset.length === 0) break
      for (const row of page.recordset) seen.push(row.C_Time)
      time = seen.at(-1)!
    }
    expect(seen).toEqual(eventsOf(bigTable).map((row) => row.C_Time))
  })

  test('types, nulls and Korean text arrive as they are', async () => {
    const sql =
      "SELECT TOP (1) C_Unique, C_Name, L_Mode, N'한글' AS said, CONVERT(bigint, 1234567890) AS big, GETDATE() AS now FROM dbo.tEnter"
    expect(await rows(sql, owner)).toEqual([
      {
        C_Unique: '홍길동0',
        C_Name: null,
        L_Mode: 1,
        said: '한글',
        big: '1234567890',
        now: new Date('2026-11-02T09:00:00Z'),
      },
    ])
  })

  test('aggregates, functions and the catalogue', async () => {
    expect(
      await rows('SELECT MAX(C_Time) AS last, MIN(C_Time) AS first, COUNT(*) AS rows FROM dbo.tEnter'),
    ).toEqual([{ last: '019999', first: '000000', rows: bigTable }])
    expect(
      await rows(
        "SELECT RTRIM('a  ') AS a, LEN('abc  ') AS n, ISNULL(NULL, 7) AS v, DB_NAME() AS d, SUSER_SNAME() AS u",
      ),
    ).toEqual([{ a: 'a', n: 3, v: 7, d: 'UNIS', u: 'reader' }])
    expect(
      await rows(
        "SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = 'dbo' AND TABLE_NAME = 'tUser' ORDER BY ORDINAL_POSITION",
      ),
    ).toContainEqual({ COLUMN_NAME: 'C_Unique' })
    expect(
      await rows("SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_NAME = 'tEmploye'"),
    ).toEqual([])
    expect(
      await rows(
        "SELECT name FROM sys.columns WHERE object_id = OBJECT_ID('dbo.USERINFO') AND is_identity = 1",
        { database: 'att2000' },
      ),
    ).toEqual([{ name: 'USERID' }])
    expect(
      await rows(
        'SELECT snapshot_isolation_state AS s, is_read_committed_snapshot_on AS r FROM sys.databases WHERE name = DB_NAME()',
      ),
    ).toEqual([{ s: 0, r: false }])
  })

  test('a null is neither equal nor different', async () => {
    expect(
      await rows("SELECT COUNT(*) AS n FROM dbo.tEnter WHERE C_Office = 'x' OR NOT (C_Office = 'x')", owner),
    ).toEqual([{ n: 0 }])
    expect(
      await rows('SELECT COUNT(*) AS n FROM dbo.tEnter WHERE C_Office IS NULL AND L_UID IN (1, 2, 3)', owner),
    ).toEqual([{ n: 3 }])
  })

  test.each([
    ['SELECT * FROM dbo.tEnter', 40517],
    ['SELECT nothing FROM dbo.tEnter', 207],
    ['SELECT C_Date FROM dbo.tNowhere', 208],
    ['SELECT C_Date FROM dbo.tEnter LIMIT 5', 102],
    ['DELETE FROM dbo.tEnter', 40517],
    ['SELECT C_Date FRM dbo.tEnter', 102],
    ['SELECT @unknown', 137],
    ["SELECT 'open", 105],
  ])('%s is refused with %i', async (sql, number) => {
    await expect(rows(sql)).rejects.toMatchObject({ number })
  })

  test('a result that is cancelled does not spoil the next one', async () => {
    const pool = await open({ pool: { max: 1 } })
    const request = pool.request()
    request.stream = true
    const cancelled = new Promise<void>((resolve) => {
      request.on('row', () => request.cancel())
      request.on('error', () => {})
      request.on('done', () => resolve())
    })
    request.query('SELECT C_Date, C_Time FROM dbo.tEnter')
    await cancelled
    expect((await pool.request().query('SELECT 7 AS seven')).recordset).toEqual([{ seven: 7 }])
  })

  test('a client that reads slowly gets every row', async () => {
    const pool = await open()
    const request = pool.request()
    request.stream = true
    let count = 0
    const ended = new Promise<void>((resolve, reject) => {
      request.on('row', () => {
        if (++count % 5000 === 0) {
          request.pause()
          setImmediate(() => request.resume())
        }
      })
      request.on('error', reject)
      request.on('done', () => resolve())
    })
    request.query('SELECT C_Date, C_Time, L_TID, L_UID, C_Unique, L_Mode, L_Result FROM dbo.tEnter')
    await ended
    expect(count).toBe(bigTable)
  })
})

describe('faults', () => {
  test('a deadlock in mid-result is error 1205, and the connection stays usable', async () => {
    const pool = await open({ pool: { max: 1 } })
    fault = (at) => {
      if ('rows' in at && at.rows >= 1000)
        throw new SqlError(
          1205,
          'Transaction was deadlocked on lock resources with another process and has been chosen as the deadlock victim.',
          13,
        )
    }
    await expect(pool.request().query('SELECT C_Date FROM dbo.tEnter')).rejects.toMatchObject({
      number: 1205,
    })
    fault = undefined
    expect((await pool.request().query('SELECT 7 AS seven')).recordset).toEqual([{ seven: 7 }])
  })

  test('a connection cut in mid-result is an error, not a short result', async () => {
    await using proxy = await startFaultProxy({ port: server.port })
    const pool = await open({ port: proxy.port })
    proxy.set({ kind: 'cut', afterBytes: 50_000 })
    await expect(pool.request().query('SELECT C_Date, C_Time FROM dbo.tEnter')).rejects.toThrow()
    proxy.set({ kind: 'none' })
    expect((await pool.request().query('SELECT COUNT(*) AS n FROM dbo.tEnter')).recordset).toEqual([
      { n: bigTable },
    ])
  })
})
