import { fileURLToPath } from 'node:url'
import { openBrowser } from '@rollcall/acceptance/shots/browser'
import { buildPages } from '@rollcall/sandbox/demo/build-pages'
import { SignIn } from '@rollcall/server/auth'
import type { Context } from '@rollcall/server/context'
import { buildServer } from '@rollcall/server/http'
import type { Browser, Page } from 'playwright-core'
import { addAccount, cookieOf } from './account.ts'
import { calendarMonth } from './team-company.ts'

const scrolls = 5
const mostMs = 50
const webDir = fileURLToPath(new URL('../packages/web/dist', import.meta.url))

export interface SmoothScrolls {
  /** In which no task of the main thread took longer than 50 ms of its processor. */
  byProcessor: number
  /** In which none took longer by the clock: on a busy machine other processes count too. */
  byClock: number
}

/** How many of five scrolls through the calendar in a real browser, from its top to its end, are smooth. */
export async function countSmoothScrolls(ctx: Context, databaseUrl: string): Promise<SmoothScrolls> {
  await buildPages()
  await using cleanUp = new AsyncDisposableStack()
  const publicUrl = 'http://localhost:8080'
  const { logger } = ctx
  const secret = 'b'.repeat(32)
  const signIn = cleanUp.use(new SignIn({ databaseUrl, publicUrl, secret, oidc: null, logger }))
  const app = await buildServer({
    ...{ ctx, signIn, publicUrl, webDir, sampleAccounts: [], twoFactorRoles: ['administrator'] },
    subscribe: () => () => {},
  })
  cleanUp.defer(() => app.close())
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  await addAccount(ctx)
  const [name, value] = (await cookieOf(ctx, signIn)).split('=', 2)
  const browser = await openBrowser()
  cleanUp.defer(() => browser.close())
  const context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1440, height: 900 } })
  await context.addCookies([{ name: name!, value: value!, url }])
  const page = await context.newPage()
  await page.goto(`${url}/plans?date=${calendarMonth.from}`)
  await page.getByRole('grid').waitFor()
  await page.waitForLoadState('networkidle')
  const longest: Longest[] = []
  for (let scroll = 0; scroll < scrolls; scroll++) longest.push(await longestTask(browser, page))
  const count = (by: keyof Longest) => longest.filter((task) => task[by] <= mostMs).length
  return { byProcessor: count('processor'), byClock: count('clock') }
}

/** In milliseconds. */
interface Longest {
  processor: number
  clock: number
}

interface TraceEvent {
  name: string
  pid: number
  tid: number
  /** What the task took of its processor, in microseconds. */
  tdur?: number
  args: { name?: string }
}

/** Scrolls once and says how long the longest task of the main thread took. */
async function longestTask(browser: Browser, page: Page): Promise<Longest> {
  const session = await browser.newBrowserCDPSession()
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel'] } })
  const clock = await page.evaluate(scrollThrough)
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  await session.detach()
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
  const main = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  )
  const tasks = events.filter((event) => event.tdur !== undefined && main.has(threadOf(event)))
  if (tasks.length === 0) throw new Error('The browser told of no task.')
  return { clock, processor: Math.max(...tasks.map(({ tdur }) => tdur! / 1000)) }
}

/** Runs in the page: to the end, a step in every frame. @returns the longest task by the clock */
async function scrollThrough(): Promise<number> {
  const roster = document.querySelector('.roster')!
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const rest = () => new Promise((resolve) => setTimeout(resolve, 200))
  roster.scrollTop = 0
  await rest()
  let longest = 0
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
  })
  observer.observe({ type: 'longtask' })
  const end = roster.scrollHeight - roster.clientHeight
  if (end < 10_000) throw new Error('The calendar has no 500 rows to scroll through.')
  for (let top = 0; top < end; top += 120) {
    roster.scrollTop = top
    await frame()
  }
  await rest()
  observer.disconnect()
  return longest
}
