import { hash, X509Certificate } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium as playwright } from 'playwright-core'

/**
 * Starts the headless Chromium that came with `npm ci`, with the system libraries that came with it: the
 * machine need not have any. It unpacks itself once, into a folder of this user's. A certificate (PEM) that
 * signs itself is trusted as if an authority had: passkeys work on no other page.
 */
export async function openBrowser(certificate: string | null = null): Promise<Browser> {
  const folder = join(tmpdir(), `rollcall-chromium-${userInfo().uid}`)
  mkdirSync(folder, { recursive: true })
  // The package brings its libraries along only where it believes to run in the cloud it was made for.
  const names = ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'FONTCONFIG_PATH', 'LD_LIBRARY_PATH'] as const
  const before = names.map((name) => [name, process.env[name]] as const)
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' })
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    const executablePath = await chromium.executablePath()
    const fonts = join(folder, 'fonts.conf')
    writeFileSync(fonts, fontConfig(folder))
    const env = {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: fonts,
    } as Record<string, string>
    const args = ['--no-sandbox', ...(certificate === null ? [] : [trusting(certificate)])]
    return await playwright.launch({ executablePath, args, headless: true, env })
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

/** The switch that makes a browser trust one key. */
function trusting(certificate: string): string {
  const key = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' })
  return `--ignore-certificate-errors-spki-list=${hash('sha256', key, 'base64')}`
}

/**
 * A page brings its own fonts; the browser wants one to fall back on, and the package's own list names a
 * folder that is not ours.
 */
const fontConfig = (folder: string) => `<?xml version="1.0"?>
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>
`
