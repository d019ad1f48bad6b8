import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startDemo } from './start-demo.ts'

const usage = `Usage: npm start [-- --people N]

Starts a sample company on this machine: PostgreSQL, a sample security system whose terminals go on punching, server, worker and agents.
  PORT               the port of the pages, default 8080, the next free one if it is taken
  ROLLCALL_DATA_DIR  where everything is kept, default .rollcall/
  --people N         how many people the company has, default 1000
Stop it with Ctrl-C; start it again and it goes on.`

type Env = Readonly<Record<string, string | undefined>>

/** Runs the demo until it is stopped. */
export async function main(args: readonly string[], env: Env): Promise<number> {
  const read = readOptions(args, env)
  if ('exitCode' in read) return read.exitCode
  const stopped = new Promise<null>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(null))
  })
  const starting = startDemo({ ...read, report: (line) => console.log(`  ${line}`) })
  try {
    const demo = await Promise.race([starting, stopped])
    if (demo === null) {
      // Stopped while starting: what has begun is finished first, so that nothing stays behind.
      await (await starting)[Symbol.asyncDispose]()
      return 0
    }
    console.log(`ready ${demo.url}`)
    const failed = await Promise.race([demo.failed, stopped])
    console.log(
      failed === null
        ? '\nstopping'
        : `\n“${failed}” ended by itself; see ${join(read.dataDir, `${failed}.log`)}`,
    )
    await demo[Symbol.asyncDispose]()
    return failed === null ? 0 : 1
  } catch (error) {
    console.error((error as Error).message)
    return 1
  }
}

function readOptions(
  args: readonly string[],
  env: Env,
): { port: number; people: number; dataDir: string } | { exitCode: number } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { people: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
    if (values.help) {
      console.log(usage)
      return { exitCode: 0 }
    }
    return {
      port: wholeNumber('PORT', env.PORT ?? '8080', 65_535),
      people: wholeNumber('--people', values.people ?? '1000', 20_000),
      dataDir: env.ROLLCALL_DATA_DIR || join(env.INIT_CWD ?? process.cwd(), '.rollcall'),
    }
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`)
    return { exitCode: 2 }
  }
}

function wholeNumber(name: string, text: string, most: number): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1 || value > most)
    throw new Error(`${name} must be a whole number from 1 to ${most}.`)
  return value
}
