import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { fileURLToPath } from 'node:url'

const wrapper = fileURLToPath(new URL('../../bin/child.mjs', import.meta.url))
const rollcall = new URL('../../../server/src/cli/main.ts', import.meta.url).href
const agent = new URL('../../../agent/src/cli.ts', import.meta.url).href

export interface ChildOptions {
  program: 'rollcall' | 'agent'
  args: readonly string[]
  env: Readonly<Record<string, string>>
  /** What it prints goes to the end of this file. */
  logFile: string
}

export interface Child extends AsyncDisposable {
  pid: number
  /** Resolves with the exit code when it ends, however it ends. */
  ended: Promise<number>
  stop(): Promise<void>
}

/**
 * Starts a command of Rollcall as a process of its own, as an office would. It ends when this process ends.
 */
export function startChild({ program, args, env, logFile }: ChildOptions): Child {
  const log = createWriteStream(logFile, { flags: 'a' })
  const child = spawn(process.execPath, [wrapper, program === 'agent' ? agent : rollcall, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH ?? '', ...env },
  })
  child.stdin.on('error', () => {})
  child.stdout.pipe(log, { end: false })
  child.stderr.pipe(log, { end: false })
  const ended = endOf(child, log)
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return { pid: child.pid!, ended, stop, [Symbol.asyncDispose]: stop }
}

async function endOf(child: ChildProcess, log: WriteStream): Promise<number> {
  const [code] = await once(child, 'exit')
  log.end()
  return code ?? 1
}
