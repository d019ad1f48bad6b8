import { client, done, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'

export type SignInOptions = paths['/api/auth/options']['get']['responses'][200]['content']['application/json']
export type AccessLinkFor =
  paths['/api/access-links/look']['post']['responses'][200]['content']['application/json']

export const signInOptionsQuery = () => ({
  queryKey: keys.signInOptions,
  queryFn: () => taken(client.GET('/api/auth/options')),
})

/**
 * @returns whether a code is needed too
 */
export const signInByPassword = async (email: string, password: string) =>
  (await taken(client.POST('/api/auth/sign-in/email', { body: { email, password } }))).secondFactor

export const sendSecondFactor = (code: string, kind: 'app' | 'backup') =>
  done(client.POST('/api/auth/second-factor', { body: { code, kind } }))

/**
 * @returns the address of the identity provider
 */
export const askSso = async (next: string) =>
  (await taken(client.POST('/api/auth/sso', { body: { next } }))).url

export const canUsePasskeys = () =>
  typeof PublicKeyCredential !== 'undefined' && 'parseRequestOptionsFromJSON' in PublicKeyCredential

/**
 * Has the browser ask for a passkey of this site and signs in with it.
 * @throws DOMException if the person cancels
 */
export async function signInByPasskey(): Promise<void> {
  const options = await taken(client.GET('/api/auth/passkey'))
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
    options as unknown as PublicKeyCredentialRequestOptionsJSON,
  )
  const credential = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential
  const response = { ...credential.toJSON() }
  await done(client.POST('/api/auth/passkey', { body: { response } }))
}

/** What a link that works once is for; looked at once, and not at all without a token. */
export const linkQuery = (token: string) => ({
  queryKey: [...keys.link, token],
  queryFn: () => taken(client.POST('/api/access-links/look', { body: { token } })),
  enabled: token !== '',
  staleTime: Number.POSITIVE_INFINITY,
})

/**
 * @returns the e-mail to sign in with
 */
export const takeLink = async (body: { token: string; password: string; email?: string; name?: string }) =>
  (await taken(client.POST('/api/access-links/use', { body }))).email
