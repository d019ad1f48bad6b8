import { parseArgs } from 'node:util'
import { ConfigError } from '../config.ts'
import { isNotMigrated, RollcallError } from '../errors.ts'
import { type Command, type Env, UsageError, type Values } from './command.ts'

/** Read only when it is called: what serving needs would make the others slow to start. */
const commands: Record<string, () => Promise<Command>> = {
  serve: async () => (await import('./serve-command.ts')).serveCommand,
  worker: async () => (await import('./worker-command.ts')).workerCommand,
  migrate: async () => (await import('./migrate-command.ts')).migrateCommand,
  'access-link': async () => (await import('./access-link-command.ts')).accessLinkCommand,
  status: async () => (await import('./status-command.ts')).statusCommand,
  verify: async () => (await import('./verify-command.ts')).verifyCommand,
  source: async () => (await import('./source-command.ts')).sourceCommand,
  holidays: async () => (await import('./holidays-command.ts')).holidaysCommand,
  plan: async () => (await import('./plan-command.ts')).planCommand,
  policy: async () => (await import('./policy-command.ts')).policyCommand,
  recompute: async () => (await import('./recompute-command.ts')).recomputeCommand,
  explain: async () => (await import('./explain-command.ts')).explainCommand,
  month: async () => (await import('./month-command.ts')).monthCommand,
  retention: async () => (await import('./retention-command.ts')).retentionCommand,
  openapi: async () => (await import('./openapi-command.ts')).openapiCommand,
}

const usage = `Usage: rollcall COMMAND [options]

  serve           answers pages, agents and the API on one port
  worker          derives work logs; any number may run
  migrate         brings the database to the newest shape
  access-link     prints a link for the first administrator, or for a user who cannot get in
  status          says in eleven lines how this installation is
  verify          derives everything again and compares it with what is stored
  source          adds a security system, or makes a token for its agent
  holidays        tries the key of the public holiday service
  plan            makes work plans from patterns and holidays
  policy          sets what holds from a date on, for the company, a site, a department or a person
  recompute       says what a range would be now, and with --apply makes it so
  explain         says why a day of a person came out as it did
  month           writes a closed month into a file that proves itself, and reads one again
  retention       says what is older than is kept, and with --apply takes it out
  openapi         prints the description of the API

Every command has --help. Settings come from environment variables (DATABASE_URL, PORT, …).
Exit code: 0 done, 1 failed, 2 wrong usage.`

/** Runs one command and returns its exit code. A mistake of the user is one line, never a stack trace. */
export async function main(args: readonly string[], env: Env): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    console.log(usage)
    return name === undefined ? 2 : 0
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) return refuse(`There is no command “${name}”.\n\n${usage}`)
  const command = await load()
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    })
    if (values.help) {
      console.log(command.usage)
      return 0
    }
    return await command.run(values as Values, env, positionals)
  } catch (error) {
    return explain(error, command)
  }
}

function explain(error: unknown, command: Command): number {
  const { code, message } = error as { code?: string; message?: string }
  if (error instanceof UsageError || code?.startsWith('ERR_PARSE_ARGS'))
    return refuse(`${message}\n\n${command.usage}`)
  if (error instanceof ConfigError) return refuse(message!)
  if (error instanceof RollcallError) return fail(message!)
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND')
    return fail('The database does not answer. Check DATABASE_URL, and that PostgreSQL runs.')
  if (code === '28P01' || code === '28000')
    return fail('The database refuses the user or password in DATABASE_URL.')
  if (code === '3D000') return fail('The database named in DATABASE_URL does not exist. Create it first.')
  if (isNotMigrated(error)) return fail('The database is not migrated. Run `rollcall migrate` first.')
  if (code === 'EADDRINUSE')
    return fail(`Port ${(error as { port?: number }).port} is taken. Set PORT to another one.`)
  return fail(message || String(error))
}

function refuse(message: string): number {
  console.error(message)
  return 2
}

function fail(message: string): number {
  console.error(message)
  return 1
}
