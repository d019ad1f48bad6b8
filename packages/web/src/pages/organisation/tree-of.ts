import type { CountedDepartment } from '../../api/organisation.ts'

export interface TreeLine {
  department: CountedDepartment
  /** How many lie above it. */
  depth: number
}

/** Lines of a tree, each below the one that it lies in; what hangs nowhere stands at the top. */
export function treeOf(departments: readonly CountedDepartment[]): TreeLine[] {
  const known = new Set(departments.map(({ id }) => id))
  const below = Map.groupBy(departments, ({ parentId }) =>
    parentId !== null && known.has(parentId) ? parentId : null,
  )
  const lines: TreeLine[] = []
  const descend = (parentId: number | null, depth: number) => {
    for (const department of below.get(parentId) ?? []) {
      lines.push({ department, depth })
      descend(department.id, depth + 1)
    }
  }
  descend(null, 0)
  return lines
}

/** The department and what lies below it: none of them can be above it. */
export function withBelow(departments: readonly CountedDepartment[], id: number): Set<number> {
  const found = new Set([id])
  for (const { department } of treeOf(departments))
    if (department.parentId !== null && found.has(department.parentId)) found.add(department.id)
  return found
}
