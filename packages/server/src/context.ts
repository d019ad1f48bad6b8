import type { Logger } from 'pino'
import type { Db } from './db/connect.ts'

export interface Clock {
  now(): Temporal.Instant
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() }

/** What every handler is given; built once in `bin/`, parts replaced in tests. */
export interface Context {
  db: Db
  clock: Clock
  logger: Logger
}

/** Who acts: a person, a source with its token, or the program itself. Written into the audit as it stands. */
export interface Actor {
  kind: 'person' | 'source' | 'system'
  name: string
  /** The source a token belongs to; a source's token can only push for its source. */
  sourceId?: number
}

export const systemActor: Actor = { kind: 'system', name: 'rollcall' }

/** Whoever sits at this machine: until there is a sign-in, the server listens to nobody else. */
export const localActor: Actor = { kind: 'person', name: 'local' }
