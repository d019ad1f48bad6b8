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

/**
 * One or more fields of the input are wrong; each message says what to do about it, `code` is stable where
 * pages have words of their own.
 */
export class InvalidInputError extends RollcallError {
  readonly fields: { field: string; message: string; code?: string }[]
  constructor(fields: { field: string; message: string; code?: string }[]) {
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
