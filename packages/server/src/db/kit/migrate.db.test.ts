import { readFile, writeFile } from 'node:fs/promises'
import { createTestDatabase, type TestDatabase } from '@rollcall/testing'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dumpSchema } from './dump-schema.ts'
import { migrate } from './migrate.ts'

const golden = new URL('./schema.sql', import.meta.url)

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database[Symbol.asyncDispose]())

async function asked<T>(url: string, ask: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await ask(client)
  } finally {
    await client.end()
  }
}

test('the tables are those of schema.sql (UPDATE_SCHEMA=1 writes it anew)', async () => {
  const schema = await asked(database.ownerUrl, dumpSchema)
  if (process.env.UPDATE_SCHEMA) await writeFile(golden, schema)
  expect(await readFile(golden, 'utf8')).toBe(schema)
})

test('migrating again, and twenty times at once, changes nothing', async () => {
  const before = await asked(database.ownerUrl, dumpSchema)
  await Promise.all(Array.from({ length: 20 }, () => migrate({ ownerUrl: database.ownerUrl })))
  expect(await asked(database.ownerUrl, dumpSchema)).toBe(before)
})

test('a database that is newer than this program is left alone', async () => {
  await asked(database.ownerUrl, (client) =>
    client.query("insert into migrations (name, sql) values ('9999-future.sql', '')"),
  )
  await expect(migrate({ ownerUrl: database.ownerUrl })).rejects.toThrow(/newer version/)
  await asked(database.ownerUrl, (client) =>
    client.query("delete from migrations where name = '9999-future.sql'"),
  )
})

describe("the application's role", () => {
  test.each([
    'update punches set badge = badge',
    'update punches set raw_time = raw_time',
    'delete from punches',
    'update audit_events set action = action',
    'delete from audit_events',
    'delete from quarantined_rows',
    'create table mine (id int)',
    'update migrations set sql = sql',
  ])('cannot %s', async (statement) => {
    await expect(asked(database.appUrl, (client) => client.query(statement))).rejects.toThrow(
      /permission denied/,
    )
  })

  test('can correct what the server itself read into a punch', async () => {
    await asked(database.appUrl, (client) => client.query('update punches set direction = direction'))
  })
})
