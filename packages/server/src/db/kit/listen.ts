import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { changedChannel, everythingChanged } from './notify.ts'

export interface Listening extends AsyncDisposable {
  subscribe(listener: (payload: string) => void): () => void
}

const retryMs = 1000

/**
 * Hears what `notifyChanged` tells, over one connection that is opened again whenever it breaks. What is said
 * meanwhile is lost, so `listener` then gets a general change.
 */
export function listenForChanges(url: string): Listening {
  const listeners = new Set<(payload: string) => void>()
  const tell = (payload: string) => {
    for (const listener of listeners) listener(payload)
  }
  let client: Client | null = null
  const stop = new AbortController()
  const ended = keepListening()

  async function keepListening(): Promise<void> {
    for (let first = true; !stop.signal.aborted; first = false) {
      try {
        client = new Client({ connectionString: url, application_name: 'rollcall listen', keepAlive: true })
        const broken = new Promise<void>((resolve) =>
          client!.once('end', resolve).once('error', () => resolve()),
        )
        await client.connect()
        client.on('notification', ({ payload }) => tell(payload ?? JSON.stringify(everythingChanged)))
        await client.query(`listen ${changedChannel}`)
        if (!first) tell(JSON.stringify(everythingChanged))
        await broken
      } catch {
        // The database is away; it is asked again below.
      }
      await client?.end().catch(() => {})
      await sleep(retryMs, undefined, { signal: stop.signal, ref: false }).catch(() => {})
    }
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    [Symbol.asyncDispose]: async () => {
      stop.abort()
      await client?.end().catch(() => {})
      await ended
    },
  }
}
