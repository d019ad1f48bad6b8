import { parseArgs } from 'node:util'
import { planAYear } from './plan-a-year/plan-a-year.ts'

const usage = `Usage: npm run scenario -- plan-a-year [--people N] [--order SEED]

plan-a-year  A company comes in from a file, gets its shifts, rotations and holidays, 90 days of punches, moves, hires,
             partings and a rotation that is changed in the past, all through the HTTP API of a server of its own on
             this machine; then everything is verified. Prints what was counted.
  --people N     how many people (default 1000)
  --order SEED   does it again with what is independent in another order, each thing before its use: both must end in
                 the same “verify --digest”
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
  if (values.help || positionals[0] !== 'plan-a-year' || isWrong) {
    console.log(usage)
    return values.help ? 0 : 2
  }
  const report = (line: string) => console.log(line)
  const { wrong, digest } = await planAYear({ people, order: null, report })
  if (order !== null) {
    const other = await planAYear({ people, order, report })
    wrong.push(...other.wrong)
    if (other.digest !== digest) wrong.push(`In order ${order} the digest is ${other.digest}, not ${digest}.`)
  }
  console.log(wrong.length === 0 ? 'Nothing is wrong.' : wrong.join('\n'))
  return wrong.length === 0 ? 0 : 1
}
