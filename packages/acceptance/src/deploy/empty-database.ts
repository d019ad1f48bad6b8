import { randomBytes } from 'node:crypto'
import type { TestDatabase } from '@rollcall/testing'
import type {} from '@rollcall/testing/global-setup'
import { Client } from 'pg'
import { inject } from 'vitest'

/** A database with nothing in it, as `create database` leaves it; dropped on disposal. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const { ownerUrl, appUrl, adminUrl } = inject('postgres')
  const name = `empty_${randomBytes(6).toString('hex')}`
  const admin = async (statement: string) => {
    const client = new Client({ connectionString: adminUrl })
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
  await admin(`create database ${name} owner rollcall_owner`)
  const on = (url: string) => url.replace(/\/[^/]+$/, `/${name}`)
  return {
    name,
    ownerUrl: on(ownerUrl),
    appUrl: on(appUrl),
    [Symbol.asyncDispose]: () => admin(`drop database if exists ${name} with (force)`),
  }
}
