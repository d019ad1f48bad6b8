/**
 * A refusal that a person or program can act on. `code` is stable; `http/problems.ts` alone maps it to the
 * wire.
 */
export class RollcallError extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.name = new.target.name
    this.code = code
  }
}

/** What is wrong with a field, and what to do about it. */
export interface WrongField {
  field: string
  message: string
  /** Stable where pages have words of their own. */
  code?: string
  /** What the message names, for those words. */
  values?: Record<string, string>
}

/** One or more fields of the input are wrong. */
export class InvalidInputError extends RollcallError {
  readonly fields: readonly WrongField[]
  constructor(fields: readonly WrongField[]) {
    super('invalid-input', fields.map(({ field, message }) => `${field}: ${message}`).join('; '))
    this.fields = fields
  }
}

export class NotFoundError extends RollcallError {
  constructor(what: string) {
    super('not-found', `${what} does not exist.`)
  }
}

/** The change collides with what is stored; doing it again will not help until somebody decides. */
export class ConflictError extends RollcallError {
  constructor(message: string, code = 'conflict') {
    super(code, message)
  }
}

export class UnauthorizedError extends RollcallError {
  constructor(message: string, code = 'unauthorized') {
    super(code, message)
  }
}

export class ForbiddenError extends RollcallError {
  constructor(message: string, code = 'forbidden') {
    super(code, message)
  }
}

/** Too often in too short a time; the same is welcome again after `retryAfterSeconds`. */
export class TooManyRequestsError extends RollcallError {
  readonly retryAfterSeconds: number
  constructor(message: string, retryAfterSeconds: number) {
    super('too-many-requests', message)
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** Something that Rollcall leans on does not answer; trying again later may help. */
export class UnavailableError extends RollcallError {
  constructor(message: string, code: string) {
    super(code, message)
  }
}

/** Classes 08 (connection) and 57P (stopped, starting); 53300 and 53200: no room for one more. */
const away = /^(08|57P|53300|53200)/
const network = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
])
/** What the driver says without a code. */
const words = /Connection terminated|timeout exceeded when trying to connect|is not queryable/

/** The database is not there, or has no room for one more connection; waiting may help. */
export function isDatabaseAway(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }
  if (typeof code === 'string' && (away.test(code) || network.has(code))) return true
  return typeof message === 'string' && words.test(message)
}

/** The disk of the database is full (53100), or cannot be written (58030). */
export function isDiskFull(error: unknown): boolean {
  return ['53100', '58030'].includes(String((error as { code?: unknown } | null)?.code))
}

/** A table or schema that every version has is missing: nobody has migrated this database. */
export function isNotMigrated(error: unknown): boolean {
  return ['42P01', '3F000'].includes(String((error as { code?: unknown } | null)?.code))
}
