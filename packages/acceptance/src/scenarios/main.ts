import { parseArgs } from 'node:util'
import { closeAMonth } from './close-a-month/close-a-month.ts'
import { month } from './month/month.ts'
import { planAYear } from './plan-a-year/plan-a-year.ts'

const scenarios = { 'plan-a-year': planAYear, month, 'close-a-month': closeAMonth }

const usage = `Usage: npm run scenario -- plan-a-year|month|close-a-month [--people N] [--order SEED]

plan-a-year  A company comes in from a file, gets its shifts, rotations and holidays, 90 days of punches, moves, hires,
             partings and a rotation that is changed in the past, all through the HTTP API of a server of its own on
             this machine; then everything is verified. Prints what was counted.
month        In such a company people ask for everything that can be asked for; it is decided, withdrawn and cancelled
             by those whose turn it is, while plans change and a month of punches comes in, two days of it late.
close-a-month  After such a month twelve departments are cleared and closed while punches come in and workers are killed,
             a punch, a leave and a holiday come late, one department is opened and closed again; what is frozen is
             exported, verified without a database, and summed by a program that knows nothing of Rollcall.
  --people N     how many people (default 1000)
  --order SEED   does it again with what is independent in another order, each thing before its use, what one person
                 asks in its own order: both must end in the same “verify --digest”
Exit code 1 if anything is wrong.`

export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { help: { type: 'boolean' }, people: { type: 'string' }, order: { type: 'string' } },
  })
  const people = Number(values.people ?? 1000)
  const order = values.order === undefined ? null : Number(values.order)
  const isWrong = !Number.isInteger(people) || people < 40 || (order !== null && !Number.isInteger(order))
  const scenario = Object.entries(scenarios).find(([name]) => name === positionals[0])?.[1]
  if (values.help || scenario === undefined || isWrong) {
    console.log(usage)
    return values.help ? 0 : 2
  }
  const report = (line: string) => console.log(line)
  const { wrong, digest } = await scenario({ people, order: null, report })
  if (order !== null) {
    const other = await scenario({ people, order, report })
    wrong.push(...other.wrong)
    if (other.digest !== digest) wrong.push(`In order ${order} the digest is ${other.digest}, not ${digest}.`)
  }
  console.log(wrong.length === 0 ? 'Nothing is wrong.' : wrong.join('\n'))
  return wrong.length === 0 ? 0 : 1
}
