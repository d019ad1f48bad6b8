/** A refusal that a person or program can act on. `code` is stable; `http/problems.ts` alone maps it to the wire. */
export class RollcallError extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.name = new.target.name
    this.code = code
  }
}

/** One or more fields of the input are wrong; each message says what to do about it. */
export class InvalidInputError extends RollcallError {
  readonly fields: { field: string; message: string }[]
  constructor(fields: { field: string; message: string }[]) {
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
  constructor(message: string) {
    super('conflict', message)
  }
}

export class UnauthorizedError extends RollcallError {
  constructor(message: string) {
    super('unauthorized', message)
  }
}

export class ForbiddenError extends RollcallError {
  constructor(message: string) {
    super('forbidden', message)
  }
}
