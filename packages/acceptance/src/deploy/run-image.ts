import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { postgresIdentity as nobody } from '@rollcall/sandbox/postgres/identity'
import type { Image } from './build-image.ts'

export interface Running extends AsyncDisposable {
  /** Everything printed so far. */
  printed(): string
  /** Asks it to end, as a container engine does, and resolves with the exit code. */
  stop(): Promise<number>
  /** Resolves with the exit code when it ends. */
  ended: Promise<number>
}

/**
 * Longer than any test here; nothing that a killed test leaves behind lives on. In the foreground `timeout`
 * hands a signal on once, elsewhere twice.
 */
const longestSeconds = 600

/**
 * Starts a command in an image: without rights (as `nobody` for root), with these variables and no others, on
 * a tree that it cannot write.
 */
export function startInImage(
  image: Image,
  command: readonly string[],
  env: Readonly<Record<string, string>>,
): Running {
  const [program, ...args] = command
  if (program !== 'node') throw new Error(`Only Node is in an image: ${command.join(' ')}`)
  const child = spawn('timeout', ['--foreground', String(longestSeconds), process.execPath, ...args], {
    ...nobody(),
    cwd: image.folder,
    env: { PATH: '/usr/bin:/bin', ...image.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return follow(child)
}

function follow(child: ChildProcess): Running {
  let printed = ''
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk) => (printed += chunk))
  const ended = once(child, 'close').then(([code]) => Number(code ?? 1))
  const stop = async () => {
    child.kill('SIGTERM')
    return await ended
  }
  return { printed: () => printed, stop, ended, [Symbol.asyncDispose]: async () => void (await stop()) }
}

/** Runs a command in an image to its end. */
export async function runInImage(
  image: Image,
  command: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number; printed: string }> {
  const running = startInImage(image, command, env)
  return { code: await running.ended, printed: running.printed() }
}
