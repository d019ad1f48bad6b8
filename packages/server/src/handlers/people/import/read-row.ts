import type { Columns } from './columns.ts'
import type { FaultCode, RowFault } from './fault-words.ts'
import type { ImportField } from './fields.ts'
import { readDate } from './read-date.ts'

/**
 * What a row says. A field that is undefined is not there or blank, and says nothing; null takes away what is
 * stored (“-” in the cell).
 */
export interface ReadRow {
  line: number
  number: string
  name?: string
  email?: string | null
  /** From the top: division, office, team. */
  department?: readonly string[]
  site?: string
  title?: string | null
  hired?: string
  lastDay?: string | null
  from?: string
  schedule?: string | null
  scheduleFrom?: string
  daysAhead?: number
  badge?: string
  source?: string
  faults: RowFault[]
}

const mostLetters = 200
const mostNumber = 50
/** As strict as what it is for: an account that is found by it. */
const email = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\.]+$/
const separators = /[/>／＞›»]/

/** Reads a row of cells by what each column says; what cannot be is a fault of its field. */
export function readRow(line: number, cells: readonly string[], columns: Columns): ReadRow {
  const faults: RowFault[] = []
  const fault = (field: ImportField, code: FaultCode, ...values: string[]) => {
    faults.push({ field, code, values })
    return undefined
  }
  const raw = (field: ImportField) => {
    const place = columns[field]
    return place === undefined ? '' : (cells[place] ?? '').normalize('NFC').replaceAll(/\s+/g, ' ').trim()
  }
  const text = (field: ImportField, most = mostLetters) => {
    const value = raw(field)
    if (value.length > most) return fault(field, 'too-long', String(most))
    return value === '' ? undefined : value
  }
  const date = (field: ImportField) => {
    const value = raw(field)
    return value === ''
      ? undefined
      : (readDate(value) ?? fault(field, 'date-invalid', value.slice(0, mostNumber)))
  }
  const orNone = <T>(field: ImportField, value: (field: ImportField) => T) =>
    raw(field) === '-' ? null : value(field)

  const number = text('number', mostNumber)
  if (number === undefined && faults.length === 0) fault('number', 'missing')
  const row: ReadRow = { line, number: number ?? '', faults }
  const put = <F extends keyof ReadRow>(field: F, value: ReadRow[F] | undefined) => {
    if (value !== undefined) row[field] = value
  }
  put('name', text('name'))
  put(
    'email',
    orNone('email', (field) => {
      const value = text(field)
      return value === undefined || email.test(value) ? value : fault(field, 'email-invalid', value)
    }),
  )
  put('department', departmentOf(text('department'), fault))
  put('site', text('site'))
  put('title', orNone('title', text))
  put('hired', date('hired'))
  put('lastDay', orNone('lastDay', date))
  put('from', date('from'))
  put('schedule', orNone('schedule', text))
  put('scheduleFrom', date('scheduleFrom'))
  put('daysAhead', daysAheadOf(text('daysAhead'), fault))
  put('badge', text('badge', mostNumber))
  put('source', text('source'))
  return row
}

type Fault = (field: ImportField, code: FaultCode, ...values: string[]) => undefined

function departmentOf(text: string | undefined, fault: Fault): string[] | undefined {
  if (text === undefined) return undefined
  const path = text
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return path.length > 0 && new Set(path).size === path.length
    ? path
    : fault('department', 'department-path', text)
}

const daysAheadOf = (text: string | undefined, fault: Fault) =>
  text === undefined
    ? undefined
    : /^\d{1,3}$/.test(text)
      ? Number(text)
      : fault('daysAhead', 'days-ahead-invalid', text)
