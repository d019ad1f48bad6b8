import type { RecomputeRunRow } from '../../../db/days/recompute-runs.ts'
import type { Db } from '../../../db/kit/connect.ts'
import { listDepartments } from '../../../db/people/departments.ts'
import { listNames } from '../../../db/people/people.ts'

/** More are counted and not named. */
const mostNamed = 20

export type RecomputeRun = Awaited<ReturnType<typeof shownRuns>>[number]

/** Runs with the names of whom they are about. */
export async function shownRuns(db: Db, runs: readonly RecomputeRunRow[]) {
  const departments = new Map((await listDepartments(db)).map((each) => [each.id, each]))
  const named = ({ departmentId, employeeIds }: RecomputeRunRow) =>
    departmentId === null ? (employeeIds?.slice(0, mostNamed) ?? []) : []
  const names = await listNames(db, runs.flatMap(named))
  return runs.map(({ doneThrough: _, departmentId, employeeIds, askedBy, askedAt, endedAt, ...run }) => ({
    ...run,
    department: departmentId === null ? null : (departments.get(departmentId) ?? null),
    isEverybody: employeeIds === null,
    named: named({ ...run, doneThrough: 0, departmentId, employeeIds, askedBy, askedAt, endedAt }).flatMap(
      (id) => {
        const known = names.get(id)
        return known ? [{ id, number: known.employeeNumber, name: known.name }] : []
      },
    ),
    askedBy: askedBy.slice(askedBy.indexOf(':') + 1),
    askedAt: askedAt.toString(),
    endedAt: endedAt?.toString() ?? null,
  }))
}
