import { callerOf } from '@rollcall/server/http/testing/access-matrix'
import { type OddRequest, oddRequests } from '@rollcall/testing'
import type { SweepReport } from './report.ts'
import { readDocument } from './rights.ts'
import type { Stand } from './stand.ts'

const atOnce = 20

/** Odd values in every field of every route, by twenty callers at once: never a mistake of the server. */
export async function sweepFuzz(stand: Stand, share: number): Promise<SweepReport> {
  const wrong: string[] = []
  const counts: Record<string, number> = { requests: 0 }
  const requests = oddRequests(await readDocument(stand), { seed: 23, share })
  const callAll = async () => {
    for (const request of requests) {
      const count = counts.requests!++
      // Nobody has counted tries from there yet.
      const from = `127.9.${(count >> 7) & 255}.${(count & 127) + 1}`
      const { status, headers, body } = await stand.call(callerOf(request.route), { ...request, from })
      const kind = `${Math.floor(status / 100)}xx`
      counts[kind] = (counts[kind] ?? 0) + 1
      const isProblem = /^application\/problem\+json/.test(String(headers['content-type']))
      if (status >= 500 || (status >= 400 && !isProblem))
        wrong.push(`${shown(request)} → ${status} ${body.slice(0, 200)}`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, callAll))
  await stand.signIn()
  return { counts, wrong }
}

const shown = ({ method, url, payload = '', headers }: OddRequest) =>
  `${method} ${url} ${payload} ${JSON.stringify(headers)}`.slice(0, 300)
