import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Demo, startDemo } from '@rollcall/sandbox/demo/start-demo'
import { startPostgres } from '@rollcall/sandbox/postgres'
import { type Context, systemClock } from '@rollcall/server/context'
import { connect } from '@rollcall/server/db'
import { readHealth, verifyWorkLogs } from '@rollcall/server/handlers'
import { countStored, watchSample } from '@rollcall/testing'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'

/* Every process dies once, at its worst moment; afterwards nothing is missing and nothing is wrong. */

let dataDir: string
let demo: Demo
let ctx: Context

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'rollcall-killed-'))
  demo = await startDemo({ dataDir, port: 18_080, people: 60, report: () => {} })
  const { db } = connect({ url: demo.postgres.appUrl })
  ctx = { db, clock: systemClock, logger: pino({ level: 'silent' }) }
}, 120_000)
afterAll(async () => {
  await ctx.db.destroy()
  await demo[Symbol.asyncDispose]()
  await rm(dataDir, { recursive: true, force: true })
}, 60_000)

const seoul = () => Temporal.Now.zonedDateTimeISO('Asia/Seoul')

/** Taps at the headquarters during the last minutes, each a row of its own. */
function tap(count: number, terminal: number): void {
  const start = seoul().subtract({ minutes: 8 })
  const rows = Array.from({ length: count }, (_, index) => {
    const at = start.add({ seconds: index % 400 })
    const person = demo.system.table('UNIS', 'tUser').rows[index % 30]!
    return {
      C_Date: at.toPlainDate().toString().replaceAll('-', ''),
      C_Time: at.toPlainTime().toString({ smallestUnit: 'second' }).replaceAll(':', ''),
      L_TID: terminal,
      L_UID: index + 1,
      C_Unique: index < 100 ? String(person[2]) : `guest-${index}`,
      L_Mode: 0,
      L_Result: 0,
    }
  })
  demo.system.table('UNIS', 'tEnter').insert(rows)
}

async function until(what: string, holds: () => Promise<boolean>, seconds = 40): Promise<void> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(50)) {
    if (await holds().catch(() => false)) return
  }
  throw new Error(`Waited ${seconds} s in vain: ${what}`)
}

const stored = async () => (await countStored(ctx.db, 1)).size

async function untilAllIsWell(): Promise<void> {
  const sample = watchSample(demo.system, ctx.db)
  await until('what the source holds is stored', async () => (await sample.missing()).length === 0)
  expect(await sample.invented()).toEqual([])
  await until('everything is derived', async () => (await readHealth(ctx)).pendingDays === 0)
  expect((await verifyWorkLogs(ctx)).differences).toEqual([])
}

test('the server dies between commit and derivation', async () => {
  await demo.children.worker.stop()
  const before = await stored()
  tap(60, 21)
  await until('the punches are stored', async () => (await stored()) >= before + 60)
  process.kill(demo.children.serve.pid, 'SIGKILL')
  await demo.children.serve.ended
  expect((await readHealth(ctx)).pendingDays).toBeGreaterThan(0)
  demo.restart('serve')
  demo.restart('worker')
  await untilAllIsWell()
}, 90_000)

test('the agent dies in the middle of a batch', async () => {
  const before = await stored()
  tap(25_000, 22)
  await until('a part of the punches is stored', async () => (await stored()) > before)
  process.kill(demo.children.agents[0]!.pid, 'SIGKILL')
  await demo.children.agents[0]!.ended
  expect(await stored()).toBeLessThan(before + 25_000)
  demo.restart('agent-1')
  await untilAllIsWell()
}, 120_000)

test('PostgreSQL dies and comes back', async () => {
  process.kill(demo.postgres.pid, 'SIGKILL')
  tap(80, 23)
  await until('the server says that it has no database', async () => !(await fetch(`${demo.url}/readyz`)).ok)
  await startPostgres({ dataDir, port: demo.postgres.port })
  await untilAllIsWell()
}, 120_000)
