import { parseArgs } from 'node:util'
import { runAttack } from './run-attack.ts'

const usage = `Usage: npm run attack [-- --kills N]

Starts a sample company of its own, on this machine alone, and attacks it:
  rights    every route as everybody, within and out of their reach
  origins   every route that changes something, from pages of other sites
  fuzz      odd values in every field of every route, twenty callers at once
  senders   thirty senders of one source, while somebody opens pages
  kills     server, worker and PostgreSQL killed under load, N times each (default 20)
  settled   nothing lost, nothing doubled, “rollcall verify” clean, no 500
Prints what was tried; takes about ten minutes. Exit code 1 if anything is wrong.`

export async function main(args: string[], _env: unknown): Promise<number> {
  const { values } = parseArgs({ args, options: { help: { type: 'boolean' }, kills: { type: 'string' } } })
  const kills = Number(values.kills ?? 20)
  if (values.help || !Number.isInteger(kills) || kills < 0) {
    console.log(usage)
    return values.help ? 0 : 2
  }
  const wrong = await runAttack({
    people: 60,
    kills,
    share: 1,
    sendSeconds: 20,
    report: (line) => console.log(line),
  })
  console.log(wrong.length === 0 ? 'Nothing is wrong.' : `${wrong.length} things are wrong.`)
  return wrong.length === 0 ? 0 : 1
}
