import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from './browser.ts'

export interface ShotOptions {
  url: string
  outDir: string
  report?: (line: string) => void
}

const languages = ['ko', 'en'] as const
const widths = [390, 1440]
const schemes = ['light', 'dark'] as const

/** Photographs each page in both languages at both widths, light and dark. @returns what is wrong with them: console errors, failed requests, horizontal overflow */
export async function takeShots({ url, outDir, report }: ShotOptions): Promise<string[]> {
  await mkdir(outDir, { recursive: true })
  const pages = await addresses(url)
  const browser = await openBrowser()
  const offences: string[] = []
  try {
    for (const language of languages) {
      for (const width of widths) {
        for (const scheme of schemes) {
          for (const [name, address] of Object.entries(pages)) {
            const shot = `${name}-${language}-${width}-${scheme}`
            offences.push(
              ...(
                await take(browser, {
                  url: `${url}${address}`,
                  language,
                  width,
                  scheme,
                  path: join(outDir, `${shot}.png`),
                })
              ).map((offence) => `${shot}: ${offence}`),
            )
            report?.(shot)
          }
        }
      }
    }
  } finally {
    await browser.close()
  }
  return offences
}

/** Every page, with something to see on it. */
async function addresses(url: string): Promise<Record<string, string>> {
  const yesterday = Temporal.Now.zonedDateTimeISO('Asia/Seoul').toPlainDate().subtract({ days: 4 })
  const late = (await (
    await fetch(`${url}/api/today/people?presence=late&limit=1&date=${yesterday}`)
  ).json()) as { people: { employee: { id: number } }[] }
  const id = late.people[0]?.employee.id ?? 1
  return {
    today: '/',
    late: `/?show=late&date=${yesterday}`,
    person: `/people/${id}?month=${yesterday.toString().slice(0, 7)}`,
    day: `/people/${id}?month=${yesterday.toString().slice(0, 7)}&day=${yesterday}`,
  }
}

interface Shot {
  url: string
  language: string
  width: number
  scheme: 'light' | 'dark'
  path: string
}

async function take(browser: Browser, { url, language, width, scheme, path }: Shot): Promise<string[]> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    locale: language === 'ko' ? 'ko-KR' : 'en-GB',
    timezoneId: 'Asia/Seoul',
  })
  const page = await context.newPage()
  const offences = watch(page)
  await page.goto(url)
  await page.getByRole('heading', { level: 2 }).first().waitFor({ timeout: 20_000 })
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.waitForTimeout(300)
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  if (overflow > 0) offences.push(`is ${overflow} px wider than the screen`)
  await page.screenshot({ path, fullPage: width > 1000 })
  await context.close()
  return offences
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
