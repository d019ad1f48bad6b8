import type { Db } from '../../../db/kit/connect.ts'
import { insertDepartment } from '../../../db/people/departments.ts'
import { loadReferences } from '../../../db/people/imports/references.ts'
import { ConflictError } from '../../../errors.ts'
import { DepartmentBook, pathText } from './department-book.ts'

/**
 * Adds departments by their paths, those above first, and says which it added. A company has few, so each is
 * a statement of its own.
 * @throws ConflictError if a name has come to stand elsewhere since
 */
export async function addDepartments(
  tx: Db,
  paths: readonly string[],
  date: string,
): Promise<{ named: { path: string; id: number }[]; added: string[] }> {
  const book = new DepartmentBook((await loadReferences(tx, date)).departments)
  const ids = new Map<string, number>()
  const added: string[] = []
  for (const wanted of paths) {
    const names = wanted.split('/')
    let parentId: number | null = null
    for (let depth = 1; depth <= names.length; depth++) {
      const above = names.slice(0, depth)
      const found = book.find(above)
      if ('fault' in found) throw changedSince([wanted])
      const path = pathText(above)
      let id = typeof found.department === 'number' ? found.department : ids.get(path)
      if (id === undefined) {
        id = await insertDepartment(tx, { name: above.at(-1)!, nameEn: '' }, parentId)
        added.push(path)
      }
      ids.set(path, id)
      parentId = id
    }
  }
  return { named: paths.map((path) => ({ path, id: ids.get(path)! })), added }
}

export const changedSince = (what: readonly string[]): ConflictError =>
  new ConflictError(
    `What is stored has changed since the list was looked at (${what.join(', ')}). Look at it again, then apply it.`,
    'import-outdated',
  )
