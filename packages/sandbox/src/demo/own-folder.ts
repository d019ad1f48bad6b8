import { randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The folder in which everything is kept, made if need be.
 * @throws if nothing can be written there, saying what to do
 */
export async function ownFolder(dataDir: string): Promise<void> {
  const probe = join(dataDir, `.${randomUUID()}`)
  try {
    await mkdir(dataDir, { recursive: true })
    await writeFile(probe, '')
    await rm(probe)
  } catch (error) {
    throw new Error(
      `Nothing can be written in ${dataDir} (${(error as NodeJS.ErrnoException).code}). Set ROLLCALL_DATA_DIR to a folder of your own, or give yourself the right to write there.`,
    )
  }
}
