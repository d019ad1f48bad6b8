import type { Ask } from './http2-client.ts'

/** What an agent would send: one punch, told apart by its number, and as many bytes as wanted. */
export function pushOf(token: string, number: number, padding = 0): Ask {
  const time = new Date(Date.UTC(2026, 10, 2) + number * 1000).toISOString().slice(0, 19).replace('T', ' ')
  const rows = [{ badge: '00001', time, direction: '1', terminal: '1' }]
  const body = JSON.stringify({ from: null, to: null, readThrough: null, rows })
  return {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    // Spaces after the value are JSON too.
    body: body + ' '.repeat(padding),
  }
}

export const askingAs = (token: string): Ask => ({ headers: { authorization: `Bearer ${token}` } })
