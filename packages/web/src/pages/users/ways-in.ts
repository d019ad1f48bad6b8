import type { User } from '../../api/users.ts'
import type { Say } from '../../texts/language.ts'

/** How a user signs in, in words. */
export function waysIn(say: Say, { hasPassword, twoFactor, passkeys, hasSso }: User): string {
  const ways = [
    ...(hasPassword ? [say('method.password')] : []),
    ...(twoFactor ? [say('method.secondFactor')] : []),
    ...(passkeys > 0 ? [say('users.passkeys', { count: passkeys })] : []),
    ...(hasSso ? [say('method.sso')] : []),
  ]
  return ways.length > 0 ? ways.join(' · ') : say('users.noWay')
}
