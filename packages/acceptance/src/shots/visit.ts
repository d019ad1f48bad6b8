import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Accounts, Who } from './accounts.ts'
import type { View } from './views/view.ts'

const languages = ['ko', 'en'] as const
const widths = [390, 1440] as const
const schemes = ['light', 'dark'] as const
export type Scheme = (typeof schemes)[number]
const patienceMs = 20_000

/** How a view is looked at. */
export interface Look {
  view: View
  language: (typeof languages)[number]
  width: (typeof widths)[number]
  schemes: readonly Scheme[]
}

interface Visit {
  url: string
  browser: Browser
  accounts: Accounts
  /** Looks at what is open. */
  onPage: (page: Page, look: Look) => Promise<string[]>
}

/** Each view in both languages, at both widths, light and dark. */
export const allLooks = (views: readonly View[]): Look[] =>
  languages.flatMap((language) =>
    widths.flatMap((width) =>
      views
        .filter((view) => (view.width ?? width) === width && (view.language ?? language) === language)
        .map((view) => ({ view, language, width, schemes })),
    ),
  )

/** Each view once, one after the other in another language, width and scheme. */
export const someLooks = (views: readonly View[]): Look[] =>
  views.map((view, place) => ({
    view,
    language: view.language ?? languages[place % 2]!,
    width: widths.find((width) => width === view.width) ?? widths[(place >> 1) % 2]!,
    schemes: [schemes[(place >> 2) % 2]!],
  }))

/**
 * Opens one view after the other: one browser for each account, language and width, so that fonts and scripts
 * load once.
 * @returns what is wrong: console errors, failed requests, and what `onPage` finds
 */
export async function visit(looks: readonly Look[], options: Visit): Promise<string[]> {
  const rounds = Map.groupBy(looks, ({ language }) => language).values()
  const offences = await Promise.all(
    rounds.map(async (round) => {
      const found: string[] = []
      for (const [, one] of Map.groupBy(round, ({ view, width }) => `${view.who} ${width}`))
        found.push(...(await visitAs(one, options)))
      return found
    }),
  )
  return offences.flat()
}

/** The looks of one account in one language at one width. */
async function visitAs(looks: readonly Look[], options: Visit): Promise<string[]> {
  await using cleanUp = new AsyncDisposableStack()
  const context = await contextOf(looks[0]!, options)
  cleanUp.defer(() => context.close())
  const found: string[] = []
  for (const look of looks) {
    const { view, language, width } = look
    const name = `${view.name}-${language}-${width}`
    const page = await context.newPage()
    const offences = watch(page, view)
    try {
      await open(page, options.url, view)
      offences.push(...(await options.onPage(page, look)))
      await view.after?.(page)
    } catch (error) {
      offences.push(`cannot be opened: ${(error as Error).message}`)
    }
    await page.close()
    found.push(...offences.map((offence) => `${name}: ${offence}`))
  }
  return found
}

async function contextOf(
  { view, language, width }: Look,
  { browser, accounts }: Visit,
): Promise<BrowserContext> {
  const cookies = accounts.cookiesOf(view.who as Who)
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: language === 'ko' ? 'ko-KR' : 'en-GB',
    timezoneId: 'Asia/Seoul',
    ignoreHTTPSErrors: true,
    ...(cookies ? { storageState: cookies } : {}),
  })
  context.setDefaultTimeout(patienceMs)
  return context
}

/** A view with all that it shows. */
async function open(page: Page, url: string, view: View): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await view.disturb?.(page)
  await page.goto(`${url}${view.path}`)
  if (!view.disturb || !view.shows) await loaded(page)
  await view.open?.(page)
  if (view.shows) await view.shows(page)
  else await loaded(page)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

/** The page that is open in another scheme, with all colours arrived. */
export async function turn(page: Page, scheme: Scheme): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme })
  await page.waitForFunction(
    (wanted) => document.documentElement.dataset.mantineColorScheme === wanted,
    scheme,
  )
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity)
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })
}

/** Whether a page is wider than the screen it is on. */
export async function findOverflow(page: Page): Promise<string[]> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  return overflow > 0 ? [`is ${overflow} px wider than the screen`] : []
}

async function loaded(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 2, includeHidden: true }).first().waitFor()
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null)
}

function watch(page: Page, { refused }: View): string[] {
  const offences: string[] = []
  page.on('pageerror', (error) => offences.push(`error: ${error.message}`))
  if (refused) return offences
  page.on('console', (message) => {
    if (message.type() === 'error') offences.push(`console: ${message.text()}`)
  })
  page.on('requestfailed', (request) => {
    if (!request.url().endsWith('/api/events')) offences.push(`request failed: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) offences.push(`${response.status()}: ${response.url()}`)
  })
  return offences
}
