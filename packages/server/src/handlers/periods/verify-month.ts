import { createHash, createPublicKey, verify } from 'node:crypto'
import { type FactsPool, unpackFacts } from '@rollcall/core'
import { factKeys } from '../../db/days/work-log-columns.ts'
import { InvalidInputError } from '../../errors.ts'
import { rowOf } from '../days/derive-row.ts'
import { digestOf, keyOf, type MonthDay, type MonthHead, type MonthSeal } from './month-file.ts'

/** What is wrong: a line by its place, a day, or the file itself. */
export interface MonthFault {
  /** `1` is the first line; null for the file. */
  line: number | null
  number: string | null
  date: string | null
  field: string
  stored: unknown
  found: unknown
}

export interface MonthReport {
  head: MonthHead | null
  days: number
  /** Whether the days were derived again: by the edition of the engine that judged them alone. */
  derived: boolean
  faults: MonthFault[]
}

/**
 * Reads a file again, without a database: the signature, by a key that comes from elsewhere, the digest of
 * each line, and what the engine makes of the facts of each day, where it is of the same edition.
 * @throws InvalidInputError for a key that is none, or a file that is no such file
 */
export async function verifyMonth(
  lines: AsyncIterable<string>,
  publicKey: string,
  engine: number,
): Promise<MonthReport> {
  const key = keyOf(() => createPublicKey(publicKey))
  const report: MonthReport = { head: null, days: 0, derived: false, faults: [] }
  const fault = (found: Partial<MonthFault> & Pick<MonthFault, 'field'>) =>
    report.faults.push({ line: null, number: null, date: null, stored: null, found: null, ...found })
  const all = createHash('sha256')
  let place = 0
  let seal: MonthSeal | null = null
  for await (const text of lines) {
    place++
    const said = readLine(text, place)
    if (seal !== null) fault({ line: place, field: 'line', found: 'after the seal' })
    if ('signature' in said) {
      seal = said as unknown as MonthSeal
      continue
    }
    all.update(`${text}\n`)
    const { digest, ...line } = said
    if (digestOf(line) !== digest)
      fault({ line: place, field: 'digest', stored: digest, found: digestOf(line), ...whoOf(line) })
    if (report.head === null) {
      report.head = headOf(line)
      report.derived = report.head.engine === engine
      continue
    }
    report.days++
    if (report.derived)
      for (const wrong of wrongOf(report.head.pool, line as unknown as MonthDay))
        fault({ line: place, ...whoOf(line), ...wrong })
  }
  if (report.head === null) throw noFile('It has no line.')
  if (report.head.days !== report.days) fault({ field: 'days', stored: report.head.days, found: report.days })
  const sha256 = all.digest()
  if (seal === null) fault({ field: 'seal', found: 'none: the file is not whole' })
  else {
    if (seal.sha256 !== sha256.toString('hex'))
      fault({ field: 'sha256', stored: seal.sha256, found: sha256.toString('hex') })
    if (!verify(null, sha256, key, Buffer.from(seal.signature, 'base64')))
      fault({ field: 'signature', found: 'not by this key, or not of these lines' })
  }
  return report
}

const whoOf = ({ number, date }: Record<string, unknown>) =>
  typeof number === 'string' ? { number, date: String(date) } : {}

/** Where what is frozen is not what the facts come to. */
function* wrongOf(pool: FactsPool, { day, facts, log }: MonthDay) {
  const row = rowOf(0, unpackFacts(pool, day, facts))
  if ((row === null) !== (log === null)) {
    const word = (one: object | null) => (one === null ? 'no log' : 'a log')
    yield { field: 'log', stored: word(log), found: word(row) }
    return
  }
  for (const field of row === null ? [] : factKeys) {
    const [stored, found] = [log![field], row![field]]
    if (JSON.stringify(stored) !== JSON.stringify(found)) yield { field, stored, found }
  }
}

function readLine(text: string, place: number): Record<string, unknown> {
  try {
    return JSON.parse(text)
  } catch {
    throw noFile(`Line ${place} is no JSON.`)
  }
}

function headOf(line: Record<string, unknown>): MonthHead {
  if (line.format !== 'rollcall-month/1') throw noFile('Its first line does not say rollcall-month/1.')
  return line as unknown as MonthHead
}

const noFile = (why: string) =>
  new InvalidInputError([
    { field: 'file', message: `is no month that rollcall exported. ${why} Choose another file.` },
  ])
