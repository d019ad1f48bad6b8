import { useEffect, useState } from 'react'
import { queryClient } from './client.ts'

const atMostEveryMs = 1000
const pollMs = 5000

/** Reads the days on the page again whenever the server says that some changed; without a connection, every five seconds. Returns whether it is live. */
export function useLive(): boolean {
  const [live, setLive] = useState(true)

  useEffect(() => {
    const stale = () => void queryClient.invalidateQueries({ queryKey: ['days'] })
    let waiting: ReturnType<typeof setTimeout> | undefined
    const events = new EventSource('/api/events')
    events.addEventListener('open', () => setLive(true))
    events.addEventListener('error', () => setLive(false))
    events.addEventListener('changed', () => {
      waiting ??= setTimeout(() => {
        waiting = undefined
        stale()
      }, atMostEveryMs)
    })
    return () => {
      clearTimeout(waiting)
      events.close()
    }
  }, [])

  useEffect(() => {
    if (live) return
    const timer = setInterval(() => void queryClient.invalidateQueries({ queryKey: ['days'] }), pollMs)
    return () => clearInterval(timer)
  }, [live])
  return live
}
