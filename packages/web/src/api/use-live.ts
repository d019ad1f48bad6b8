import { useEffect, useState } from 'react'
import { queryClient } from './client.ts'
import { keys } from './keys.ts'

const atMostEveryMs = 1000
const pollMs = 5000
const againMs = 3000

const refresh = (queryKey: readonly string[]) => void queryClient.invalidateQueries({ queryKey })

/**
 * Reads the days on the page again whenever the server says that some changed; without a connection, every
 * five seconds. A stream that ends may mean that the session did, so it asks who is signed in. Only where
 * somebody is. Returns whether it is live.
 */
export function useLive(): boolean {
  const [live, setLive] = useState(true)
  const [tries, setTries] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new try is a new stream
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    let again: ReturnType<typeof setTimeout> | undefined
    const events = new EventSource('/api/events')
    events.addEventListener('open', () => setLive(true))
    events.addEventListener('error', () => {
      setLive(false)
      refresh(keys.me)
      // The browser tries again by itself unless the answer was a refusal.
      if (events.readyState === EventSource.CLOSED) again = setTimeout(() => setTries((n) => n + 1), againMs)
    })
    events.addEventListener('changed', () => {
      waiting ??= setTimeout(() => {
        waiting = undefined
        refresh(keys.days)
      }, atMostEveryMs)
    })
    return () => {
      clearTimeout(waiting)
      clearTimeout(again)
      events.close()
    }
  }, [tries])

  useEffect(() => {
    if (live) return
    const timer = setInterval(() => refresh(keys.days), pollMs)
    return () => clearInterval(timer)
  }, [live])
  return live
}
