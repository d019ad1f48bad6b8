import { client, done, taken } from './client.ts'
import type { paths } from './openapi.gen.ts'

export type Account = paths['/api/account']['get']['responses'][200]['content']['application/json']
export type Session = Account['sessions'][number]
export type Passkey = Account['passkeys'][number]
export type SecondFactorSetUp =
  paths['/api/account/second-factor']['post']['responses'][200]['content']['application/json']

export const accountQuery = () => ({
  queryKey: ['account'],
  queryFn: () => taken(client.GET('/api/account')),
})

export const ownAuditQuery = () => ({
  queryKey: ['account', 'audit'],
  queryFn: () => taken(client.GET('/api/account/audit')),
})

export const changePassword = (body: { currentPassword: string; newPassword: string }) =>
  done(client.POST('/api/account/password', { body }))

const passwordBody = (password: string | null) => ({ body: password === null ? {} : { password } })

/** `password` null for who has none. */
export const beginSecondFactor = (password: string | null) =>
  taken(client.POST('/api/account/second-factor', passwordBody(password)))

export const confirmSecondFactor = (code: string) =>
  done(client.POST('/api/account/second-factor/confirm', { body: { code } }))

export const removeSecondFactor = (password: string | null) =>
  done(client.POST('/api/account/second-factor/remove', passwordBody(password)))

/** Has the browser make a passkey for this site. @throws DOMException if the person cancels */
export async function addPasskey(name: string): Promise<void> {
  const options = await taken(client.GET('/api/account/passkeys/options'))
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
    options as unknown as PublicKeyCredentialCreationOptionsJSON,
  )
  const credential = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential
  await done(client.POST('/api/account/passkeys', { body: { response: { ...credential.toJSON() }, name } }))
}

export const renewBackupCodes = (password: string | null) =>
  taken(client.POST('/api/account/second-factor/backup-codes', passwordBody(password)))

export const removePasskey = (id: string, password: string | null) =>
  done(
    client.POST('/api/account/passkeys/{id}/remove', { params: { path: { id } }, ...passwordBody(password) }),
  )

export const endSession = (id: string, password: string | null) =>
  done(client.POST('/api/account/sessions/{id}/end', { params: { path: { id } }, ...passwordBody(password) }))
