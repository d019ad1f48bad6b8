import { createReadStream } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { engineEdition } from '@rollcall/core'
import { loadConfig } from '../config.ts'
import { systemActor } from '../context.ts'
import { exportMonth, type MonthFault, verifyMonth } from '../handlers/index.ts'
import { type Command, UsageError } from './command.ts'
import { openContext } from './open-context.ts'

const mostShown = 50
/** Signature and digests hold, and the days were not derived again. */
const otherEdition = 3

export const monthCommand: Command = {
  usage: `Usage: rollcall month export --department NAME --month YYYY-MM --key PRIVATE [--out FILE]
       rollcall month verify FILE --key PUBLIC

export writes a closed month of a department into one file, a line for each date of a person: facts, policies, plans, result, why, and digests, signed with an Ed25519 key.
verify reads such a file with no database, on any machine: whether the key signed it, whether each line is as it was written, and whether the facts of each day come to what the file says. Take the public key from who closed the month, never from beside the file.
  --key FILE        a key in PEM. Make a pair once, and keep the private one to yourself:
                    openssl genpkey -algorithm ed25519 -out month.key
                    openssl pkey -in month.key -pubout -out month.pub
  --out FILE        where to; by default DEPARTMENT-MONTH.jsonl here. One that is there is not written over.
Exit code: 0 all holds, 1 something differs and is named, 3 all holds but another edition of the engine judged the days, which is named.`,
  options: {
    department: { type: 'string' },
    month: { type: 'string' },
    key: { type: 'string' },
    out: { type: 'string' },
  },
  run: async (values, env, [act, file]) => {
    const { department, month, key, out } = values as Record<string, string | undefined>
    if (!key) throw new UsageError('--key is needed: the file of a key.')
    if (act === 'verify' && file) return await verifyFile(file, await readKey(key))
    if (act !== 'export') throw new UsageError('Say export or verify FILE.')
    if (!department) throw new UsageError('--department is needed: its name.')
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month ?? ''))
      throw new UsageError('--month is needed, written as 2026-11.')
    await using opened = openContext(loadConfig(env), 'month')
    const input = { department, month: month!, privateKey: await readKey(key) }
    const lines = await exportMonth(opened.ctx, systemActor, input)
    const name = out ?? `${department.replaceAll(/[\\/]/g, '-')}-${month}.jsonl`
    await using to = await open(name, 'wx')
    for await (const line of lines) await to.write(line)
    console.log(name)
    return 0
  },
}

async function verifyFile(file: string, key: string): Promise<number> {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })
  const { head, days, derived, faults } = await verifyMonth(lines, key, engineEdition)
  for (const fault of faults.slice(0, mostShown)) console.log(wordsOf(fault))
  const { department, month, closedAt, closedBy, engine } = head!
  console.log(
    `${department} ${month}, closed ${closedAt} by ${closedBy}: ${days} days, ${faults.length} faults`,
  )
  if (faults.length > 0) return 1
  if (derived) return 0
  console.log(
    `The days were judged by edition ${engine} of the engine, this is edition ${engineEdition}: signature and digests hold, the days were not derived again.`,
  )
  return otherEdition
}

const wordsOf = ({ line, number, date, field, stored, found }: MonthFault) =>
  `${line === null ? 'file' : `line ${line}`}${number === null ? '' : ` ${number} ${date}`}: ${field} is ${JSON.stringify(stored)}, found ${JSON.stringify(found)}`

const readKey = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8')
  } catch {
    throw new UsageError(`--key: ${file} cannot be read.`)
  }
}
