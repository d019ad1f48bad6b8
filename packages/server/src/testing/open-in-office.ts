import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const program = '/usr/bin/soffice'

/** As LibreOffice writes CSV: commas, quotes, UTF-8, cells as they are shown. */
const csvAsShown = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true'
/** As it reads CSV: commas, UTF-8, times and dates are such. */
const readCsv = 'Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true'

/**
 * Opens tables in LibreOffice without a screen and saves them anew.
 * @returns their bytes by name, without the ending
 * @throws if there is none, because a test that is left out proves nothing
 */
async function resave(
  folder: string,
  files: readonly string[],
  { as, to, reading }: { as: string; to: string; reading?: string },
): Promise<Map<string, Uint8Array>> {
  if (!existsSync(program))
    throw new Error('LibreOffice is missing. Install it: apt-get install libreoffice-calc-nogui')
  const outdir = join(folder, as)
  await mkdir(outdir, { recursive: true })
  const args = [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
    '--headless',
    ...(reading ? [`--infilter=${reading}`] : []),
    '--convert-to',
    to,
    '--outdir',
    outdir,
    ...files.map((file) => join(folder, file)),
  ]
  const { stderr } = await promisify(execFile)(program, args, { cwd: folder, timeout: 60_000 })
  const names = files.map((file) => file.replace(/\.[a-z]+$/, ''))
  const saved = names.map((name) => join(outdir, `${name}.${to.slice(0, 4).replace(':', '')}`))
  const missing = saved.filter((path) => !existsSync(path))
  if (missing.length > 0) throw new Error(`LibreOffice did not open ${missing.join(', ')}: ${stderr}`)
  return new Map(
    await Promise.all(names.map(async (name, place) => [name, await readFile(saved[place]!)] as const)),
  )
}

/** Workbooks as they look on the screen, as CSV. */
export const shownByOffice = (folder: string, files: readonly string[]) =>
  resave(folder, files, { as: 'shown', to: csvAsShown })

/** Workbooks as LibreOffice understood them, as XLSX of its own. */
export const resavedByOffice = (folder: string, files: readonly string[]) =>
  resave(folder, files, { as: 'resaved', to: 'xlsx' })

/** CSV as LibreOffice understood it, as XLSX. */
export const csvByOffice = (folder: string, files: readonly string[]) =>
  resave(folder, files, { as: 'from-csv', to: 'xlsx', reading: readCsv })
