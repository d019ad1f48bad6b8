import { chmod, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { systemActor } from '@rollcall/server/context'
import { applyImport, previewImport } from '@rollcall/server/handlers'
import { readTable } from '@rollcall/server/tables'
import type { Figure } from './figure.ts'
import { fillCompany, timeCopyOfImport } from './import-company.ts'
import { openBench } from './open-bench.ts'

/**
 * Looks at a list of a hundred thousand people and applies it; prints its figures as JSON. Run as a process
 * of its own, so that its memory is that of the import.
 */
async function benchImport(): Promise<Figure[]> {
  await using cleanUp = new AsyncDisposableStack()
  const { folder, admin, ctx } = await openBench(cleanUp, '2026-11-24T00:00:00Z')
  const copies = join(folder, 'copies')
  await mkdir(copies)
  await chmod(folder, 0o755)
  await chmod(copies, 0o777)
  await fillCompany(admin, join(copies, 'people.csv'))

  const atRest = process.memoryUsage.rss()
  const bytes = await readFile(join(copies, 'people.csv'))
  const look = async () => {
    const list = { bytes, fileName: 'people.csv', from: null, columns: null }
    const { import: made } = await previewImport(ctx, systemActor, list)
    const { new: added, changed, same } = made!.counts
    if (added !== 10_000 || changed !== 20_000 || same !== 70_000)
      throw new Error(`The list says ${JSON.stringify(made!.counts)}.`)
    return made!.id
  }
  // One after the other, so that a slow moment of the machine meets both.
  const parsed: number[] = []
  const looked: number[] = []
  let id = 0
  let grown = 0
  for (let round = 0; round < 3; round++) {
    parsed.push(await seconds(() => parse(bytes)))
    looked.push(
      await seconds(async () => {
        id = await look()
      }),
    )
    if (round === 0) grown = process.resourceUsage().maxRSS * 1024 - atRest
  }
  await admin.query(`delete from people_imports where id <> ${id}`)
  const applied = await seconds(() => applyImport(ctx, systemActor, { id, reason: null }))
  const copied = await timeCopyOfImport(admin, copies)
  return [
    {
      name: 'preview of 100,000 rows, by the time of parsing them',
      value: Math.min(...looked) / Math.min(...parsed),
      unit: '×',
      most: 6,
    },
    { name: 'the same: memory the process grows by (RSS)', value: grown / 1_000_000, unit: 'MB', most: 300 },
    { name: 'applying it, by the time of COPY', value: applied / copied, unit: '×', most: 4 },
  ]
}

async function parse(bytes: Uint8Array): Promise<void> {
  let rows = 0
  for await (const { cells } of readTable(bytes, 200_000)) rows += cells.length > 0 ? 1 : 0
  if (rows !== 100_001) throw new Error(`The file has ${rows} rows.`)
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

console.log(JSON.stringify(await benchImport()))
