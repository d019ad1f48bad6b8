import { readFile } from 'node:fs/promises'
import { type CompanyFile, companyFile } from '@rollcall/contract/company-file'
import { ConfigError } from '../config.ts'
import { type CompanyDraft, companyFaults, type Fault } from '../handlers/index.ts'

/**
 * The company that a file holds, or everything that is wrong with it.
 * @throws ConfigError if the file cannot be read
 */
export async function readCompanyFile(file: string): Promise<{ company: CompanyFile } | { faults: Fault[] }> {
  const text = await readFile(file, 'utf8').catch((error) => {
    throw new ConfigError(`${file} cannot be read (${error.code}). Name a file of JSON.`)
  })
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return { faults: [{ field: '', message: `is not JSON: ${(error as Error).message}` }] }
  }
  const read = companyFile.safeParse(json)
  if (read.success) return { company: read.data }
  const faults = read.error.issues.map(({ path, message }) => ({ field: pathText(path), message }))
  return { faults: [...faults, ...companyFaults(readableParts(json))] }
}

/** `people[3].badges[0].badge` */
const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text && '.'}${String(key)}`),
    '',
  )

/** What can be read of a file in which not everything can, so that all its faults are told at once. */
function readableParts(json: unknown): CompanyDraft {
  const { note: _, ...lists } = companyFile.shape
  const parts = Object.entries(lists).map(([key, list]) => {
    const item = list.unwrap().element
    const items = (json as Record<string, unknown> | null)?.[key]
    return [key, Array.isArray(items) ? items.map((each) => item.safeParse(each).data ?? null) : [null]]
  })
  return Object.fromEntries(parts)
}
