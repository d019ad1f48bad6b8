import { loadConfig } from '../config.ts'
import { systemActor } from '../context.ts'
import { generateWorkPlans } from '../handlers/index.ts'
import { type Command, UsageError } from './main.ts'
import { openContext } from './open-context.ts'

export const planCommand: Command = {
  usage: `Usage: rollcall plan --from DATE --to DATE

Makes the work plans of these dates what the schedules say. Doing it again changes nothing.`,
  options: { from: { type: 'string' }, to: { type: 'string' } },
  run: async (values, env) => {
    const [from, to] = [dateOf('--from', values.from), dateOf('--to', values.to)]
    await using opened = openContext(loadConfig(env), 'plan')
    const onProgress = process.stderr.isTTY
      ? (people: number) => process.stderr.write(`\r${people} people `)
      : () => {}
    const { changed } = await generateWorkPlans(opened.ctx, systemActor, { from, to, onProgress })
    console.log(`${changed} plans changed`)
    return 0
  },
}

function dateOf(option: string, value: unknown): string {
  try {
    return Temporal.PlainDate.from(String(value), { overflow: 'reject' }).toString()
  } catch {
    throw new UsageError(
      `${option}: ${value === undefined ? 'is needed' : `“${value}” is not a date`}. Write it as 2026-11-02.`,
    )
  }
}
