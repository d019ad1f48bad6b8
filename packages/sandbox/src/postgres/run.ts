import { spawn } from 'node:child_process'
import { open } from 'node:fs/promises'
import type { Identity } from './identity.ts'

/**
 * Runs a program of PostgreSQL to its end.
 * @throws with what it printed if it fails
 */
export async function run(
  program: string,
  args: readonly string[],
  identity: Identity | null,
  logFile: string,
): Promise<void> {
  const code = await exitCode(program, args, identity, logFile)
  if (code !== 0) throw new Error(`${program} ended with ${code}. See ${logFile}.`)
}

/**
 * The same, giving its exit code. What it prints goes to a file: a server that it starts keeps its output
 * open.
 */
export async function exitCode(
  program: string,
  args: readonly string[],
  identity: Identity | null,
  logFile: string,
): Promise<number> {
  const log = await open(logFile, 'a')
  try {
    const child = spawn(program, args, {
      ...identity,
      stdio: ['ignore', log.fd, log.fd],
      cwd: '/',
      env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    })
    return await new Promise<number>((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', (code) => resolve(code ?? -1))
    })
  } finally {
    await log.close()
  }
}
