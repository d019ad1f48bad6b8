import { ShapeError } from '../shape/reader.ts'
import { type CaseResult, readCase, runCase } from './run-case.ts'

/**
 * Derives all cases of a file's JSON, in order.
 * @throws ShapeError naming the case by its index and the field by its path
 */
export function runCases(value: unknown): CaseResult[] {
  if (!Array.isArray(value)) throw new ShapeError('', 'The file must hold a list of cases.')
  const cases = value.map((item, index) => {
    try {
      return readCase(item)
    } catch (error) {
      if (error instanceof ShapeError)
        throw new ShapeError(
          error.path === '' ? `case ${index}` : `case ${index}, ${error.path}`,
          error.reason,
        )
      throw error
    }
  })
  return cases.map(runCase)
}
