import { addTestUser } from '@rollcall/testing'
import type { LightMyRequestResponse } from 'fastify'
import { sql } from 'kysely'
import { type AccessOffice, cookiesOf } from './access-office.ts'

/* Users by the dozen, and what their browsers send. */

/** Users with the password of all tests, which is hashed once. @returns their e-mails */
export async function addManyUsers({ office }: AccessOffice, count: number): Promise<string[]> {
  const first = await addTestUser(office.ctx, { email: `many-${count}@test.test` })
  const emails = Array.from({ length: count }, (_, n) => `many-${count}-${n}@test.test`)
  await sql`
    with made as (
      insert into auth."user" (id, name, email, "emailVerified") select email, email, email, true from unnest(${emails}::text[]) as email
      returning id
    )
    insert into auth.account (id, "accountId", "providerId", "userId", password, "updatedAt")
    select made.id, made.id, "providerId", made.id, password, "updatedAt" from auth.account cross join made where "userId" = ${first}
  `.execute(office.db)
  return emails
}

export interface Browser {
  cookie: string
  address: string
}

/** Sends what a page would, from an address and with the cookies of a browser. */
export async function post(
  { app, server }: AccessOffice,
  { cookie, address }: Browser,
  url: string,
  payload: object = {},
): Promise<LightMyRequestResponse> {
  return await app.inject({
    method: 'POST',
    url,
    headers: { origin: server.publicUrl, ...(cookie && { cookie }) },
    remoteAddress: address,
    payload,
  })
}

export const signInBy = (office: AccessOffice, browser: Browser, email: string, password: string) =>
  post(office, browser, '/api/auth/sign-in/email', { email, password })

/** The cookies of a browser after an answer: what it had, and what the answer set or took. */
export function keptBy(cookie: string, answer: LightMyRequestResponse): string {
  const jar = new Map(cookie.split('; ').map((one) => [one.split('=')[0], one]))
  for (const set of [answer.headers['set-cookie'] ?? []].flat()) jar.delete(set.split('=')[0]!)
  const kept = [...jar.values()].filter(Boolean)
  return [...kept, cookiesOf(answer)].filter(Boolean).join('; ')
}
