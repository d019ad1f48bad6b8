import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openAccounts } from './accounts.ts'
import { openBrowser } from './browser.ts'
import { listViews } from './views/views.ts'
import { allLooks, findOverflow, type Look, turn, visit } from './visit.ts'

export interface ShotOptions {
  url: string
  outDir: string
  report?: (line: string) => void
}

/** A long list is cut off here. */
const mostPixels = 1600

/**
 * Photographs each view in both languages at both widths, light and dark.
 * @returns what is wrong with them: console errors, failed requests, horizontal overflow
 */
export async function takeShots(options: ShotOptions): Promise<string[]> {
  await mkdir(options.outDir, { recursive: true })
  await using cleanUp = new AsyncDisposableStack()
  const browser = await openBrowser()
  cleanUp.defer(() => browser.close())
  const accounts = cleanUp.use(await openAccounts(browser, options.url))
  return await visit(allLooks(await listViews(accounts)), {
    url: options.url,
    browser,
    accounts,
    onPage: (page, look) => takeShot(page, look, options),
  })
}

/** One view in both schemes, without loading it twice. */
async function takeShot(
  page: Page,
  { view, language, width, schemes }: Look,
  { outDir, report }: ShotOptions,
): Promise<string[]> {
  const overflow = await findOverflow(page)
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height: Math.max(900, Math.min(height, mostPixels)) })
  for (const scheme of schemes) {
    await turn(page, scheme)
    const shot = `${view.name}-${language}-${width}-${scheme}`
    await page.screenshot({ path: join(outDir, `${shot}.png`), animations: 'disabled' })
    report?.(shot)
  }
  return overflow
}
