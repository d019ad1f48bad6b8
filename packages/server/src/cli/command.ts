import type { parseArgs } from 'node:util'

export type Env = Readonly<Record<string, string | undefined>>

export type Values = Record<string, string | boolean | string[] | undefined>

export interface Command {
  /** Printed by --help. */
  usage: string
  options: NonNullable<Parameters<typeof parseArgs>[0]>['options']
  run: (values: Values, env: Env, positionals: string[]) => Promise<number>
}

/** The command was called in a way it does not know. */
export class UsageError extends Error {
  override name = 'UsageError'
}
