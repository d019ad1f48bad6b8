import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startPostgres } from './index.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'rollcall-pg-'))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

test('what was committed is there after a stop and another start', async () => {
  const first = await startPostgres({ dataDir })
  await query(first.ownerUrl, 'create table kept as select 7 as number')
  await first.stop()
  await using second = await startPostgres({ dataDir })
  expect(await query(second.ownerUrl, 'select * from kept')).toEqual([{ number: 7 }])
})

test('it starts again after a kill -9, with what was committed', async () => {
  const first = await startPostgres({ dataDir })
  await query(first.ownerUrl, 'create table kept as select 7 as number')
  process.kill(first.pid, 'SIGKILL')
  await using second = await startPostgres({ dataDir })
  expect(await query(second.ownerUrl, 'select * from kept')).toEqual([{ number: 7 }])
})

test('a server whose starter is gone is taken over', async () => {
  const orphan = await startPostgres({ dataDir })
  await using taken = await startPostgres({ dataDir })
  expect(taken.pid).not.toBe(orphan.pid)
  expect(await query(taken.appUrl, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('the application role owns nothing, and only this machine can connect', async () => {
  await using postgres = await startPostgres({ dataDir })
  await expect(query(postgres.appUrl, 'create table mine (id int)')).rejects.toThrow(/permission denied/)
  expect(
    await query(postgres.adminUrl, "select setting from pg_settings where name = 'listen_addresses'"),
  ).toEqual([{ setting: '127.0.0.1' }])
})
