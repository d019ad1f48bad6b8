import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { type Accounts, openAccounts, type Who } from './accounts.ts'
import { type Address, addresses } from './addresses.ts'
import { openBrowser } from './browser.ts'

export interface ShotOptions {
  url: string
  outDir: string
  report?: (line: string) => void
}

const languages = ['ko', 'en'] as const
const widths = [390, 1440]
const schemes = ['light', 'dark'] as const
const patienceMs = 20_000
/** A long list is cut off here. */
const mostPixels = 1600

interface Round extends ShotOptions {
  browser: Browser
  accounts: Accounts
  pages: readonly Address[]
  language: (typeof languages)[number]
  width: number
}

/**
 * Photographs each page as somebody who may see it, in both languages at both widths, light and dark.
 * @returns what is wrong with them: console errors, failed requests, horizontal overflow
 */
export async function takeShots(options: ShotOptions): Promise<string[]> {
  await mkdir(options.outDir, { recursive: true })
  await using cleanUp = new AsyncDisposableStack()
  const browser = await openBrowser()
  cleanUp.defer(() => browser.close())
  const accounts = cleanUp.use(await openAccounts(browser, options.url))
  const pages = await addresses(accounts)
  const rounds = languages.map(async (language) => {
    const offences = []
    for (const width of widths)
      offences.push(...(await takeRound({ ...options, browser, accounts, pages, language, width })))
    return offences
  })
  return (await Promise.all(rounds)).flat()
}

/**
 * All pages in one language at one width: one browser for each account, so that fonts and scripts load once.
 */
async function takeRound(round: Round): Promise<string[]> {
  const offences: string[] = []
  for (const [who, pages] of Map.groupBy(round.pages, (page) => page.who)) {
    const context = await contextOf(round, who)
    for (const page of pages) offences.push(...(await takePage(context, round, page)))
    await context.close()
  }
  return offences
}

async function contextOf({ browser, accounts, language, width }: Round, who: Who): Promise<BrowserContext> {
  const cookies = accounts.cookiesOf(who)
  return await browser.newContext({
    viewport: { width, height: 900 },
    locale: language === 'ko' ? 'ko-KR' : 'en-GB',
    timezoneId: 'Asia/Seoul',
    ignoreHTTPSErrors: true,
    ...(cookies ? { storageState: cookies } : {}),
  })
}

/** One page in both schemes, without loading it twice. */
async function takePage(context: BrowserContext, round: Round, { name, path }: Address): Promise<string[]> {
  const { url, outDir, language, width, report } = round
  const page = await context.newPage()
  const offences = watch(page)
  await page.emulateMedia({ colorScheme: schemes[0], reducedMotion: 'reduce' })
  await page.goto(`${url}${path}`)
  await page.getByRole('heading', { level: 2 }).first().waitFor({ timeout: patienceMs })
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const { overflow, height } = await page.evaluate(() => ({
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }))
  if (overflow > 0) offences.push(`is ${overflow} px wider than the screen`)
  await page.setViewportSize({ width, height: Math.max(900, Math.min(height, mostPixels)) })
  for (const scheme of schemes) {
    await page.emulateMedia({ colorScheme: scheme })
    await page.waitForFunction(
      (wanted) => document.documentElement.dataset.mantineColorScheme === wanted,
      scheme,
    )
    const shot = `${name}-${language}-${width}-${scheme}`
    await page.screenshot({ path: join(outDir, `${shot}.png`), animations: 'disabled' })
    report?.(shot)
  }
  await page.close()
  return offences.map((offence) => `${name}-${language}-${width}: ${offence}`)
}

function watch(page: Page): string[] {
  const offences: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') offences.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => offences.push(`error: ${error.message}`))
  page.on('requestfailed', (request) => {
    if (!request.url().endsWith('/api/events')) offences.push(`request failed: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) offences.push(`${response.status()}: ${response.url()}`)
  })
  return offences
}
