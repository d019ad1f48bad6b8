import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'

/**
 * Returns a line for each source that Node cannot run as it stands: its parser accepts less than the compiler
 * and the test runner do.
 */
export async function checkStripping(files: readonly string[]): Promise<string[]> {
  const offences: string[] = []
  for (const file of files.filter((path) => path.endsWith('.ts'))) {
    const text = await readFile(file, 'utf8')
    try {
      stripTypeScriptTypes(text)
    } catch (error) {
      offences.push(`${file} cannot be run by Node: ${(error as Error).message}`)
    }
  }
  return offences
}
