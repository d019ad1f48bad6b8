import { addTestUser, testContext } from '@rollcall/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tasks } from '../../jobs/tasks.ts'

let office: Awaited<ReturnType<typeof testContext>>
beforeAll(async () => {
  office = await testContext('2026-11-10T00:00:00Z')
})
afterAll(() => office[Symbol.asyncDispose]())

/** What each table keeps: one row that has ended long enough ago, and one that has not. */
const kept: [table: string, insert: (user: string) => ReturnType<typeof sql>][] = [
  [
    'auth.session',
    (user) => sql`
      insert into auth.session (id, token, "userId", "expiresAt", "updatedAt", method) values
        ('old', 'old', ${user}, '2026-11-09T23:59:59Z', now(), 'password'),
        ('new', 'new', ${user}, '2026-11-10T00:00:01Z', now(), 'password')`,
  ],
  [
    'auth.verification',
    () => sql`
      insert into auth.verification (id, identifier, value, "expiresAt") values
        ('old', 'old', 'x', '2026-11-09T23:59:59Z'), ('new', 'new', 'x', '2026-11-10T00:00:01Z')`,
  ],
  [
    'pending_sign_ins',
    (user) => sql`
      insert into pending_sign_ins (hash, user_id, expires_at) values
        ('old', ${user}, '2026-11-09T23:59:59Z'), ('new', ${user}, '2026-11-10T00:00:01Z')`,
  ],
  [
    'address_failures',
    () => sql`
      insert into address_failures (address, account, last_at) values
        ('a', 'old', '2026-11-07T23:59:59Z'), ('a', 'new', '2026-11-08T00:00:01Z')`,
  ],
  [
    'access_links',
    (user) => sql`
      insert into access_links (hash, user_id, created_at, expires_at) values
        ('old', ${user}, now(), '2026-10-10T23:59:59Z'), ('new', ${user}, now(), '2026-10-11T00:00:01Z')`,
  ],
]

test('the worker takes what has ended out of every table, each in its time, and nothing else', async () => {
  const user = await addTestUser(office.ctx, { email: 'kept@test.test' })
  const count = async (table: string) =>
    (await sql<{ rows: number }>`select count(*)::int as rows from ${sql.table(table)}`.execute(office.db))
      .rows[0]!.rows
  const before = new Map<string, number>()
  for (const [table, insert] of kept) {
    before.set(table, await count(table))
    await insert(user).execute(office.db)
  }
  await tasks.purge_expired!.run(office.ctx, new AbortController().signal)
  const left = await Promise.all(
    kept.map(async ([table]) => [table, (await count(table)) - before.get(table)!]),
  )
  expect(left).toEqual(kept.map(([table]) => [table, 1]))
  // A second worker at the same time finds nothing to do.
  await tasks.purge_expired!.run(office.ctx, new AbortController().signal)
  expect(await count('auth.session')).toBe(before.get('auth.session')! + 1)
})
