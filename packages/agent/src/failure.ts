/**
 * Something that passes: a network that is down, a server that restarts, a deadlock. Trying again is right.
 */
export class PassingFailure extends Error {
  override name = 'PassingFailure'
}

/** Something that a person must mend; the message says what. Trying again changes nothing. */
export class LastingFailure extends Error {
  override name = 'LastingFailure'
}
