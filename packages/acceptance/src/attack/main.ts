import { runAttack } from './run-attack.ts'

const usage = `Usage: npm run attack

Starts a sample company of its own, on this machine alone, and attacks it: every route as everybody, within and out of their reach.
Prints what was tried. Exit code 1 if anything is wrong.`

export async function main(args: readonly string[], _env: unknown): Promise<number> {
  if (args.includes('--help')) {
    console.log(usage)
    return 0
  }
  const wrong = await runAttack({ people: 60, report: (line) => console.log(line) })
  console.log(wrong.length === 0 ? 'Nothing is wrong.' : `${wrong.length} things are wrong.`)
  return wrong.length === 0 ? 0 : 1
}
