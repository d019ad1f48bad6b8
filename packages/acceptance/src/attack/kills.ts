import { setTimeout as sleep } from 'node:timers/promises'
import type { Child } from '@rollcall/sandbox/demo/processes'
import { type EmbeddedPostgres, startPostgres } from '@rollcall/sandbox/postgres'
import { sql } from 'kysely'
import { type Ledger, pushUntil } from './punch-sender.ts'
import type { SweepReport } from './report.ts'
import type { Stand } from './stand.ts'
import { until } from './until.ts'

const senders = 6

/**
 * Kills the server, the worker and PostgreSQL so many times each, in turn, while senders push and somebody
 * opens pages. Whoever is killed is started again; nobody else may end.
 */
export async function sweepKills(
  stand: Stand,
  ledger: Ledger,
  { times, dataDir }: { times: number; dataDir: string },
): Promise<SweepReport> {
  const { demo } = stand
  const wrong: string[] = []
  let over = false
  const load = [
    ...Array.from({ length: senders }, () => pushUntil(stand, ledger, () => over)),
    openPages(stand, wrong, () => over),
  ]
  const running: Record<'serve' | 'worker', Child> = {
    serve: demo.children.serve,
    worker: demo.children.worker,
  }
  let postgres: EmbeddedPostgres = demo.postgres
  const before = { ...ledger.counts }
  const counts = { server: 0, worker: 0, PostgreSQL: 0 }

  /** Nobody is killed before the senders are at work again. */
  const underLoad = async () => {
    const enough = ledger.counts.pushed + senders
    await until('the senders push', async () => ledger.counts.pushed >= enough)
  }
  const killChild = async (name: 'serve' | 'worker') => {
    await underLoad()
    process.kill(running[name].pid, 'SIGKILL')
    await running[name].ended
    await sleep(momentOf(counts.worker + counts.server))
    running[name] = demo.restart(name)
  }
  const killPostgres = async () => {
    await underLoad()
    let ended: string | null = null
    for (const [name, child] of Object.entries(running)) child.ended.then(() => (ended ??= name))
    process.kill(postgres.pid, 'SIGKILL')
    await sleep(momentOf(counts.PostgreSQL))
    postgres = await startPostgres({ dataDir, port: postgres.port })
    await untilBack(stand)
    if (ended !== null) wrong.push(`PostgreSQL was killed, and ${ended} ended`)
  }
  try {
    for (let time = 0; time < times; time++) {
      await killChild('serve')
      counts.server++
      await untilBack(stand)
      await killChild('worker')
      counts.worker++
      await untilBack(stand)
      await killPostgres()
      counts.PostgreSQL++
    }
  } finally {
    over = true
    await Promise.all(load)
  }
  wrong.push(...ledger.wrong.splice(0))
  const pushes = ledger.counts.pushed - before.pushed
  return { counts: { ...counts, pushes, 'broken off': ledger.counts.broken - before.broken }, wrong }
}

/** A while that differs from time to time, so that kills meet work at different steps. */
const momentOf = (time: number) => 100 + ((time * 271) % 900)

/** The server answers, and the worker works: no job waits that is older than a second. */
async function untilBack(stand: Stand): Promise<void> {
  await until(
    'the server is ready',
    async () => (await stand.call('nobody', { url: '/readyz' })).status === 200,
  )
  await until('the worker works', async () => {
    const { rows } = await sql<{ waiting: number }>`
      select count(*)::int as waiting from graphile_worker.jobs
      where locked_at is null and attempts = 0 and run_at < now() - interval '5 seconds'
    `.execute(stand.ctx.db)
    return rows[0]!.waiting === 0
  })
}

/** Opens a page again and again: it comes, or is told to wait, or the line is dead. */
async function openPages(stand: Stand, wrong: string[], ended: () => boolean): Promise<void> {
  while (!ended()) {
    const answer = await stand.call('hr', { url: '/api/today' }).catch(() => null)
    if (answer !== null && answer.status !== 200 && answer.status !== 503)
      wrong.push(`/api/today answers ${answer.status} ${answer.body.slice(0, 200)}`)
    await sleep(50)
  }
}
