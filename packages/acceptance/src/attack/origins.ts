import { callerOf } from '@rollcall/server/http/testing/access-matrix'
import { oddRequests } from '@rollcall/testing'
import type { SweepReport } from './report.ts'
import { readDocument } from './rights.ts'
import type { Stand } from './stand.ts'

/** What a browser says of a page that is not ours; `undefined` takes the header away. */
const foreign = (url: string): Record<string, string>[] => [
  { origin: 'http://elsewhere.test' },
  { origin: 'null' },
  { origin: `${url}.elsewhere.test` },
  { origin: `${url}/` },
  { origin: url.replace('http:', 'https:') },
  { origin: url.replace(/\d+$/, '1') },
  { origin: url.toUpperCase() },
  { origin: `${url}, http://elsewhere.test` },
  { origin: '' },
  { origin: 'http://elsewhere.test', 'sec-fetch-site': 'same-origin' },
]

/** What a browser says where it names no origin. */
const unnamed: Record<string, string>[] = [
  {},
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'none' },
  { 'sec-fetch-site': 'same-origin, cross-site' },
]

/** Every route that changes something, from pages of other sites, with the cookie of who may. */
export async function sweepOrigins(stand: Stand): Promise<SweepReport> {
  const wrong: string[] = []
  let requests = 0
  let routes = 0
  for (const fit of oddRequests(await readDocument(stand), { seed: 1, share: 0 })) {
    if (fit.method === 'GET' || fit.route.includes('/ingest/')) continue
    routes++
    const caller = callerOf(fit.route)
    const isRefused = async (headers: Record<string, string>, without: string[] = []) => {
      requests++
      const answer = await stand.call(caller, { ...fit, headers: { ...fit.headers, ...headers }, without })
      return answer.status === 403 && answer.json().code === 'foreign-origin'
    }
    for (const headers of foreign(stand.demo.url))
      if (!(await isRefused(headers))) wrong.push(`${fit.route} was taken from ${JSON.stringify(headers)}`)
    for (const headers of unnamed)
      if (!(await isRefused(headers, ['origin'])))
        wrong.push(`${fit.route} was taken from nowhere, ${JSON.stringify(headers)}`)
    // A check that refuses everybody would find nothing.
    if (await isRefused({})) wrong.push(`${fit.route} was refused from our own page`)
  }
  await stand.signIn()
  return { counts: { routes, requests }, wrong }
}
