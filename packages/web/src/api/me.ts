import { change } from './change.ts'
import { client, done, queryClient, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'
import { Refusal } from './refusal.ts'

export type Me = paths['/api/me']['get']['responses'][200]['content']['application/json']
export type Action = Me['reaches'][number]['action']

/** Who is signed in and what they may do; null for nobody. */
export const meQuery = () => ({ queryKey: keys.me, queryFn: readMe, staleTime: 60_000 })

async function readMe(): Promise<Me | null> {
  const before = queryClient.getQueryData<Me | null>(keys.me)
  const me = await taken(client.GET('/api/me')).catch((error: unknown) => {
    if (error instanceof Refusal && error.status === 401) return null
    throw error
  })
  if (before && before.user.id !== me?.user.id) forgetAllBut(keys.me)
  return me
}

/** What one user saw is not for the next. */
function forgetAllBut([kept]: readonly [string]): void {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== kept })
}

/** After somebody signed in. */
export async function startSession(): Promise<Me | null> {
  queryClient.clear()
  return await queryClient.fetchQuery(meQuery())
}

/** After somebody signed out; `leave` goes to the sign-in page, which asks what it may offer. */
async function endSession(leave: () => Promise<void>): Promise<void> {
  await leave()
  forgetAllBut(keys.signInOptions)
}

export async function signOut(leave: () => Promise<void>): Promise<void> {
  await done(client.POST('/api/auth/sign-out')).catch((error: unknown) => {
    if (!(error instanceof Refusal && error.status === 401)) throw error
  })
  await endSession(leave)
}

/** Takes the password, null of who has none. */
export const signOutEverywhere = (leave: () => Promise<void>) =>
  change([], async (password: string | null) => {
    const body = password === null ? {} : { password }
    await taken(client.POST('/api/account/sign-out-everywhere', { body }))
    await endSession(leave)
  })
