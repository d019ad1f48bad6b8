import { mkdirSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

/** Starts the headless Chromium that came with `npm ci`. It unpacks itself once, into a folder of this user's. */
export async function openBrowser(): Promise<Browser> {
  const folder = join(tmpdir(), `rollcall-chromium-${userInfo().uid}`)
  mkdirSync(folder, { recursive: true })
  process.env.TMPDIR = folder
  return await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox'],
    headless: true,
  })
}
