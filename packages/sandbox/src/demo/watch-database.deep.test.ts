import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startPostgres } from '../postgres/index.ts'
import { watchDatabase } from './watch-database.ts'

test('when PostgreSQL ends the console says so once, and once that it is back', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'rollcall-watch-'))
  try {
    const first = await startPostgres({ dataDir, durable: false })
    const said: string[] = []
    const heard = new Map<string, () => void>()
    const hear = (words: string) => new Promise<void>((resolve) => heard.set(words, resolve))
    const away = hear('does not answer')
    const back = hear('answers again')
    const watching = watchDatabase(first.appUrl, (line) => {
      said.push(line)
      for (const [words, resolve] of heard) if (line.includes(words)) resolve()
    })

    process.kill(first.pid, 'SIGKILL')
    await away
    await first.stop()
    await using _second = await startPostgres({ dataDir, port: first.port, durable: false })
    await back
    await watching[Symbol.asyncDispose]()
    expect(said).toEqual([
      expect.stringContaining('Server, worker and agents wait for it'),
      expect.stringContaining('postgres.log'),
      expect.stringMatching(/^PostgreSQL answers again after \d+ s\.$/),
    ])
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}, 120_000)
