import type { RowFault } from './fault-words.ts'
import { NameBook, plain, type References } from './reference-book.ts'

/** What stands for a department that is not there yet: its path from the top. */
export const pathText = (path: readonly string[]): string => path.join('/')

/**
 * Departments by their paths. A name stands for one department; what a list names and nobody knows yet is
 * added, with those above it.
 */
export class DepartmentBook {
  readonly #names: NameBook
  readonly #stored: ReadonlyMap<number, References['departments'][number]>
  /** The paths of those that the list adds, by name. */
  readonly #added = new Map<string, readonly string[]>()
  /** What was found for the paths of rows, which share them. */
  readonly #found = new WeakMap<readonly string[], ReturnType<DepartmentBook['find']>>()
  readonly #texts = new Map<number, string>()

  constructor(departments: References['departments']) {
    this.#names = new NameBook(departments)
    this.#stored = new Map(departments.map((row) => [row.id, row]))
  }

  /** The id of a stored department, the path of one that is to be added, or why it is neither. */
  find(path: readonly string[]): { department: number | string } | { fault: RowFault } {
    return this.#found.getOrInsertComputed(path, () => this.#find(path))
  }

  #find(path: readonly string[]): { department: number | string } | { fault: RowFault } {
    const name = path.at(-1)!
    const id = this.#names.idOf(name)
    if (id !== undefined) {
      const at = this.pathOf(id)
      return endsWith(at, path) ? { department: id } : elsewhere(at)
    }
    const added = this.#added.get(plain(name)) ?? this.#add(path)
    if ('fault' in added) return added
    return endsWith(added, path) ? { department: pathText(added) } : elsewhere(added)
  }

  /** The fault of putting somebody into a department that is none any more on the date. */
  endedBy(department: number | string, date: string): RowFault | null {
    const row = typeof department === 'number' ? this.#stored.get(department) : undefined
    if (!row?.endedOn || date < row.endedOn) return null
    return { field: 'department', code: 'department-ended', values: [row.name, row.endedOn] }
  }

  nameOf(department: number | string): string {
    if (typeof department === 'string') return department
    return this.#texts.getOrInsertComputed(department, (id) => pathText(this.pathOf(id)))
  }

  pathOf(id: number): string[] {
    const path: string[] = []
    for (let at = this.#stored.get(id); at && path.length < 50; ) {
      path.unshift(at.name)
      at = at.parentId === null ? undefined : this.#stored.get(at.parentId)
    }
    return path
  }

  #add(path: readonly string[]): readonly string[] | { fault: RowFault } {
    const above = path.slice(0, -1)
    let full = path
    if (above.length > 0) {
      const found = this.find(above)
      if ('fault' in found) return found
      const { department } = found
      full = [
        ...(typeof department === 'number' ? this.pathOf(department) : department.split('/')),
        path.at(-1)!,
      ]
    }
    this.#added.set(plain(path.at(-1)!), full)
    return full
  }
}

/** A path may leave out what lies above its first name. */
const endsWith = (path: readonly string[], end: readonly string[]) =>
  end.length <= path.length &&
  end.every((name, place) => plain(name) === plain(path[path.length - end.length + place]!))

const elsewhere = (path: readonly string[]): { fault: RowFault } => ({
  fault: { field: 'department', code: 'department-elsewhere', values: [pathText(path)] },
})
