import type { FastifyReply } from 'fastify'
import type { SignInAnswer } from '../../auth/sign-in.ts'
import {
  ForbiddenError,
  InvalidInputError,
  type RollcallError,
  TooManyRequestsError,
  UnauthorizedError,
  UnavailableError,
} from '../../errors.ts'

const refusals: Record<string, () => RollcallError> = {
  INVALID_EMAIL_OR_PASSWORD: () => new UnauthorizedError('E-mail or password is wrong.', 'wrong-credentials'),
  INVALID_EMAIL: () => new UnauthorizedError('E-mail or password is wrong.', 'wrong-credentials'),
  INVALID_CODE: () => new UnauthorizedError('The code is wrong.', 'wrong-code'),
  INVALID_BACKUP_CODE: () => new UnauthorizedError('The code is wrong.', 'wrong-code'),
  INVALID_TWO_FACTOR_COOKIE: () => new UnauthorizedError('Sign in again.', 'sign-in-again'),
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: () =>
    new UnauthorizedError('Too many wrong codes. Sign in again.', 'sign-in-again'),
  ACCOUNT_TEMPORARILY_LOCKED: () => new TooManyRequestsError('Too many wrong codes. Wait a while.', 900),
  SESSION_NOT_FRESH: () =>
    new ForbiddenError('You signed in some time ago. Sign out and in again first.', 'sign-in-again'),
  TOTP_ALREADY_ENABLED: () =>
    new InvalidInputError([
      { field: 'password', message: 'A second factor is set up already.', code: 'second-factor-exists' },
    ]),
  PASSKEY_NOT_FOUND: () => new UnauthorizedError('This passkey is not known here.', 'unknown-passkey'),
  USER_NOT_VERIFIED: () =>
    new UnauthorizedError('The device did not ask for a finger, a face or a PIN.', 'user-not-verified'),
}

/**
 * Hands the cookies of the library's answer on.
 * @throws what its refusal means in our words
 */
export function accept(answer: SignInAnswer, reply: FastifyReply): SignInAnswer {
  if (answer.status >= 500)
    throw new UnavailableError('Sign-in does not answer. Try again in a few seconds.', 'sign-in-unavailable')
  if (answer.status >= 400) {
    reply.header('set-cookie', answer.setCookies)
    throw (
      refusals[answer.code ?? '']?.() ??
      new UnauthorizedError('This did not work. Try again from the beginning.', 'sign-in-failed')
    )
  }
  reply.header('set-cookie', answer.setCookies)
  return answer
}
