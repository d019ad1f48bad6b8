import { change } from './change.ts'
import { client, done, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'

export type Account = paths['/api/account']['get']['responses'][200]['content']['application/json']
export type Session = Account['sessions'][number]
export type Passkey = Account['passkeys'][number]
export type SecondFactorSetUp =
  paths['/api/account/second-factor']['post']['responses'][200]['content']['application/json']

export const accountQuery = () => ({
  queryKey: keys.account,
  queryFn: () => taken(client.GET('/api/account')),
})

export const ownAuditQuery = () => ({
  queryKey: keys.ownAudit,
  queryFn: () => taken(client.GET('/api/account/audit')),
})

export const changePassword = change(
  [keys.account],
  (body: { currentPassword: string; newPassword: string }) =>
    done(client.POST('/api/account/password', { body })),
)

const passwordBody = (password: string | null) => ({ body: password === null ? {} : { password } })

/** `password` null for who has none. */
export const beginSecondFactor = change([], (password: string | null) =>
  taken(client.POST('/api/account/second-factor', passwordBody(password))),
)

export const confirmSecondFactor = change([keys.account, keys.me], (code: string) =>
  done(client.POST('/api/account/second-factor/confirm', { body: { code } })),
)

/** `password` null for who has none. */
export const removeSecondFactor = change([keys.account, keys.me], (password: string | null) =>
  done(client.POST('/api/account/second-factor/remove', passwordBody(password))),
)

/** Has the browser make a passkey for this site. @throws DOMException if the person cancels */
export const addPasskey = change([keys.account], async (name: string): Promise<void> => {
  const options = await taken(client.GET('/api/account/passkeys/options'))
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
    options as unknown as PublicKeyCredentialCreationOptionsJSON,
  )
  const credential = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential
  await done(client.POST('/api/account/passkeys', { body: { response: { ...credential.toJSON() }, name } }))
})

/** `password` null for who has none. */
export const renewBackupCodes = change([keys.account], (password: string | null) =>
  taken(client.POST('/api/account/second-factor/backup-codes', passwordBody(password))),
)

export const removePasskey = (id: string) =>
  change([keys.account], (password: string | null) =>
    done(
      client.POST('/api/account/passkeys/{id}/remove', {
        params: { path: { id } },
        ...passwordBody(password),
      }),
    ),
  )

export const endSession = (id: string) =>
  change([keys.account], (password: string | null) =>
    done(
      client.POST('/api/account/sessions/{id}/end', { params: { path: { id } }, ...passwordBody(password) }),
    ),
  )
