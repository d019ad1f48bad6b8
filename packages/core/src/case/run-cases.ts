import { ShapeError } from '../shape/reader.ts'
import { type CaseResult, readCase, runCase } from './run-case.ts'
import { isLeaveCase, type LeaveCaseResult, readLeaveCase, runLeaveCase } from './run-leave-case.ts'

/**
 * Answers all cases of a file's JSON, in order: days are derived, ledgers of leave are made.
 * @throws ShapeError naming the case by its index and the field by its path
 */
export function runCases(value: unknown): (CaseResult | LeaveCaseResult)[] {
  if (!Array.isArray(value)) throw new ShapeError('', 'The file must hold a list of cases.')
  const cases = value.map((item, index) => {
    try {
      const leave = isLeaveCase(item) ? readLeaveCase(item) : null
      if (leave) return () => runLeaveCase(leave)
      const days = readCase(item)
      return () => runCase(days)
    } catch (error) {
      if (error instanceof ShapeError)
        throw new ShapeError(
          error.path === '' ? `case ${index}` : `case ${index}, ${error.path}`,
          error.reason,
        )
      throw error
    }
  })
  return cases.map((run) => run())
}
