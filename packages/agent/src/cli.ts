import { parseArgs } from 'node:util'
import { pino } from 'pino'
import { checkCommand } from './check-command.ts'
import { ConfigError, loadMssqlConfig, loadReadingConfig, loadServerConfig } from './config.ts'
import { LastingFailure, PassingFailure } from './failure.ts'
import { filesCommand } from './files-command.ts'
import { runAgent, runOnce } from './run-agent.ts'

export const usage = `Usage: rollcall-agent COMMAND [options]

  run              reads the security system and pushes what is new, until it is stopped
  once             reads and compares once
  file PATH…       pushes export files of terminals (attlog, AGLog)
  check            connects, and says what it found and what is missing

Options
  --strict             refuse a login that can read passwords or templates
  --allow-write-login  read although the login could write
  --format FORMAT      file: attlog or aglog, where the file does not tell
  --date-order ORDER   file: day-first or month-first, where its dates do not tell
  --complete-through T file: it holds everything up to this instant; heeded if every line was understood
  --json               file: print the figures as JSON

Environment
  ROLLCALL_SERVER_URL, ROLLCALL_SOURCE_TOKEN (or _FILE); https, or this machine, or ROLLCALL_ALLOW_HTTP=true
  ROLLCALL_MSSQL_HOST, _PORT (1433), _DATABASE, _USER, _PASSWORD (or _PASSWORD_FILE)
  ROLLCALL_MSSQL_ENCRYPT (true, false, strict), _CA_FILE, _TRUST_SERVER_CERTIFICATE (false)
  ROLLCALL_POLL_SECONDS (2), ROLLCALL_COMPARE_MINUTES (60), ROLLCALL_LOG_LEVEL (info)

Exit code: 0 done, 1 failed or a line of a file not understood, 2 wrong usage.`

type Env = Readonly<Record<string, string | undefined>>

/**
 * Runs one command and returns its exit code. What a person must mend is a line or two, never a stack trace.
 */
export async function main(args: readonly string[], env: Env): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        strict: { type: 'boolean' },
        'allow-write-login': { type: 'boolean' },
        format: { type: 'string' },
        'date-order': { type: 'string' },
        'complete-through': { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    const [command, ...files] = positionals
    if (values.help || command === undefined) {
      console.log(usage)
      return values.help ? 0 : 2
    }
    return await dispatch(command, files, values, env)
  } catch (error) {
    return explain(error)
  }
}

async function dispatch(
  command: string,
  files: string[],
  values: Record<string, string | boolean | undefined>,
  env: Env,
): Promise<number> {
  const logger = pino({ level: env.ROLLCALL_LOG_LEVEL || 'info', base: null })
  const signal = untilStopped()
  const options = () => ({
    server: loadServerConfig(env),
    mssql: loadMssqlConfig(env),
    reading: loadReadingConfig(env, {
      strict: values.strict === true,
      allowWriteLogin: values['allow-write-login'] === true,
    }),
    logger,
    signal,
  })
  switch (command) {
    case 'run':
      await runAgent(options())
      return 0
    case 'once': {
      const { read, stored, differing } = await runOnce(options())
      console.log(`${read} rows read, ${stored} stored, ${differing.length} days differed`)
      return 0
    }
    case 'file':
      return await filesCommand(loadServerConfig(env), files, values, signal)
    case 'check':
      return await checkCommand(options())
    default:
      console.error(`There is no command “${command}”.\n\n${usage}`)
      return 2
  }
}

function untilStopped(): AbortSignal {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  return stop.signal
}

function explain(error: unknown): number {
  const { code, message } = error as { code?: string; message: string }
  if (error instanceof ConfigError) console.error(message)
  else if (code?.startsWith('ERR_PARSE_ARGS')) console.error(`${message}\n\n${usage}`)
  else if (error instanceof LastingFailure || error instanceof PassingFailure) {
    console.error(message)
    return 1
  } else throw error
  return 2
}
