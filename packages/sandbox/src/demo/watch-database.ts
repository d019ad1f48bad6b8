import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'

const everyMs = 1000
const longestMs = 3000

/** Says when the database is away, and when it is back; everything that needs it waits meanwhile. */
export function watchDatabase(url: string, say: (line: string) => void): AsyncDisposable {
  const stop = new AbortController()
  const watching = watch(url, say, stop.signal)
  return {
    [Symbol.asyncDispose]: async () => {
      stop.abort()
      await watching
    },
  }
}

async function watch(url: string, say: (line: string) => void, signal: AbortSignal): Promise<void> {
  let awaySince: number | null = null
  while (!signal.aborted) {
    const answers = await lets(url)
    if (signal.aborted) return
    if (!answers && awaySince === null) {
      awaySince = performance.now()
      say('PostgreSQL does not answer. Server, worker and agents wait for it; nothing is lost.')
      say('If it ended for good, stop here with Ctrl-C and start again. Why it ended is in postgres.log.')
    } else if (answers && awaySince !== null) {
      say(`PostgreSQL answers again after ${((performance.now() - awaySince) / 1000).toFixed(0)} s.`)
      awaySince = null
    }
    await sleep(everyMs, undefined, { signal }).catch(() => {})
  }
}

/** Whether the database lets somebody in, by a connection of its own: one that is stuck says nothing. */
async function lets(connectionString: string): Promise<boolean> {
  const client = new Client({ connectionString, connectionTimeoutMillis: longestMs })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}
