import { readFile } from 'node:fs/promises'

/**
 * What core must not read: a clock, chance, the zone of the host. Types cannot refuse these; imports are
 * refused by the import rules.
 */
const impure = /\bnew Date\b|\bDate\.(?:now|parse|UTC)\b|\bMath\.random\b|\bTemporal\.Now\b|\bIntl\b/

/**
 * Returns a line for each place in core's sources where the result could come to depend on more than the
 * facts.
 */
export async function checkPurity(files: readonly string[]): Promise<string[]> {
  const sources = files.filter((file) => file.startsWith('packages/core/src/') && !file.endsWith('.test.ts'))
  const offences: string[] = []
  for (const file of sources) {
    const lines = (await readFile(file, 'utf8')).split('\n')
    lines.forEach((line, index) => {
      if (impure.test(line))
        offences.push(`${file}:${index + 1} reads a clock, chance or the host's zone: ${line.trim()}`)
    })
  }
  return offences
}
