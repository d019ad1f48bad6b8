import { readFile } from 'node:fs/promises'

/**
 * What the lines of some files must not say. Types cannot refuse these; imports are refused by their rules.
 */
const rules: { of: (file: string) => boolean; says: RegExp; means: string }[] = [
  {
    of: (file) => file.startsWith('packages/core/src/'),
    says: /\bnew Date\b|\bDate\.(?:now|parse|UTC)\b|\bMath\.random\b|\bTemporal\.Now\b|\bIntl\b/,
    means: "reads a clock, chance or the host's zone",
  },
  {
    of: (file) => /^packages\/server\/src\/(handlers|http|jobs)\/(?!testing\/)/.test(file),
    says: /\bsql(?:<[^`]*>)?`|\.(?:selectFrom|insertInto|updateTable|deleteFrom)\(/,
    means: 'is SQL, which belongs to db',
  },
]

/** Returns a line for each place where a layer does what belongs to another one. */
export async function checkPurity(files: readonly string[]): Promise<string[]> {
  const offences: string[] = []
  for (const file of files.filter((name) => !name.endsWith('.test.ts'))) {
    const holding = rules.filter(({ of }) => of(file))
    if (holding.length === 0) continue
    const lines = (await readFile(file, 'utf8')).split('\n')
    lines.forEach((line, index) => {
      for (const { says, means } of holding)
        if (says.test(line)) offences.push(`${file}:${index + 1} ${means}: ${line.trim()}`)
    })
  }
  return offences
}
