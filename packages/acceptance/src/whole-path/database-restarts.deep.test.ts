import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startChild } from '@rollcall/sandbox/demo/processes'
import { startPostgres } from '@rollcall/sandbox/postgres'
import { connect, migrate } from '@rollcall/server/db'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'rollcall-restart-'))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 40_000; performance.now() < end; await sleep(200))
    if (await holds().catch(() => false)) return
  throw new Error('It did not come about in 40 s.')
}

test('a worker whose database dies in the middle of a job says so, waits, and works on when it is back', async () => {
  const first = await startPostgres({ dataDir, durable: false })
  await migrate({ ownerUrl: first.ownerUrl })
  const { port } = first
  const logFile = join(dataDir, 'worker.log')
  await using worker = startChild({
    program: 'rollcall',
    args: ['worker'],
    env: { DATABASE_URL: first.appUrl, ROLLCALL_LOG_LEVEL: 'info' },
    logFile,
  })
  let ended: number | null = null
  void worker.ended.then((code) => {
    ended = code
  })

  // A table that somebody holds keeps the job from ending.
  const owner = connect({ url: first.ownerUrl, size: 2 })
  const held = owner.pool
    .query('begin; lock table stale_days, work_logs in access exclusive mode; select pg_sleep(60)')
    .catch(() => {})
  const waiting = sql<{ waits: boolean }>`select exists (select from pg_locks where not granted) as waits`
  await sql`select graphile_worker.add_job('derive_work_days')`.execute(owner.db)
  await until(async () => (await waiting.execute(owner.db)).rows[0]!.waits)
  process.kill(first.pid, 'SIGKILL')
  await held
  await owner.db.destroy()
  await until(async () => /database does not answer/.test(await readFile(logFile, 'utf8')))
  expect(ended).toBeNull()

  await first.stop()
  await using second = await startPostgres({ dataDir, port, durable: false })
  const again = connect({ url: second.ownerUrl, size: 1 })
  await sql`select graphile_worker.add_job('generate_work_plans')`.execute(again.db)
  const jobs = sql<{ left: number }>`
    select count(*)::int as left from graphile_worker.jobs
    where task_identifier = 'generate_work_plans' and locked_at is null
  `
  await until(async () => (await jobs.execute(again.db)).rows[0]!.left === 0)
  await again.db.destroy()
  expect(ended).toBeNull()
}, 120_000)
