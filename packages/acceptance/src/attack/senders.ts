import { setTimeout as sleep } from 'node:timers/promises'
import { badgeOf, type Ledger, pushUntil } from './punch-sender.ts'
import type { SweepReport } from './report.ts'
import { json, type Stand } from './stand.ts'

const senders = 30
const pages = ['/api/today', '/api/today/people', '/api/sources', '/api/me']

/** Gives the first badges of the senders to people. */
export async function giveBadges(stand: Stand): Promise<void> {
  for (const [n, employeeId] of Object.values(stand.people).entries()) {
    const payload = JSON.stringify({ sourceId: stand.sourceId, badge: badgeOf(n), employeeId })
    // HR does not say it of itself.
    const caller = employeeId === stand.people.hr ? 'hrOfDepartment' : 'hr'
    const answer = await stand.call(caller, {
      method: 'POST',
      url: '/api/badge-assignments',
      payload,
      headers: json,
    })
    if (answer.status !== 200) throw new Error(`The badge was not given: ${answer.body}`)
  }
}

/** Thirty senders of one source at once; meanwhile somebody opens pages. */
export async function sweepSenders(stand: Stand, ledger: Ledger, seconds: number): Promise<SweepReport> {
  await giveBadges(stand)
  const wrong: string[] = []
  const quiet = await openPages(stand, wrong, 20)
  const until = performance.now() + seconds * 1000
  const before = { ...ledger.counts }
  const sending = Array.from({ length: senders }, () =>
    pushUntil(stand, ledger, () => performance.now() > until),
  )
  const busy: number[] = []
  while (performance.now() < until) {
    busy.push(...(await openPages(stand, wrong, 4)))
    await sleep(100)
  }
  await Promise.all(sending)
  const longest = Math.max(3 * middle(quiet), 200)
  if (middle(busy) > longest)
    wrong.push(`a page takes ${middle(busy)} ms while senders push, quiet ${middle(quiet)} ms`)
  wrong.push(...ledger.wrong.splice(0))
  return {
    counts: {
      senders,
      pushes: ledger.counts.pushed - before.pushed,
      'told to wait': ledger.counts.waited - before.waited,
      'pages opened': busy.length,
      'ms a page quiet': middle(quiet),
      'ms a page meanwhile': middle(busy),
    },
    wrong,
  }
}

/** Opens pages one after another. @returns how long each took, in milliseconds */
async function openPages(stand: Stand, wrong: string[], count: number): Promise<number[]> {
  const took: number[] = []
  for (let n = 0; n < count; n++) {
    const began = performance.now()
    const url = pages[n % pages.length]!
    const { status, body } = await stand.call('hr', { url })
    took.push(performance.now() - began)
    if (status !== 200) wrong.push(`${url} answers ${status} ${body.slice(0, 200)}`)
  }
  return took
}

const middle = (times: number[]) =>
  Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0)
