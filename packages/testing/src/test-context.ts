import type { Clock, Context } from '@rollcall/server/context'
import { connect, type Db } from '@rollcall/server/db'
import { pino } from 'pino'
import { createTestDatabase, type TestDatabase } from './test-database.ts'

/** A clock that stands still until it is set. */
export interface TestClock extends Clock {
  set(instant: string): void
}

export function testClock(start: string): TestClock {
  let now = Temporal.Instant.from(start)
  return {
    now: () => now,
    set: (instant) => {
      now = Temporal.Instant.from(instant)
    },
  }
}

export interface TestContext extends AsyncDisposable {
  ctx: Context & { clock: TestClock }
  database: TestDatabase
  db: Db
}

/** A context on a database of its own, with a clock that stands still. */
export async function testContext(now: string): Promise<TestContext> {
  const database = await createTestDatabase()
  const { db } = connect({ url: database.appUrl })
  const ctx = { db, clock: testClock(now), logger: pino({ level: 'silent' }) }
  return {
    ctx,
    database,
    db,
    [Symbol.asyncDispose]: async () => {
      await db.destroy()
      await database[Symbol.asyncDispose]()
    },
  }
}
