import { loadConfig } from '../config.ts'
import { isDatabaseAway } from '../errors.ts'
import { type Check, readStatus } from '../handlers/index.ts'
import type { Command } from './command.ts'
import { openContext } from './open-context.ts'

export const statusCommand: Command = {
  usage: `Usage: rollcall status [--json]

Says in eleven lines how this installation is: database, migrations, edition, sources, lag, marks waiting, due days, worker, holidays, last verify, and whether somebody has to look at something. Exit code 1 if so.
  DATABASE_URL      the database, as the application's role
  --json            prints the same as JSON: { ok, checks: [{ name, ok, says }] }`,
  options: { json: { type: 'boolean' } },
  run: async (values, env) => {
    const checks = await checksOf(env)
    const wrong = checks.filter(({ ok }) => !ok).map(({ name }) => name)
    if (values.json) console.log(JSON.stringify({ ok: wrong.length === 0, checks }))
    else {
      const all = wrong.length === 0 ? 'all is well' : `look at ${wrong.join(', ')}`
      for (const { name, ok, says } of [...checks, { name: 'status', ok: wrong.length === 0, says: all }])
        console.log(`${ok ? 'ok ' : 'BAD'} ${name.padEnd(14)} ${says}`)
    }
    return wrong.length === 0 ? 0 : 1
  },
}

async function checksOf(env: Parameters<Command['run']>[1]): Promise<Check[]> {
  await using opened = openContext(loadConfig(env), 'status')
  try {
    return await readStatus(opened.ctx)
  } catch (error) {
    if (!isDatabaseAway(error)) throw error
    const says = 'does not answer; check DATABASE_URL, and that PostgreSQL runs'
    return [{ name: 'database', ok: false, says }]
  }
}
