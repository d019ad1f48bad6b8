import { spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { MonthWorld } from '../month/month-world.ts'
import { count } from '../plan-a-year/world.ts'
import { month } from './clear-board.ts'

const rollcall = fileURLToPath(new URL('../../../../server/bin/rollcall.mjs', import.meta.url))

/** Writes a pair of keys into a folder, as openssl does. */
export async function writeKeys(folder: string): Promise<void> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  await writeFile(join(folder, 'month.key'), privateKey)
  await writeFile(join(folder, 'month.pub'), publicKey)
}

/** Exports the month of each department into a new folder. @returns what each file says */
export async function exportMonths(
  { office }: MonthWorld,
  departments: readonly string[],
  { keys, to }: { keys: string; to: string },
): Promise<Map<string, string>> {
  await mkdir(to)
  const files = new Map<string, string>()
  for (const department of departments) {
    const out = join(to, `${department}.jsonl`)
    const args = [
      '--department',
      department,
      '--month',
      month,
      '--key',
      join(keys, 'month.key'),
      '--out',
      out,
    ]
    const { code, said } = await run(['month', 'export', ...args], to, { DATABASE_URL: office.databaseUrl })
    if (code !== 0) throw new Error(`month export of ${department} ended with ${code}: ${said}`)
    files.set(department, await readFile(out, 'utf8'))
  }
  return files
}

/**
 * Verifies these files in a folder where nothing else is, by programs that know of no database; then one in
 * which a minute is another one. @returns what must not be
 */
export async function monthFileFaults(
  world: MonthWorld,
  files: ReadonlyMap<string, string>,
  { keys, folder }: { keys: string; folder: string },
): Promise<string[]> {
  await mkdir(folder)
  await writeFile(join(folder, 'month.pub'), await readFile(join(keys, 'month.pub')))
  const wrong: string[] = []
  const verify = async (name: string, content: string) => {
    await writeFile(join(folder, name), content)
    return await run(['month', 'verify', name, '--key', 'month.pub'], folder, {})
  }
  for (const [department, content] of files) {
    const { code, said } = await verify(`${department}.jsonl`, content)
    if (code !== 0) wrong.push(`month verify of ${department} ended with ${code}: ${said}`)
    count(world, 'files of a month that hold without a database', 1)
  }
  const [, content] = [...files][0]!
  const { code, said } = await verify('changed.jsonl', oneMinuteMore(content))
  if (code !== 1 || !/workedMinutes is \d+, found \d+/.test(said))
    wrong.push(`month verify of a file with another minute ended with ${code}: ${said}`)
  return wrong
}

const oneMinuteMore = (content: string) =>
  content.replace(/"workedMinutes":([1-9]\d*)/, (_, minutes) => `"workedMinutes":${Number(minutes) + 1}`)

async function run(args: readonly string[], cwd: string, env: Record<string, string>) {
  const child = spawn(process.execPath, [rollcall, ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [[code], out, err] = await Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)])
  return { code: code as number | null, said: out + err }
}
