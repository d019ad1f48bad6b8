import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'
import type {} from './global-setup.ts'

export interface TestDatabase extends AsyncDisposable {
  name: string
  ownerUrl: string
  appUrl: string
}

/** A migrated, empty database of its own, dropped on disposal. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { ownerUrl, appUrl, adminUrl } = inject('postgres')
  const name = `test_${randomBytes(6).toString('hex')}`
  await asAdmin(
    adminUrl,
    `create database ${name} owner rollcall_owner template rollcall_template strategy file_copy`,
  )
  const on = (url: string) => url.replace(/\/[^/]+$/, `/${name}`)
  return {
    name,
    ownerUrl: on(ownerUrl),
    appUrl: on(appUrl),
    [Symbol.asyncDispose]: () => asAdmin(adminUrl, `drop database if exists ${name} with (force)`),
  }
}

async function asAdmin(adminUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
