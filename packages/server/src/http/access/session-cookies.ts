import { deviceKind } from '../../auth/cookies.ts'
import type { SignIn } from '../../auth/sign-in.ts'
import { idleSeconds, type PasswordHolder, pendingSeconds } from '../../handlers/index.ts'

const deviceDays = 180

/** The cookies of somebody who came in, or is half in. */
export const sessionCookies = ({ cookies }: SignIn) => ({
  letIn: (session: string) => [cookies.seal('session', session, idleSeconds), cookies.clear('pending')],

  halfIn: (pending: string) => [cookies.seal('pending', pending, pendingSeconds), cookies.clear('session')],

  gone: () => [cookies.clear('session'), cookies.clear('pending')],

  /**
   * The device that an account signed in from before. The cookie is bound to the account and to the hash of
   * its password, so a new password makes every device unknown; it opens nothing, and is counted for itself.
   */
  deviceOf: (header: string | undefined) => (user: PasswordHolder) =>
    cookies.open(header, deviceKind(user.id), boundTo(user)),

  known: (device: string, user: PasswordHolder) =>
    cookies.seal(deviceKind(user.id), device, deviceDays * 86_400, boundTo(user)),
})

const boundTo = ({ id, hash }: PasswordHolder) => `${id} ${hash}`
