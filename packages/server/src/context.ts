import type { Grant } from '@rollcall/core'
import type { Logger } from 'pino'
import type { Db } from './db/kit/connect.ts'
import type { HolidayFeed } from './holidays/feed.ts'

export type { FeedAnswer, FeedFault, HolidayFeed } from './holidays/feed.ts'

export interface Clock {
  now(): Temporal.Instant
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() }

/** What every handler is given; built once in `bin/`, parts replaced in tests. */
export interface Context {
  db: Db
  clock: Clock
  logger: Logger
  /** Where public holidays are asked for; none without a key. */
  holidayFeed?: HolidayFeed | undefined
}

interface AnyActor {
  /** As the audit shows it: the e-mail of a person, the label of a token. */
  name: string
  /** The network address that the request came from; null for the program itself. */
  address: string | null
}

/** Somebody who signed in. */
export interface PersonActor extends AnyActor {
  kind: 'person'
  userId: string
  sessionId: string
  /** Who the user is as an employee, if at all. */
  employeeId: number | null
  signedInAt: Temporal.Instant
  /** The roles that hold now. */
  grants: readonly Grant[]
  /** Roles that rest until a second factor is shown. */
  resting: readonly Grant[]
}

/** A program with an API token; it may what its scopes say, for the whole company. */
export interface TokenActor extends AnyActor {
  kind: 'token'
  scopes: readonly string[]
}

/** An agent with the token of its source; it can only push for that source. */
export interface SourceActor extends AnyActor {
  kind: 'source'
  sourceId: number
  tokenExpiresAt: Temporal.Instant
}

/**
 * The program itself, its jobs, and whoever may start its commands: they hold the password of the database
 * anyway.
 */
export interface SystemActor extends AnyActor {
  kind: 'system'
}

/** Somebody who has not signed in. */
export interface AnyoneActor extends AnyActor {
  kind: 'anyone'
}

/** Who acts. */
export type Actor = PersonActor | TokenActor | SourceActor | SystemActor | AnyoneActor

export const systemActor: SystemActor = { kind: 'system', name: 'rollcall', address: null }
