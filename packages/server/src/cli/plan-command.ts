import { loadConfig } from '../config.ts'
import { systemActor } from '../context.ts'
import { generateWorkPlans } from '../handlers/index.ts'
import type { Command } from './command.ts'
import { dateOption } from './date-option.ts'
import { openContext } from './open-context.ts'

export const planCommand: Command = {
  usage: `Usage: rollcall plan --from DATE --to DATE

Makes the work plans of these dates what patterns, holidays and overrides say. Doing it again changes nothing.`,
  options: { from: { type: 'string' }, to: { type: 'string' } },
  run: async (values, env) => {
    const [from, to] = [dateOption('--from', values.from), dateOption('--to', values.to)]
    await using opened = openContext(loadConfig(env), 'plan')
    const onProgress = process.stderr.isTTY
      ? (people: number) => process.stderr.write(`\r${people} people `)
      : () => {}
    const { changed } = await generateWorkPlans(opened.ctx, systemActor, { from, to, onProgress })
    console.log(`${changed} plans changed`)
    return 0
  },
}
