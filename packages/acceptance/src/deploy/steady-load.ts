import { setTimeout as sleep } from 'node:timers/promises'
import { askingAs, pushOf } from './agent-requests.ts'
import type { Site } from './start-site.ts'

export interface Load {
  /** Answered as expected. */
  answered: number
  /** Punches that the servers said they had stored. */
  pushed: number
  failures: string[]
}

const lanes = 4
/** One server lets no more requests of a token in at once; an agent sends one. */
const lanesOfAgents = 2
const mostRequests = 6000
/** Keeps an agent's part below the 100 requests a second that NGINX lets one address have. */
const pauseMs = 25

/**
 * Reads and writes steadily, as pages of somebody who signed in and as an agent, over a few connections until
 * `work` is done, and never more than so many requests. Each punch has a number from `firstNumber` on.
 * @throws if the most requests were too few for the time that `work` took
 */
export async function underLoad(site: Site, firstNumber: number, work: () => Promise<void>): Promise<Load> {
  const load: Load = { answered: 0, pushed: 0, failures: [] }
  let sent = 0
  let done = false
  using first = await site.browser()
  const { cookie } = await site.signIn(first)
  const lane = async (place: number) => {
    using client = await site.browser()
    const pages = [() => client.ask('/'), () => client.ask('/api/me', { headers: { cookie } })]
    const push = (number: number) => client.ask('/ingest/v1/punches', pushOf(site.token, number))
    const agent = [() => client.ask('/ingest/v1/checkpoint', askingAs(site.token)), push]
    const requests = place < lanesOfAgents ? [...pages, ...agent] : pages
    for (let turn = 0; !done && sent < mostRequests; turn++) {
      const number = firstNumber + sent++
      const request = requests[turn % requests.length]!
      const failure = await request(number).then(
        ({ status, body }) => (status === 200 ? null : `${status} ${body}`),
        (error: Error) => error.message,
      )
      if (failure === null) load.answered++
      else load.failures.push(failure)
      if (failure === null && request === push) load.pushed++
      await sleep(pauseMs)
    }
  }
  const all = Array.from({ length: lanes }, (_, place) => lane(place))
  try {
    await work()
  } finally {
    done = true
    await Promise.all(all)
  }
  if (sent >= mostRequests) throw new Error(`The load ended before the work: ${sent} requests.`)
  return load
}
