import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const web = fileURLToPath(new URL('../../../web', import.meta.url))
const root = fileURLToPath(new URL('../../../..', import.meta.url))

/** Builds the pages unless they are newer than their sources. */
export async function buildPages(): Promise<void> {
  const built = join(web, 'dist', 'index.html')
  if (existsSync(built) && statSync(built).mtimeMs > newestSource()) return
  const build = spawn(
    process.execPath,
    [join(root, 'node_modules/vite/bin/vite.js'), 'build', web, '--logLevel', 'error'],
    // Tests have another one, and what they build is what people get who start it next.
    { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } },
  )
  const [code] = await once(build, 'exit')
  if (code !== 0) throw new Error('The pages could not be built; see above.')
}

const newestSource = () =>
  Math.max(newest(join(web, 'src')), newest(join(web, 'public')), statSync(join(web, 'index.html')).mtimeMs)

function newest(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0)
}
