import { createHash } from 'node:crypto'
import { chown, lstat, mkdir, open, readFile, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { isOpenToAll } from './binaries.ts'
import type { Identity } from './identity.ts'

/**
 * The folder of the database's files, made if need be. If PostgreSQL runs as another user who cannot enter
 * `home`, the files lie in `/var/tmp` and `home` links there.
 */
export async function dataFolder(home: string, identity: Identity | null): Promise<string> {
  const inside = join(home, 'postgres')
  if (identity === null || isOpenToAll(home)) return await ownFolder(inside, identity)
  const outside = `/var/tmp/rollcall-${createHash('sha256').update(home).digest('hex').slice(0, 16)}`
  await ownFolder(outside, identity)
  if (!(await lstat(inside).catch(() => null))) await symlink(outside, inside)
  return outside
}

async function ownFolder(folder: string, identity: Identity | null): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if (identity) await chown(folder, identity.uid, identity.gid)
  return folder
}

/**
 * Makes sure that one living process at a time uses the folder. A lock whose process is gone is taken over.
 * @throws if another process that is alive holds it
 */
export async function takeLock(home: string): Promise<() => Promise<void>> {
  const file = join(home, 'rollcall.lock')
  for (;;) {
    try {
      const lock = await open(file, 'wx')
      await lock.writeFile(String(process.pid))
      await lock.close()
      return () => rm(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const holder = Number(await readFile(file, 'utf8').catch(() => '0'))
      if (holder !== process.pid && isAlive(holder)) {
        throw new Error(
          `Process ${holder} already uses ${home}. Stop it, or set ROLLCALL_DATA_DIR to another folder.`,
        )
      }
      await rm(file, { force: true })
    }
  }
}

function isAlive(pid: number): boolean {
  if (pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
