import { z } from 'zod'

const password = z.string().min(1).max(200)

/** What the sign-in page may offer. */
export const signInOptions = z
  .object({
    sso: z.object({ name: z.string() }).nullable(),
    sampleAccounts: z
      .array(z.object({ email: z.string(), password: z.string(), ko: z.string(), en: z.string() }))
      .meta({ description: 'Accounts of a sandbox; empty everywhere else.' }),
  })
  .meta({ id: 'SignInOptions' })

export const signInRequest = z
  .object({ email: z.string().min(1).max(254), password })
  .meta({ id: 'SignInRequest' })

export const signInResponse = z.object({ secondFactor: z.boolean() }).meta({
  id: 'SignInResponse',
  description: '`secondFactor`: the password was right, and a code is needed.',
})

export const secondFactorRequest = z
  .object({ code: z.string().trim().min(6).max(20), kind: z.enum(['app', 'backup']).default('app') })
  .meta({ id: 'SecondFactorRequest' })

/** Options and answers of WebAuthn, as the browser makes and takes them. */
export const webAuthnOptions = z.record(z.string(), z.unknown()).meta({ id: 'WebAuthnOptions' })
export const passkeyAnswer = z
  .object({ response: z.record(z.string(), z.unknown()) })
  .meta({ id: 'PasskeyAnswer' })

export const ssoRequest = z.object({
  next: z
    .string()
    .max(500)
    .regex(/^\/(?![/\\])/, 'must be a path of these pages')
    .default('/')
    .meta({ description: 'Where to go afterwards.' }),
})
export const ssoResponse = z.object({ url: z.url() }).meta({ id: 'SsoResponse' })

export const accessLinkToken = z.object({ token: z.string().min(10).max(100) })

export const accessLinkFor = z
  .object({ firstAdministrator: z.boolean(), email: z.string().nullable(), name: z.string().nullable() })
  .meta({ id: 'AccessLinkFor' })

export const useAccessLinkRequest = accessLinkToken
  .extend({
    password,
    email: z.string().max(254).optional(),
    name: z.string().max(100).optional(),
  })
  .meta({ id: 'UseAccessLinkRequest', description: '`email` and `name` only for the first administrator.' })

export const useAccessLinkResponse = z.object({ email: z.string() }).meta({ id: 'UseAccessLinkResponse' })
