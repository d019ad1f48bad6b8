import { InvalidInputError } from '../errors.ts'

/** Why a file cannot be read as a table at all; pages have words of their own for each. */
export type TableFaultCode =
  | 'file-empty'
  | 'file-unreadable'
  | 'file-damaged-text'
  | 'file-old-workbook'
  | 'file-web-page'
  | 'file-inflates'
  | 'file-cell-too-long'
  | 'file-too-many-columns'
  | 'file-too-many-rows'

/** A file that is no table, or none that may be taken in: what is wrong, and what to do about it. */
export const tableFault = (code: TableFaultCode, message: string): InvalidInputError =>
  new InvalidInputError([{ field: 'file', message, code }])

/** No column of a list of people stands further to the right. */
export const mostColumns = 200

export const tooManyColumns = (line: number): InvalidInputError =>
  tableFault(
    'file-too-many-columns',
    `Row ${line} has more than ${mostColumns} columns. Leave those of people alone, and delete the others.`,
  )
