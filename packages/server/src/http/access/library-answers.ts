import type { FastifyReply } from 'fastify'
import type { SignInAnswer } from '../../auth/sign-in.ts'
import { type RollcallError, UnauthorizedError, UnavailableError } from '../../errors.ts'

const refusals: Record<string, () => RollcallError> = {
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
