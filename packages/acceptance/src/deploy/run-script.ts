import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname } from 'node:path'

/**
 * Runs a program to its end and returns what it printed.
 * @throws with what it printed if it fails
 */
export async function runScript(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const child = spawn(program, args, {
    cwd,
    env: { ...plainEnv(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}.\n${printed}`)
  return printed
}

/**
 * The environment of a shell that knows nothing of the npm and the test runner that started this process; its
 * Node is this one.
 */
export function plainEnv(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|VITEST|NODE_ENV$|INIT_CWD$|TEST$|PORT$|HOST$|DATABASE_URL|ROLLCALL_)/.test(name),
  ) as [string, string][]
  const path = (process.env.PATH ?? '').split(':').filter((folder) => !folder.endsWith('node_modules/.bin'))
  return { ...Object.fromEntries(kept), PATH: [dirname(process.execPath), ...path].join(':') }
}
