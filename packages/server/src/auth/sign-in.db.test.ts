import { createTestDatabase } from '@rollcall/testing'
import { getMigrations } from 'better-auth/db/migration'
import { Client, Pool } from 'pg'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { createAuth } from './sign-in-options.ts'

test('our migration holds every table and column that the library asks for', async () => {
  await using database = await createTestDatabase()
  await using cleanUp = new AsyncDisposableStack()
  const pool = new Pool({ connectionString: database.ownerUrl, options: '-c search_path=auth' })
  cleanUp.defer(() => pool.end())
  const { options } = createAuth(
    {
      pool,
      publicUrl: 'http://localhost:8080',
      secret: 'x'.repeat(40),
      cookiePrefix: 'rollcall',
      logger: pino({ level: 'silent' }),
    },
    {
      issuer: 'http://127.0.0.1:1',
      clientId: 'a',
      clientSecret: 'b',
      name: 'c',
      trustEmail: false,
      letsEmployeesIn: true,
      twoFactorWords: [],
    },
  )
  const missing = async () => {
    const { toBeCreated, toBeAdded } = await getMigrations(options)
    return [...toBeCreated, ...toBeAdded].map(({ table, fields }) => [table, Object.keys(fields)])
  }
  expect(await missing()).toEqual([])

  // Negative control: what is taken away is missed.
  const owner = new Client({ connectionString: database.ownerUrl })
  await owner.connect()
  await owner.query('alter table auth.passkey drop column aaguid')
  await owner.end()
  expect(await missing()).toEqual([['passkey', ['aaguid']]])
})
