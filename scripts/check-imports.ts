import { readFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { parseSync } from 'oxc-parser'
import { type ImportRule, importRules } from './import-rules.ts'

/** Tests and what helps them may import anything: the sandbox, a driver, the other side of a boundary. */
export const isTest = (file: string) => /\.test\.tsx?$|\/testing\//.test(file)

/**
 * Checks the imports of these files (paths from the root) against the table and returns a line for each that
 * it does not allow.
 */
export async function checkImports(
  files: readonly string[],
): Promise<{ checked: number; offences: string[] }> {
  const offences: string[] = []
  let checked = 0
  for (const file of files) {
    const rule = importRules.find(({ folder }) => file.startsWith(`${folder}/`))
    if (rule === undefined || isTest(file)) continue
    checked++
    for (const { specifier, typesOnly } of importsOf(file, await readFile(file, 'utf8'))) {
      if (isAllowed(rule, file, specifier)) continue
      if (typesOnly && matches(rule.types ?? [], specifier)) continue
      offences.push(`${file} must not import ${specifier}`)
    }
  }
  return { checked, offences }
}

/** What a source imports or exports from, types and dynamic imports included, as it is written there. */
export const specifiersOf = (file: string, text: string): string[] =>
  importsOf(file, text).map(({ specifier }) => specifier)

function importsOf(file: string, text: string): { specifier: string; typesOnly: boolean }[] {
  const { module } = parseSync(file, text)
  return [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      specifier: moduleRequest.value,
      typesOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports
      .flatMap(({ entries }) => entries)
      .flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ specifier: moduleRequest.value, typesOnly: isType }] : [],
      ),
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      specifier: text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
      typesOnly: false,
    })),
  ]
}

function isAllowed(rule: ImportRule, file: string, specifier: string): boolean {
  if (specifier.startsWith('.')) {
    const target = normalize(join(dirname(file), specifier))
    const home = file.split('/').slice(0, 3).join('/')
    return (rule.folders ?? [home]).some((folder) => target === folder || target.startsWith(`${folder}/`))
  }
  return matches(rule.packages, specifier)
}

const matches = (packages: readonly string[], specifier: string) =>
  packages.some((name) => specifier === name || specifier.startsWith(/[:/]$/.test(name) ? name : `${name}/`))
