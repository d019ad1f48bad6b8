import { readFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { parseSync } from 'oxc-parser'
import { type ImportRule, importRules } from './import-rules.ts'

/** Tests and what helps them may import anything: the sandbox, a driver, the other side of a boundary. */
export const isTest = (file: string) => /\.test\.tsx?$|\/testing\//.test(file)

/** Checks the imports of these files (paths from the root) against the table and returns a line for each that it does not allow. */
export async function checkImports(
  files: readonly string[],
): Promise<{ checked: number; offences: string[] }> {
  const offences: string[] = []
  let checked = 0
  for (const file of files) {
    const rule = importRules.find(({ folder }) => file.startsWith(`${folder}/`))
    if (rule === undefined || isTest(file)) continue
    checked++
    for (const specifier of specifiersOf(file, await readFile(file, 'utf8'))) {
      if (!isAllowed(rule, file, specifier)) offences.push(`${file} must not import ${specifier}`)
    }
  }
  return { checked, offences }
}

/** What a source imports or exports from, types and dynamic imports included, as it is written there. */
export function specifiersOf(file: string, text: string): string[] {
  const { module } = parseSync(file, text)
  return [
    ...module.staticImports.map((found) => found.moduleRequest.value),
    ...module.staticExports.flatMap((found) =>
      found.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map((found) =>
      text.slice(found.moduleRequest.start, found.moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
    ),
  ]
}

function isAllowed(rule: ImportRule, file: string, specifier: string): boolean {
  if (specifier.startsWith('.')) {
    const target = normalize(join(dirname(file), specifier))
    const home = file.split('/').slice(0, 3).join('/')
    return (rule.folders ?? [home]).some((folder) => target === folder || target.startsWith(`${folder}/`))
  }
  return rule.packages.some(
    (name) => specifier === name || specifier.startsWith(/[:/]$/.test(name) ? name : `${name}/`),
  )
}
